import { extraText } from '../documents/extra.ts';
import { yearOf } from '../domain/plain-date.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Where a year folder is used it is the year of 发布日期; for reports, the report's year (design.md, Addresses). */
export const yearFolder: Check = {
  rule: 'year-folder',
  run: (site) =>
    site.documents.flatMap((document) => {
      const found = document.id
        .split('/')
        .slice(1, -1)
        .find((folder) => /^(?:19|20)\d{2}$/u.test(folder));
      const { words, path, year } = yearWanted(document);
      if (found === undefined || year === null || found === year) return [];
      return [problemAt(document, path, { rule: 'year-folder', words, severity: 'warning', found, values: { year } })];
    }),
};

function yearWanted(document: PublishedDocument): { words: string; path: string; year: string | null } {
  if (document.type === 'reports')
    return { words: 'report', path: 'reportYear', year: extraText(document.extra, 'reportYear') };
  const { datePublished } = document;
  return { words: 'published', path: 'datePublished', year: datePublished && String(yearOf(datePublished)) };
}
