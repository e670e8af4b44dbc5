import type { Address } from '../../domain/address.ts';
import type { Mark, OpennessCell, OpennessTable } from '../../domain/page-openness.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { OPENNESS } from '../../i18n/openness.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';
import type { Ref } from './model.ts';

export const text = (words: string | number): OpennessCell => ({ kind: 'text', text: String(words) });
export const mark = (kind: Mark, words: string): OpennessCell => ({ kind: 'mark', mark: kind, text: words });
/** `part` is a share of 0 to 1; more than all fills the bar. */
export const bar = (part: number, words: string): OpennessCell => ({
  kind: 'bar',
  part: Math.round(Math.min(1, Math.max(0, part)) * 100),
  text: words,
});
export const day = (date: PlainDate | null): OpennessCell =>
  date === null ? { kind: 'text', text: '—' } : { kind: 'day', day: date };

export function link(index: SiteIndex, ref: Ref | null): OpennessCell {
  return ref === null ? text('—') : { kind: 'link', text: ref.title, href: index.href(ref.address) };
}

export function linkTo(index: SiteIndex, words: string, address: Address | null): OpennessCell {
  return address === null ? text(words) : { kind: 'link', text: words, href: index.href(address) };
}

/** `97.1%`, or that it cannot be told. */
export function percent(index: SiteIndex, rate: number | null): string {
  if (rate === null) return index.say(OPENNESS.unknown);
  const value = Math.round(rate * 1000) / 10;
  return index.say(OPENNESS.percent, { value: Number.isInteger(value) ? String(value) : value.toFixed(1) });
}

type Column = Text | readonly [Text, 'numeric'] | { readonly words: string; readonly numeric: boolean };

/** A table in words; none where there are no rows. */
export function table(
  index: SiteIndex,
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly OpennessCell[])[],
): readonly OpennessTable[] {
  if (rows.length === 0) return [];
  return [{ id, caption, columns: columns.map((column) => heading(index, column)), rows }];
}

function heading(index: SiteIndex, column: Column): OpennessTable['columns'][number] {
  if ('words' in column) return { text: column.words, numeric: column.numeric };
  if ('zh-CN' in column) return { text: index.say(column), numeric: false };
  return { text: index.say(column[0]), numeric: true };
}

export function joinNames(index: SiteIndex, names: readonly string[]): string {
  return names.length === 0 ? index.say(OPENNESS.none) : names.join(index.say(OPENNESS.listComma));
}

/** `2026年11月` of `2026-11`. */
export function monthName(index: SiteIndex, month: string): string {
  return index.say(OPENNESS.monthLink, { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) });
}
