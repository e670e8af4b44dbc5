import { plausibility } from './frequent-characters.ts';

export interface EncodingGuess {
  /** As a reader and `iconv` call it. */
  readonly encoding: 'GB18030' | 'Big5' | 'UTF-16' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32';
  /** 0 to 1. */
  readonly confidence: number;
}

const SAMPLE = 65_536;

/** The encoding a byte order mark announces, other than UTF-8's; null without one. */
export function markedEncoding(bytes: Uint8Array): EncodingGuess | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return sure('UTF-32');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return sure('UTF-32');
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return sure('UTF-16');
  return null;
}

/** UTF-16 without a byte order mark: Chinese and ASCII make up nearly all of it in one byte order only. */
export function guessUtf16(bytes: Uint8Array): EncodingGuess | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const little = wideShare(decoded(bytes, 'utf-16le'));
  const big = wideShare(decoded(bytes, 'utf-16be'));
  const best = Math.max(little, big);
  if (best < 0.6 || Math.abs(little - big) < 0.1) return null;
  return { encoding: little > big ? 'UTF-16LE' : 'UTF-16BE', confidence: best };
}

/**
 * The likely encoding of bytes that are not UTF-8: it must decode without fault and yield common characters.
 * Null when none does.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const wide = guessUtf16(bytes);
  if (wide && bytes.includes(0)) return wide;
  const candidates: EncodingGuess[] = [];
  for (const [encoding, label] of [
    ['GB18030', 'gb18030'],
    ['Big5', 'big5'],
  ] as const) {
    const text = decoded(bytes, label);
    if (text !== null) candidates.push({ encoding, confidence: plausibility(text) });
  }
  if (wide) candidates.push(wide);
  // Stable sort: GB18030 wins a tie, as the encoding of the mainland.
  const [best] = candidates.sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= 0.35 ? best : null;
}

/** The text of a piece of a line in another encoding, when it is plausible; for messages only. */
export function guessPiece(bytes: Uint8Array): { readonly encoding: 'GB18030' | 'Big5'; readonly text: string } | null {
  const gb = decoded(bytes, 'gb18030');
  const big5 = decoded(bytes, 'big5');
  const gbScore = gb === null ? 0 : plausibility(gb);
  const big5Score = big5 === null ? 0 : plausibility(big5);
  if (Math.max(gbScore, big5Score) < 0.6) return null;
  return gb !== null && gbScore >= big5Score
    ? { encoding: 'GB18030', text: gb }
    : { encoding: 'Big5', text: big5 ?? '' };
}

/** The first 64 KB decoded, or null where the bytes do not fit the encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  const whole = bytes.length <= SAMPLE;
  try {
    // A cut in the middle of a character is no fault: `stream` leaves it out.
    return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, SAMPLE), { stream: !whole });
  } catch {
    // Not an error: it is the answer "this is not the encoding".
    return null;
  }
}

function wideShare(text: string | null): number {
  if (text === null || text === '') return 0;
  let ascii = 0;
  let all = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    all += 1;
    if ((code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13) ascii += 1;
  }
  const asciiShare = ascii / all;
  return asciiShare + (1 - asciiShare) * plausibility(text);
}

function sure(encoding: EncodingGuess['encoding']): EncodingGuess {
  return { encoding, confidence: 1 };
}
