import type { SEARCH } from '../i18n/search.ts';

/** The words of the page in its language, by name. */
export type Words = { readonly [name in keyof typeof SEARCH]: string };
export type Say = (name: keyof typeof SEARCH, values?: { readonly [place: string]: string | number }) => string;

/** Speaks with the words that the page carries; a place without a value stays empty. */
export function speaker(words: Words): Say {
  return (name, values = {}) =>
    words[name].replace(/\{(\w+)\}/gu, (_whole, place: string) => String(values[place] ?? ''));
}

/** `2026-03-05` → `2026年3月5日` in Chinese; as it stands in other languages. */
export function sayDay(day: string, language: string): string {
  const [year = '', month, date] = day.split('-');
  return language.startsWith('zh') ? `${year}年${Number(month)}月${Number(date)}日` : day;
}
