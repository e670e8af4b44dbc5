/** Days sort as their texts do. */
export type SortKind = 'text' | 'number' | 'date';

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

/** Order of two cells as they are shown; blank ones (`—`) come last whichever way the column runs. */
export function compareCells(a: string, b: string, kind: SortKind, ascending: boolean): number {
  const blank = (text: string) => text === '' || text === '—';
  if (blank(a) || blank(b)) return Number(blank(a)) - Number(blank(b));
  const order = kind === 'number' ? amount(a) - amount(b) : COLLATOR.compare(a, b);
  return ascending ? order : -order;
}

function amount(text: string): number {
  return Number(text.replaceAll(/[,%]/gu, ''));
}
