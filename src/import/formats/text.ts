import { documentOfFlow } from '../flow-document.ts';
import type { ImportFormat } from '../imported-document.ts';
import { splitFlow } from '../split-flow.ts';
import { decodeUtf8, textFlow } from '../text-flow.ts';

/** Plain text, one paragraph a line. */
export const text: ImportFormat = {
  name: 'text',
  extensions: ['.txt'],
  read: async (bytes, source, { split }) => {
    const decoded = decodeUtf8(bytes);
    if (decoded === null) return [{ source, reason: 'not-utf8', values: {} }];
    return splitFlow(textFlow(decoded), source, split).map((part) => documentOfFlow(part.flow, part.source));
  },
};
