import { readNumberKey, type SearchKey } from '../domain/search-key.ts';

/** What a question demands beside its plain words. */
export interface Operators {
  /** The words that are left; folded. */
  readonly plain: string;
  /** Each must stand so in a document. */
  readonly phrases: readonly string[];
  /** None may stand in it. */
  readonly without: readonly string[];
  /** Each must stand in its title. */
  readonly titles: readonly string[];
  /** It bears or cites these numbers. */
  readonly numbers: readonly SearchKey[];
  /** Days of filing, both included: `2025-01-01`; null for open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The question with the signs of the operators taken away and what must not be found left out: asked when nothing fits. */
  readonly eased: string;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];
const TITLE = /^(?:标题|標題|题名|title|intitle):/u;
const NUMBER = /^(?:文号|文號|number):/u;
const DATES = /^(?:(?:日期|date):)?([^.]*)\.{2,3}([^.]*)$/u;

/**
 * Reads `"原样"`, `-不要`, `标题:…`, `文号:…` and `2025-01..2026-03` in a folded question; null when it holds none. A sign counts
 * only where a word begins, after a space or at the beginning, so that titles with quotation marks, hyphens and colons
 * in them stay what they are.
 */
export function readOperators(folded: string): Operators | null {
  const phrases: string[] = [];
  const without: string[] = [];
  const titles: string[] = [];
  const numbers: SearchKey[] = [];
  const plain: string[] = [];
  const eased: string[] = [];
  let from: string | null = null;
  let to: string | null = null;
  for (const part of partsOf(folded)) {
    const bare = part.replace(/^-/u, '');
    const quoted = unquote(bare);
    if (bare !== part && (quoted !== null || /^\p{L}/u.test(bare))) {
      without.push(quoted ?? bare);
      continue;
    }
    const title = TITLE.exec(part);
    const inTitle = title ? part.slice(title[0].length) : '';
    if (inTitle !== '') {
      titles.push(unquote(inTitle) ?? inTitle);
      eased.push(unquote(inTitle) ?? inTitle);
      continue;
    }
    const number = NUMBER.exec(part);
    const key = number ? readNumberKey(part.slice(number[0].length)) : null;
    if (number && key) {
      numbers.push(key);
      eased.push(part.slice(number[0].length));
      continue;
    }
    const dates = DATES.exec(part);
    const range = dates ? readRange(dates[1] ?? '', dates[2] ?? '') : null;
    if (range) {
      [from, to] = range;
      continue;
    }
    if (quoted !== null && part === bare) {
      phrases.push(quoted);
      eased.push(quoted);
      continue;
    }
    plain.push(part);
    eased.push(part);
  }
  const demands = phrases.length + titles.length + numbers.length + (from === null && to === null ? 0 : 1);
  // Something must be asked for: what is not wanted is no question.
  if (demands === 0 && (without.length === 0 || plain.length === 0)) return null;
  return { plain: plain.join(' '), phrases, without, titles, numbers, from, to, eased: eased.join(' ') };
}

/** What stands between spaces; a quotation that opens where a word begins holds its spaces. */
function partsOf(folded: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < folded.length; ) {
    if (folded.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const sign = /^-?(?:(?:标题|標題|题名|title|intitle):)?/u.exec(folded.slice(at))?.[0] ?? '';
    const end = quotationEnd(folded, at + sign.length);
    const space = folded.indexOf(' ', at);
    const stop = end ?? (space < 0 ? folded.length : space);
    parts.push(folded.slice(at, stop));
    at = stop;
  }
  return parts;
}

/** Where a quotation ends that begins at `at` and is followed by a space or the end; null for none. */
function quotationEnd(folded: string, at: number): number | null {
  const pair = QUOTES.find(([open]) => open === folded.charAt(at));
  if (!pair) return null;
  const close = folded.indexOf(pair[1], at + 1);
  if (close <= at + 1) return null;
  const after = folded.charAt(close + 1);
  return after === '' || after === ' ' ? close + 1 : null;
}

function unquote(part: string): string | null {
  const inside = quotationEnd(part, 0) === part.length ? part.slice(1, -1).trim() : '';
  return /[\p{L}\p{Nd}]/u.test(inside) ? inside : null;
}

function readRange(first: string, last: string): readonly [string | null, string | null] | null {
  const from = first === '' ? null : readEdge(first, false);
  const to = last === '' ? null : readEdge(last, true);
  if ((first !== '' && from === null) || (last !== '' && to === null) || (from === null && to === null)) return null;
  return from !== null && to !== null && from > to ? null : [from, to];
}

/** `2025`, `2025年`, `2025-1`, `2025年1月`, `2025-01-31` as its first or last day. The day need not exist: days are compared as text. */
function readEdge(text: string, last: boolean): string | null {
  const form = /^((?:19|20)\d{2})(?:年|[-/年](\d{1,2})(?:月|[-/月](\d{1,2})日?)?)?$/u.exec(text);
  if (!form) return null;
  const [, year, month, day] = form;
  const [m, d] = [Number(month ?? (last ? 12 : 1)), Number(day ?? (last ? 31 : 1))];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The year of a question or of one of its words that is nothing but `2025年`, and what is left of the question; null for none. */
export function readYear(folded: string): { readonly year: string; readonly rest: string } | null {
  const words = folded.split(' ');
  const at = words.findIndex((word) => /^(?:19|20)\d{2}年$/u.test(word));
  if (at < 0) return null;
  return { year: (words[at] ?? '').slice(0, 4), rest: words.filter((_, index) => index !== at).join(' ') };
}

/** The key of a number that stands somewhere in a question, without its 机关代字; null for none. */
export function numberWithin(folded: string): SearchKey | null {
  const found =
    /[〔[［【(（〈{]\s{0,3}(?:19|20)\d{2}\s{0,3}年?\s{0,3}[〕\]］】)）〉}]\s{0,3}第?\s{0,3}\d{1,5}\s{0,3}号/u.exec(
      folded,
    )?.[0];
  return found === undefined ? null : readNumberKey(found);
}
