import { documentNumberParts } from '../domain/document-number.ts';
import { yearOf } from '../domain/plain-date.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** The year of a 文号 should be that of 成文日期 (document-metadata.md §3); orders carry no year. */
export const documentNumberYear: Check = {
  rule: 'document-number-year',
  run: (site) =>
    site.documents.flatMap((document) => {
      const { documentNumber: found, dateAdopted } = document;
      const numberYear = found === null ? null : documentNumberParts(found)?.year;
      if (!numberYear || !dateAdopted || numberYear === yearOf(dateAdopted)) return [];
      const values = { numberYear, dateYear: yearOf(dateAdopted) };
      return [
        problemAt(document, 'documentNumber', { rule: 'document-number-year', severity: 'warning', found, values }),
      ];
    }),
};
