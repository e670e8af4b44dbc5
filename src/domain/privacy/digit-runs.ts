/** Digits that stand together, with at most one way of reading each: `token` is what no space or hyphen divides. */
export interface DigitToken {
  /** ASCII digits; the last may be `X`. */
  readonly digits: string;
  /** Offsets in the text, UTF-16: [start, end). */
  readonly start: number;
  readonly end: number;
}

const DIGIT = '0-9０-９⓪①-⑨\\u{1D7CE}-\\u{1D7FF}OoＯｏ〇';
const HIDDEN = '\\u00ad\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const BETWEEN = ` \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000\\-‐‑‒–—―−－`;
const RUN = new RegExp(`[${DIGIT}](?:[${HIDDEN}${BETWEEN}]{0,4}[${DIGIT}]){9,}[${HIDDEN} ]{0,2}[XxＸｘ]?`, 'gu');
const IS_HIDDEN = new RegExp(`[${HIDDEN}]`, 'u');
const IS_BETWEEN = new RegExp(`[${BETWEEN}]`, 'u');
/** Letters that may stand before a number without being part of it. */
const LABEL = /(?:tel|phone|mobile|mob|wechat|weixin|wx|vx|qq|id|no|card)$/iu;

/**
 * Runs of ten digits and more as a person reads them: NFKC, what is invisible dropped, `O` read as 0, and cut into
 * tokens where spaces or hyphens stand. A run that is part of a word or of a decimal number is none.
 */
export function findDigitRuns(text: string): readonly (readonly DigitToken[])[] {
  const runs: (readonly DigitToken[])[] = [];
  for (const match of text.matchAll(RUN)) {
    const tokens = tokensOf(match[0], match.index);
    const bounded = dropUnbounded(tokens, text);
    if (bounded.length > 0) runs.push(bounded);
  }
  return runs;
}

function tokensOf(run: string, offset: number): DigitToken[] {
  const tokens: { digits: string; start: number; end: number }[] = [];
  let open = false;
  let at = offset;
  for (const character of run) {
    const next = at + character.length;
    if (IS_BETWEEN.test(character)) open = false;
    else if (!IS_HIDDEN.test(character)) {
      const digit = digitOf(character);
      const last = tokens.at(-1);
      if (open && last) {
        last.digits += digit;
        last.end = next;
      } else tokens.push({ digits: digit, start: at, end: next });
      open = true;
    }
    at = next;
  }
  return tokens;
}

function digitOf(character: string): string {
  const plain = character.normalize('NFKC');
  if (plain === '〇' || plain === 'O' || plain === 'o') return '0';
  return plain === 'x' ? 'X' : plain;
}

/** Leaves out the first and last token where letters or decimals run on. */
function dropUnbounded(tokens: readonly DigitToken[], text: string): readonly DigitToken[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const before = text.slice(Math.max(0, first.start - 8), first.start);
  const after = text.slice(last.end, last.end + 2);
  const cutHead = (/[0-9A-Za-z]$/u.test(before) && !LABEL.test(before)) || /\d[.．]$/u.test(before);
  const cutTail = /^(?:[0-9A-Za-z]|[.．]\d)/u.test(after);
  return tokens.slice(cutHead ? 1 : 0, cutTail ? -1 : tokens.length).filter(({ digits }) => /^\d*X?$/u.test(digits));
}
