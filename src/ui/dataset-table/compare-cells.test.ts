import { describe, expect, it } from 'vitest';
import { compareCells, type SortKind } from './compare-cells.ts';

const sorted = (cells: readonly string[], kind: SortKind, ascending: boolean) =>
  cells.toSorted((a, b) => compareCells(a, b, kind, ascending));

describe('cells in the reader’s order', () => {
  it('are amounts by their value, blanks last either way', () => {
    expect(sorted(['1,234.50', '—', '-3', '99'], 'number', true)).toEqual(['-3', '99', '1,234.50', '—']);
    expect(sorted(['1,234.50', '—', '-3', '99'], 'number', false)).toEqual(['1,234.50', '99', '-3', '—']);
  });
  it('are texts with the numbers in them by value', () => {
    expect(sorted(['示罚〔2026〕10号', '示罚〔2026〕9号'], 'text', true)).toEqual([
      '示罚〔2026〕9号',
      '示罚〔2026〕10号',
    ]);
    expect(sorted(['2026-03-01', '2025-12-31'], 'date', true)).toEqual(['2025-12-31', '2026-03-01']);
  });
});
