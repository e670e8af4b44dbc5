import type { AttachmentFault, AttachmentPart } from '../../domain/attachment-facts.ts';

const ENCRYPTED = ['EncryptedPackage', 'EncryptionInfo'].map((name) => Buffer.from(name, 'utf16le'));
const WIDE_TEXT = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\w：，。、（）()\-@.*★☆ \t]{4,}/gu;
const NARROW_TEXT = /[0-9A-Za-z@._-]{11,}/gu;
const TEXT_LIMIT = 2_000_000;

/**
 * Old Word and Excel files (doc, xls, wps, et): the runs of characters that stand in their bytes, in no order of
 * reading. Enough to find numbers and names; nobody is told that the file was read.
 */
export function readOle(bytes: Uint8Array): { parts: readonly AttachmentPart[]; faults: readonly AttachmentFault[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ENCRYPTED.some((mark) => buffer.includes(mark)))
    return { parts: [], faults: [{ kind: 'encrypted', detail: null }] };
  const wide = runs(buffer.toString('utf16le'), WIDE_TEXT).filter((run) => /[\u4e00-\u9fff\d]{2}/u.test(run));
  const narrow = runs(buffer.toString('latin1'), NARROW_TEXT).filter((run) => /\d{11}|@/u.test(run));
  const text = [...wide, ...narrow].join('\n').slice(0, TEXT_LIMIT);
  return { parts: [{ name: null, text, tables: [] }], faults: [{ kind: 'unread', detail: null }] };
}

function runs(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
