import type { ImportFormat } from '../imported-document.ts';

/** Formats that only an office program can open: told with what to do. */
export const oldWord: ImportFormat = {
  name: 'old-word',
  extensions: ['.doc', '.wps', '.rtf', '.pdf', '.ofd'],
  read: async (_bytes, source) => [
    { source, reason: 'old-word', values: { extension: /\.\w+$/u.exec(source)?.[0].toLowerCase() ?? '' } },
  ],
};
