import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../domain/example-document.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { day } from '../fixture-site.ts';
import { planShards, SHARD_SIZE } from './shards.ts';

const published = (id: string, on: string | null): PublishedDocument => ({
  ...exampleDocument(id, { datePublished: on === null ? null : day(on) }),
  validity: null,
  resolvedRelations: [],
  citationTargets: [],
  referenceTargets: [],
  guid: id,
});
const many = (count: number, from = '2020-01-01') =>
  Array.from({ length: count }, (_, at) => published(`news/n${at}`, addDays(day(from), at)));
const ids = (documents: readonly PublishedDocument[]) =>
  planShards(documents).map((shard) => shard.documents.map(({ id }) => id).join(' '));

describe('planShards', () => {
  it('holds every document once', () => {
    const documents = [...many(2000), published('agencies/a', null)];
    const held = planShards(documents).flatMap((shard) => shard.documents);
    expect(new Set(held).size).toBe(documents.length);
    expect(held.length).toBe(documents.length);
  });

  it('keeps shards between the least and the greatest size, but for the newest', () => {
    const [, ...closed] = planShards(many(4000)).map(({ documents }) => documents.length);
    expect(Math.max(...closed)).toBeLessThanOrEqual(SHARD_SIZE.documents);
    expect(Math.min(...closed)).toBeGreaterThanOrEqual(SHARD_SIZE.documents * SHARD_SIZE.least - 1);
  });

  it('lists the newest shard first and documents without a day before all', () => {
    const [undated, newest, ...older] = planShards([...many(3000), published('agencies/a', null)]);
    expect(undated?.from).toBeNull();
    for (const shard of older) expect((shard.to ?? '') <= (newest?.from ?? '')).toBe(true);
  });

  it('ends a shard that holds much text before it holds many documents', () => {
    const long = many(300).map((each) => ({ ...each, body: { ...each.body, characters: 40_000 } }));
    for (const { characters } of planShards(long))
      expect(characters).toBeLessThan(SHARD_SIZE.characters * (1 + SHARD_SIZE.crumb) + 40_000);
    expect(planShards(long).length).toBeGreaterThan(2);
  });

  it('counts what attachments may hold', () => {
    const attachment = { bytes: 10_000_000 } as PublishedDocument['attachments'][number];
    const heavy = many(300).map((each) => ({ ...each, attachments: [attachment] }));
    expect(planShards(heavy).length).toBeGreaterThan(2);
  });

  it('makes no shard of a crumb', () => {
    const size = { documents: 100, characters: 1e9, least: 1, crumb: 0.2 };
    const sizes = (count: number) => planShards(many(count), size).map(({ documents }) => documents.length);
    expect(sizes(210)).toEqual([110, 100]);
    expect(sizes(220)).toEqual([20, 100, 100]);
    expect(sizes(10)).toEqual([10]);
  });

  it('joins years that hold little', () => {
    expect(planShards([published('news/a', '1999-01-01'), published('news/b', '2026-01-01')])).toHaveLength(1);
  });

  it('does not depend on the order it is given', () => {
    expect(ids(many(1200).reverse())).toEqual(ids(many(1200)));
  });

  it('changes the newest shard only for a new document', () => {
    const before = ids(many(2000));
    const after = ids([...many(2000), published('news/new', '2030-01-01')]);
    expect(after.filter((shard) => !before.includes(shard))).toHaveLength(1);
  });

  it('changes few shards for one that comes or goes in the midst', () => {
    const documents = many(3000);
    const before = new Set(ids(documents));
    const without = ids(documents.toSpliced(1234, 1)).filter((shard) => !before.has(shard));
    const more = ids([...documents, published('news/late', '2022-05-05')]).filter((shard) => !before.has(shard));
    expect(without.length).toBeLessThanOrEqual(3);
    expect(more.length).toBeLessThanOrEqual(3);
  });
});
