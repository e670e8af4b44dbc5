import { describe, expect, it } from 'vitest';
import { THRESHOLDS, thresholdOf } from './thresholds.ts';

describe('thresholds', () => {
  it('hold the standard unless site.yaml says otherwise', () => {
    expect(thresholdOf({ thresholds: {} }, 'publication-delay')).toBe(20);
    expect(thresholdOf({ thresholds: { 'publication-delay': 15 } }, 'publication-delay')).toBe(15);
  });

  it('keep the standard within their bounds, and no name twice', () => {
    const all = Object.values(THRESHOLDS);
    for (const { least, standard, most } of all) expect(least <= standard && standard <= most).toBe(true);
    const names = all.flatMap(({ names }) => [...names]);
    expect(new Set(names).size).toBe(names.length);
  });
});
