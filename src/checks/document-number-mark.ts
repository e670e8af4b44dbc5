import { documentNumberParts } from '../domain/document-number.ts';
import { nearest } from '../domain/nearest.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** 机关代字 of a 文号 against the agencies of the site: another agency's, or one that its own issuer does not use. */
export const documentNumberMark: Check = {
  rule: 'document-number-mark',
  run: ({ documents, agencies }) => {
    const owners = new Map(
      agencies.list.flatMap((agency) => agency.documentMarks.map((mark) => [mark, agency] as const)),
    );
    if (owners.size === 0) return [];
    return documents.flatMap((document) => {
      const parts = document.documentNumber === null ? null : documentNumberParts(document.documentNumber);
      if (parts?.form !== 'document' || document.issuers.length === 0) return [];
      const issuers = document.issuers.flatMap(({ id }) => (id === null ? [] : (agencies.byId.get(id) ?? [])));
      const own = issuers.flatMap(({ documentMarks }) => documentMarks);
      const owner = owners.get(parts.mark);
      const finding = { rule: 'document-number-mark', severity: 'warning', found: parts.mark } as const;
      if (owner) {
        if (issuers.length === 0 || issuers.some(({ id }) => id === owner.id)) return [];
        const values = { owner: owner.name, issuers: document.issuers.map(({ name }) => name).join('、') };
        return [problemAt(document, 'documentNumber', { ...finding, words: 'other', values })];
      }
      // An agency may use more marks than its page names: only one that is nearly its own is a slip.
      const suggestion = nearest(parts.mark, own);
      if (suggestion === null || suggestion.length !== parts.mark.length || /[函字]$/u.test(parts.mark)) return [];
      return [problemAt(document, 'documentNumber', { ...finding, words: 'near', values: { suggestion } })];
    });
  },
};
