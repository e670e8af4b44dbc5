import { expect, it } from 'vitest';
import { partsOf, sliceOfPart } from './listing.ts';

it.each([
  [0, 0, 0],
  [1, 0, 1],
  [19, 0, 19],
  [20, 0, 20],
  [39, 0, 39],
  [40, 1, 20],
  [59, 1, 39],
  [60, 2, 20],
  [1000, 49, 20],
])('%d rows: %d older parts, %d on the base', (total, older, base) => {
  expect(partsOf(total)).toEqual({ older, base });
});

it('shows every row once, newest first, whatever the length', () => {
  for (let total = 0; total < 130; total += 1) {
    const list = Array.from({ length: total }, (_, index) => total - index);
    const { older } = partsOf(total);
    const shown = [...sliceOfPart(list, null)];
    for (let part = older; part >= 1; part -= 1) shown.push(...sliceOfPart(list, part));
    expect(shown).toEqual(list);
  }
});

it('never changes an older part when something new is added', () => {
  const list = (total: number) => Array.from({ length: total }, (_, index) => total - index);
  for (let total = 40; total < 120; total += 1)
    for (let part = 1; part <= partsOf(total).older; part += 1)
      expect(sliceOfPart(list(total + 1), part)).toEqual(sliceOfPart(list(total), part));
});

it('throws for a part that there is not', () => {
  expect(() => sliceOfPart([1, 2, 3], 1)).toThrow(RangeError);
  expect(() => sliceOfPart([1, 2, 3], 0)).toThrow(RangeError);
});
