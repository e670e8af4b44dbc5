import { parseChineseNumeral } from './chinese-numeral.ts';
import { documentNumberKey, documentNumberParts } from './document-number.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

/**
 * Key tokens: words of ASCII letters that stand for a document number, a part of one, or a date, in the index and
 * in questions alike. Letters alone, because the index cuts words between letters and digits; a closing letter,
 * because it takes a word for the beginning of longer ones.
 */
export type SearchKey = string & { readonly __brand: 'SearchKey' };

/** Keys of a canonical number: itself, and what is left when its 机关代字 is unknown. Empty when it is not canonical. */
export function keysOfNumber(number: string): readonly SearchKey[] {
  const parts = documentNumberParts(documentNumberKey(number));
  if (!parts) return [];
  const { mark, year, serial } = parts;
  return [keyOfNumber(mark, year, serial), keyOfNumber('', year, serial)];
}

/** Keys of a day: itself and its month. */
export function keysOfDate(date: PlainDate): readonly SearchKey[] {
  const [year, month, day] = date.split('-').map(Number);
  return [keyOfDay(year ?? 0, month ?? 0, day ?? 0), keyOfDay(year ?? 0, month ?? 0, null)];
}

function keyOfNumber(mark: string, year: number | null, serial: number): SearchKey {
  const name = [...mark].map((each) => nibbles(each.codePointAt(0) ?? 0)).join('');
  return `zq${name}x${year === null ? '' : digits(year)}x${digits(serial)}z` as SearchKey;
}

function keyOfDay(year: number, month: number, day: number | null): SearchKey {
  return `zw${digits(year)}x${digits(month)}x${day === null ? '' : digits(day)}z` as SearchKey;
}

function digits(value: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
}

function nibbles(value: number): string {
  return [...value.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const BRACKETS = '[〔［【﹝〖(（{<《\\[]';
const CLOSING = '[〕］】﹞〗)）}>》\\]]';
const NUMERAL = '\\d{1,6}|[〇零○一二三四五六七八九十百千]{1,8}';
const MARK = '[\\p{Script=Han}]{2,20}?';
/** What a person writes for a number, folded: any brackets or none, 年, 第 and 号 or not. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(${MARK})? ?${BRACKETS} ?((?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4}) ?年? ?${CLOSING} ?第? ?(${NUMERAL}) ?号?$`,
    'u',
  ),
  new RegExp(`^(${MARK}) ?((?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4})(?: |年|-|—)第?(${NUMERAL}) ?号?$`, 'u'),
];
const ORDER = new RegExp(`^(${MARK}令)? ?[(]?第? ?()(${NUMERAL}) ?号[)]?$`, 'u');

/** The key of a question that is a document number as people write it, and nothing else; null otherwise. */
export function readNumberKey(folded: string): SearchKey | null {
  const text = folded.replace(/^[《"'“‘「]+|[》"'”’」。.,;；，]{1,20}$/gu, '').trim();
  for (const form of [...FORMS, ORDER]) {
    const match = form.exec(text);
    if (!match) continue;
    const [, mark = '', yearText = '', serialText = ''] = match;
    const year = yearText === '' ? null : whole(yearText);
    const serial = whole(serialText);
    if (serial === null || serial === 0 || (year === null && yearText !== '')) return null;
    return keyOfNumber(documentNumberKey(mark), year, serial);
  }
  return null;
}

/** The key of a question that is a day or a month and nothing else; null otherwise. */
export function readDateKey(folded: string): SearchKey | null {
  const text = folded.replace(/[号]$/u, '日');
  const day = parsePlainDate(text) ?? parsePlainDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  if (day) return keysOfDate(day)[0] ?? null;
  const [, year, month] = /^((?:19|20)\d{2}) ?[-/.年] ?(\d{1,2}) ?月?$/u.exec(text) ?? [];
  const number = Number(month);
  return year && number >= 1 && number <= 12 ? keyOfDay(Number(year), number, null) : null;
}

function whole(text: string): number | null {
  return /^\d+$/u.test(text) ? Number(text) : parseChineseNumeral(text);
}
