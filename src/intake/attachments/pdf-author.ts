import type { AttachmentFacts } from '../../domain/attachment-facts.ts';

const LITERAL = /\/Author\s*\(((?:\\[\s\S]|[^\\()])*)\)/u;
const HEX = /\/Author\s*<([0-9A-Fa-f\s]+)>/u;
const XMP = /<dc:creator>[\s\S]{0,200}?<rdf:li[^>]*>([^<]+)</u;

/** The author that a PDF names, where its information dictionary or XMP stands open in the bytes. */
export function readPdfAuthor(bytes: Uint8Array): AttachmentFacts['metadata'] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = buffer.toString('latin1');
  const literal = LITERAL.exec(raw)?.[1];
  const hex = HEX.exec(raw)?.[1];
  const xmp = XMP.exec(raw)?.[1];
  const value =
    literal !== undefined
      ? decode(Buffer.from(plainString(literal), 'latin1'))
      : hex !== undefined
        ? decode(Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex'))
        : Buffer.from(xmp ?? '', 'latin1').toString('utf8');
  return value.trim() === '' ? [] : [{ name: 'creator', value: value.trim() }];
}

/** Strings of PDF are UTF-16 with a mark, else a single-byte encoding. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('latin1');
}

function plainString(text: string): string {
  return text
    .replaceAll(/\\([0-7]{1,3})/gu, (_whole, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replaceAll(/\\([\s\S])/gu, '$1');
}
