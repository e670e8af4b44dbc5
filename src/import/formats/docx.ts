import { docxFlow } from '../docx/docx-flow.ts';
import { unzip } from '../docx/zip.ts';
import { documentOfFlow } from '../flow-document.ts';
import type { ImportFormat } from '../imported-document.ts';
import { splitFlow } from '../split-flow.ts';

/** The first bytes of the container that older Word files and encrypted ones use. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Word files. */
export const docx: ImportFormat = {
  name: 'docx',
  extensions: ['.docx'],
  read: async (bytes, source, { split }) => {
    if (OLE.every((byte, at) => bytes[at] === byte)) return [{ source, reason: 'encrypted', values: {} }];
    const parts = await unzip(bytes);
    const flow = parts ? await docxFlow(parts) : 'damaged';
    if (typeof flow === 'string') return [{ source, reason: flow, values: {} }];
    return splitFlow(flow, source, split).map((part) => documentOfFlow(part.flow, part.source));
  },
};
