import { describe, expect, it } from 'vitest';
import { pageAddress } from '../domain/address.ts';
import { makeSite } from './fixture-site.ts';
import { cutIntoParts, pagerOf } from './list-parts.ts';
import { indexSite } from './site-index.ts';

const BASE = pageAddress('catalogue/x');
const newestFirst = (count: number) => Array.from({ length: count }, (_none, i) => count - i);
const index = indexSite(makeSite({ documents: [] }), []);
const texts = (count: number, number: number | null) => {
  const part = cutIntoParts(newestFirst(count), BASE).find((each) => each.number === number);
  if (!part) throw new Error(`no part ${number}`);
  return pagerOf(index, part, BASE)?.parts.map((each) => each?.text ?? '…');
};

describe('parts of a long list', () => {
  it.each([
    [0, [0]],
    [19, [19]],
    [20, [20]],
    [39, [39]],
    [40, [20, 20]],
    [59, [39, 20]],
    [60, [20, 20, 20]],
    [105, [25, 20, 20, 20, 20]],
  ])('cuts %i rows from the oldest', (count, lengths) => {
    const parts = cutIntoParts(newestFirst(count), BASE);
    expect(parts.map(({ rows }) => rows.length)).toEqual(lengths);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(newestFirst(count));
  });

  it('keeps the rows of every older part when something new comes', () => {
    const older = (count: number) =>
      cutIntoParts(newestFirst(count), BASE)
        .filter(({ number }) => number !== null)
        .map(({ number, rows, address }) => [number, address, rows] as const);
    for (let count = 0; count < 130; count += 1)
      expect(older(count + 1).slice(-older(count).length || 99)).toEqual(older(count));
  });

  it('leads from part to part', () => {
    expect(texts(39, null)).toBeUndefined();
    expect(texts(40, null)).toEqual(['最新', '第1页']);
    expect(texts(240, null)).toEqual(['最新', '第11页', '第10页', '第9页', '…', '第1页']);
    expect(texts(240, 11)).toEqual(['最新', '第11页', '第10页', '第9页', '…', '第1页']);
    expect(texts(240, 5)).toEqual(['最新', '…', '第6页', '第5页', '第4页', '第3页', '…', '第1页']);
    expect(texts(240, 1)).toEqual(['最新', '…', '第2页', '第1页']);
  });

  it('redraws only the newest numbered part when a part is added', () => {
    const pagers = (count: number) =>
      new Map(cutIntoParts(newestFirst(count), BASE).map((part) => [part.number, pagerOf(index, part, BASE)]));
    const before = pagers(239);
    const after = pagers(240);
    const changed = [...before].filter(
      ([number, pager]) => JSON.stringify(pager) !== JSON.stringify(after.get(number)),
    );
    expect(changed.map(([number]) => number)).toEqual([null, 10]);
  });
});
