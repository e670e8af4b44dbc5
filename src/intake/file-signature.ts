import type { IntakeWord } from '../i18n/problems-intake.ts';

const SIGNATURES: readonly (readonly [format: IntakeWord, offset: number, bytes: string])[] = [
  ['pdf', 0, '%PDF-'],
  ['rtf', 0, '{\\rtf'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['ole', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 8, 'WEBP'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, '\x1f\x8b\x08'],
  ['program', 0, '\x7fELF'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['program', 0, '#!/'],
];

/** What the first bytes say a file is, whatever its name; null when they say nothing. */
export function formatOf(bytes: Uint8Array): IntakeWord | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  for (const [format, offset, signature] of SIGNATURES) if (head.startsWith(signature, offset)) return format;
  return isWindowsProgram(bytes, head) ? 'program' : null;
}

/** `MZ` alone could begin a text, so the header it points at must be a program's too. */
function isWindowsProgram(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('MZ') || bytes.length < 64) return false;
  const at = new DataView(bytes.buffer, bytes.byteOffset).getUint32(60, true);
  return at + 4 <= bytes.length && bytes[at] === 0x50 && bytes[at + 1] === 0x45;
}

/** Whether the text begins as a web page or a script would. */
export function looksLikePage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html[\s>]|<script[\s>]|<\?php)/iu.test(head);
}
