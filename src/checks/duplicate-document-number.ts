import { documentNumberKey } from '../domain/document-number.ts';
import { titleKey, versionDate } from '../domain/reference.ts';
import type { Check } from './check.ts';
import { publicDocuments, twins } from './twins.ts';

/**
 * A 文号 given twice: a warning, for a 通知 is lawfully split from its 附件 (document-metadata.md §3). Versions of one text,
 * with one title and different days, keep its number.
 */
export const duplicateDocumentNumber: Check = {
  rule: 'duplicate-document-number',
  run: (site) =>
    twins(
      publicDocuments(site),
      ({ documentNumber }) => documentNumber && documentNumberKey(documentNumber),
      'documentNumber',
      (document) => ({ rule: 'duplicate-document-number', severity: 'warning', found: document.documentNumber }),
      (a, b) => titleKey(a.title) !== titleKey(b.title) || versionDate(a) === versionDate(b),
    ),
};
