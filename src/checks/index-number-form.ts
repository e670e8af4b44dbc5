import { parseIndexNumber } from '../domain/index-number.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** 索引号 in the national form (document-metadata.md §2); local schemes differ, so a warning. */
export const indexNumberForm: Check = {
  rule: 'index-number-form',
  run: (site) =>
    site.documents
      .filter(({ indexNumber }) => indexNumber !== null && parseIndexNumber(indexNumber) === null)
      .map((document) =>
        problemAt(document, 'indexNumber', {
          rule: 'index-number-form',
          severity: 'warning',
          found: document.indexNumber,
        }),
      ),
};
