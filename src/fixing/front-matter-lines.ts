import type { Line } from './lines.ts';

const FENCE = /^---[ \t]*$/u;

/** Indexes of the lines between the fences: from `start`, up to but without `end`. Null where the fences are not sound. */
export function frontMatterRange(lines: readonly Line[]): { readonly start: number; readonly end: number } | null {
  const first = lines[0]?.text.replace(/^\ufeff/u, '') ?? '';
  if (!FENCE.test(first)) return null;
  const end = lines.findIndex(({ text }, index) => index > 0 && FENCE.test(text));
  return end < 0 ? null : { start: 1, end };
}

export interface NameLine {
  readonly name: string;
  /** What stands between name and value: the colon, right or wrong, and spaces. */
  readonly colon: string;
  readonly value: string;
}

/** A line that begins a field at the margin, as a name, its colon and its value; null for any other line. */
export function nameLine(text: string): NameLine | null {
  const match = /^([^\s:：#"'[\]{}|>&*!%@,?-][^:：]{0,40}?)([ \t]*[:：][ \t]*)(.*)$/u.exec(text);
  if (!match) return null;
  const [, name = '', colon = '', value = ''] = match;
  return { name, colon, value };
}
