import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A day of publication other than the one the document was published with. */
export const publicationDateChanged: Check = {
  rule: 'publication-date-changed',
  run: ({ documents, settings }, { history }) =>
    documents.flatMap((document) => {
      if (!history) return [];
      const released = history.before?.published.get(document.id)?.datePublished ?? null;
      // The days of a demonstration are made up: its commits prove nothing.
      const committed = settings.demonstrationDay === null ? history.files.get(document.source.file)?.published : null;
      const before = released ?? committed?.datePublished ?? null;
      const found = document.datePublished;
      if (before === null || found === null || before === found) return [];
      if (document.corrections.some(({ on }) => on >= found)) return [];
      const finding = { rule: 'publication-date-changed', severity: 'warning', found, values: { before } } as const;
      return [problemAt(document, 'datePublished', finding)];
    }),
};
