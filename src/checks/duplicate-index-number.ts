import type { Check } from './check.ts';
import { publicDocuments, twins } from './twins.ts';

/** An 索引号 is one record's and its identity in feeds: two documents with one is false (document-metadata.md §2). */
export const duplicateIndexNumber: Check = {
  rule: 'duplicate-index-number',
  run: (site) =>
    twins(
      publicDocuments(site),
      (document) => document.indexNumber,
      'indexNumber',
      (document) => ({ rule: 'duplicate-index-number', severity: 'error', found: document.indexNumber }),
    ),
};
