import { documentOfFlow } from '../flow-document.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { htmlFlow } from '../html/html-flow.ts';
import type { ImportFormat } from '../imported-document.ts';
import { splitFlow } from '../split-flow.ts';

/** Pages of government sites, saved as they are. */
export const html: ImportFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.shtml'],
  read: async (bytes, source, { split, beside }) => {
    const decoded = decodeHtml(bytes);
    if (decoded === null) return [{ source, reason: 'not-utf8', values: {} }];
    return splitFlow(htmlFlow(decoded, beside), source, split).map((part) => documentOfFlow(part.flow, part.source));
  },
};
