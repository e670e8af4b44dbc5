import { describe, expect, it } from 'vitest';
import { nextShards, reachOf } from './reach.ts';

const shard = (path: string, from: string | null, documents: number) => ({ path, from, to: from, documents });
const shards = [
  shard('undated', null, 10),
  shard('c', '2025-01-01', 300),
  shard('b', '2024-01-01', 300),
  shard('a', '2020-01-01', 300),
];
const paths = (opened: string[], documents: number) =>
  nextShards(shards, new Set(opened), documents).map(({ path }) => path);

describe('nextShards', () => {
  it('begins with the newest and those without a day', () => {
    expect(paths([], 650)).toEqual(['undated', 'c', 'b']);
  });
  it('goes on where it stopped, at least by one', () => {
    expect(paths(['undated', 'c', 'b'], 1)).toEqual(['a']);
    expect(paths([], 1)).toEqual(['undated']);
  });
  it('ends', () => {
    expect(paths(['undated', 'a', 'b', 'c'], 1000)).toEqual([]);
  });
});

describe('reachOf', () => {
  it('is the day of the oldest document searched', () => {
    expect(reachOf(shards, new Set(['undated', 'c']))).toEqual({ day: '2025-01-01', searched: 310 });
  });
  it('has no day when all is searched', () => {
    expect(reachOf(shards, new Set(['undated', 'a', 'b', 'c']))).toEqual({ day: null, searched: 910 });
  });
});
