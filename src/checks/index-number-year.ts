import { parseIndexNumber } from '../domain/index-number.ts';
import { yearOf } from '../domain/plain-date.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** The year of an 索引号 should be that of 发布日期 (document-metadata.md §2); of a dateless number nothing is said. */
export const indexNumberYear: Check = {
  rule: 'index-number-year',
  run: (site) =>
    site.documents.flatMap((document) => {
      const { datePublished } = document;
      const numberYear = document.indexNumber === null ? null : parseIndexNumber(document.indexNumber)?.year;
      if (!numberYear || !datePublished || numberYear === yearOf(datePublished)) return [];
      const dateYear = yearOf(datePublished);
      const found = document.indexNumber;
      const values = { numberYear, dateYear };
      return [problemAt(document, 'indexNumber', { rule: 'index-number-year', severity: 'warning', found, values })];
    }),
};
