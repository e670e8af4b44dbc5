import { describe, expect, it } from 'vitest';
import { countFacets, fits, newestFirst, parseFacets } from './facets.ts';

const table = parseFacets({
  ids: ['a', 'b', 'c'],
  dates: ['2025-01-02', '2026-03-04', ''],
  facets: {
    type: { values: ['guides', 'policies'], of: [[1], [1], [0]] },
    category: { values: ['x', 'y'], of: [[0, 1], [0], []] },
  },
});
const hits = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('facets', () => {
  it('count each document once for each of its values', () => {
    const counts = countFacets(hits, table);
    expect([...counts.type]).toEqual([
      ['policies', 2],
      ['guides', 1],
    ]);
    expect(counts.category.get('x')).toBe(2);
    expect(counts.topic.size).toBe(0);
    expect(countFacets([{ id: 'unknown' }], table).type.size).toBe(0);
  });
  it('say whether a document is within limits', () => {
    const filters = table.get('a')?.filters ?? {};
    expect(fits(filters, { category: { any: ['y'] } })).toBe(true);
    expect(fits(filters, { category: { any: ['z'] } })).toBe(false);
    expect(fits(filters, { validity: { none: ['废止'] } })).toBe(true);
  });
  it('sort by day, what has none last', () => {
    expect(newestFirst(hits, table).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
