import { isUtf8 } from 'node:buffer';
import type { Problem } from '../domain/problem.ts';
import type { IntakeWord } from '../i18n/problems-intake.ts';
import { checkCharacters } from './characters.ts';
import { convertCommand } from './convert-command.ts';
import { formatOf } from './file-signature.ts';
import { plausibility } from './frequent-characters.ts';
import { type EncodingGuess, guessEncoding, guessPiece, guessUtf16, markedEncoding } from './guess-encoding.ts';
import { intakeProblem, intakeWord, wholeFile } from './intake-problem.ts';

export interface Decoded {
  /** Without byte order mark, lines ended by `\n`; null when the bytes are not text in UTF-8. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Characters of one line. */
export const LINE_LIMIT = 1_000_000;

/**
 * The text of a file. Only UTF-8 is accepted, with or without byte order mark and with any line ends; other
 * encodings are named with the command that converts them. Nothing is ever replaced.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) return refused(intakeProblem('empty', wholeFile(file), { found: intakeWord('blank') }));
  const format = formatOf(bytes);
  if (format) return refused(binary(file, format));
  const marked = markedEncoding(bytes);
  if (marked) return refused(otherEncoding(file, marked));
  if (!isUtf8(bytes)) return refused(notUtf8(bytes, file));
  const wide = bytes.includes(0) ? guessUtf16(bytes) : null;
  if (wide) return refused(otherEncoding(file, wide));
  const text = normalised(bytes);
  if (text.trim() === '') return refused(intakeProblem('empty', wholeFile(file), { found: intakeWord('blank') }));
  if (onlyTwoByteCharacters(text)) {
    const guess = guessEncoding(bytes);
    if (guess && guess.confidence > 0.8) return refused(otherEncoding(file, guess));
  }
  const long = longLine(text, file);
  return long ? refused(long) : { text, problems: checkCharacters(text, file) };
}

function binary(file: string, format: IntakeWord): Problem {
  const what = intakeWord(format);
  return intakeProblem('binary', wholeFile(file), { found: what, values: { what } });
}

/** The text of bytes that are UTF-8: without byte order mark, lines ended by `\n`. */
export function normalised(bytes: Uint8Array): string {
  // TextDecoder drops one leading byte order mark.
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}

function refused(problem: Problem): Decoded {
  return { text: null, problems: [problem] };
}

function otherEncoding(file: string, guess: EncodingGuess): Problem {
  const { encoding } = guess;
  return intakeProblem('encoding', wholeFile(file), {
    found: encoding,
    values: { encoding, command: convertCommand(file, encoding) },
  });
}

/** A short text in GB18030 can be valid UTF-8 by accident; it then shows as Latin, Greek or Cyrillic letters. */
function onlyTwoByteCharacters(text: string): boolean {
  return /[\u0080-\u07ff]/u.test(text) && !/[\u0800-\u{10ffff}]/u.test(text);
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  // Lossy on purpose, to measure: how much of it reads as Chinese in UTF-8, and where it first does not.
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = [...lossy.matchAll(/\ufffd+/gu)].length;
  const lost = [...lossy.matchAll(/\ufffd/gu)].length;
  const han = [...lossy.matchAll(/[\u3000-\u9fff\uff00-\uffef]/gu)].length;
  const guess = guessEncoding(bytes);
  const mostlyUtf8 =
    han > lost * 2 || (han > 0 && plausibility(lossy.replaceAll('\ufffd', '')) > (guess?.confidence ?? 0));
  if (guess && !mostlyUtf8) return otherEncoding(file, guess);
  if (!mostlyUtf8 && manyControls(bytes)) return binary(file, 'unknown');
  return damagedBytes(bytes, lossy, file, damaged, mostlyUtf8);
}

function damagedBytes(bytes: Uint8Array, lossy: string, file: string, count: number, mostlyUtf8: boolean): Problem {
  const at = startOfForeign(bytes, firstBadByte(bytes));
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).replaceAll(/\r\n?/gu, '\n');
  const place = {
    file,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
  const found = [...bytes.subarray(at, at + 4)]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join(' ');
  const piece = mostlyUtf8 ? guessPiece(badRun(bytes, at)) : null;
  if (piece) {
    const command = `iconv -f ${piece.encoding} -t UTF-8`;
    const values = { count, guess: piece.text, encoding: piece.encoding, command };
    return intakeProblem('damagedBytesGuess', place, { found, values });
  }
  if (mostlyUtf8 || lossy.length === 0) return intakeProblem('damagedBytes', place, { found, values: { count } });
  return intakeProblem('undecodable', place, { found, values: { count, command: convertCommand(file, 'GB18030') } });
}

/** Pairs of another encoding can pass for two-byte characters of UTF-8: those right before the first fault belong to it. */
function startOfForeign(bytes: Uint8Array, bad: number): number {
  let at = bad;
  for (;;) {
    const lead = bytes[at - 2] ?? 0;
    const trail = bytes[at - 1] ?? 0;
    if (lead < 0xc2 || lead > 0xdf || trail < 0x80 || trail > 0xbf) return at;
    at -= 2;
  }
}

/** Index of the first byte that no UTF-8 character holds; the length when there is none. */
export function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  // The longest valid prefix, by halving: a prefix cut inside a character is invalid by up to three bytes only.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (validPrefix(bytes, middle)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

function validPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    // Not an error: it is the answer.
    return false;
  }
}

/** The pairs of another encoding from the first bad byte to ASCII or to where UTF-8 goes on; at most 40 bytes. */
function badRun(bytes: Uint8Array, from: number): Uint8Array {
  let end = from;
  while (end < bytes.length && end - from < 40 && (bytes[end] ?? 0) >= 0x80) {
    if (end > from && isHanInUtf8(bytes, end)) break;
    const trail = bytes[end + 1] ?? 0;
    end += trail >= 0x40 && trail !== 0x7f ? 2 : 1;
  }
  return bytes.subarray(from, Math.min(end, bytes.length));
}

/** Whether a three-byte character of UTF-8 from U+3000 on stands here. */
function isHanInUtf8(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  return a >= 0xe3 && a <= 0xef && b >= 0x80 && b <= 0xbf && c >= 0x80 && c <= 0xbf;
}

function manyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > sample.length / 50;
}

function longLine(text: string, file: string): Problem | null {
  if (text.length <= LINE_LIMIT) return null;
  for (let start = 0, line = 1; start <= text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > LINE_LIMIT)
      return intakeProblem(
        'lineLength',
        { file, line, column: 1 },
        { found: text.slice(start, start + 40), values: { length: end - start, limit: LINE_LIMIT } },
      );
    start = end + 1;
  }
  return null;
}
