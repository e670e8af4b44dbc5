import { describe, expect, it } from 'vitest';
import { lanesFor } from './index-lanes.ts';

describe('lanesFor', () => {
  it.each([
    [1, [2e6], 8, 1],
    [1500, [2e6], 8, 1],
    [3000, [2e6], 8, 2],
    [1500, [100_000], 8, 5],
    [100_000, [2e6], 4, 4],
    [100_000, [], 2, 2],
  ])('of %d MB with shards of %o characters on %d processors is %d', (memory, characters, processors, lanes) => {
    expect(lanesFor(memory, characters, processors)).toBe(lanes);
  });
  it('goes by the heaviest shard', () => {
    expect(lanesFor(3000, [10, 4_500_000, 10], 8)).toBe(1);
  });
});
