import { hash } from 'node:crypto';
import { compareNewestFirst, filingDate } from '../../domain/document.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';

/** Documents that are indexed together, oldest first. */
export interface ShardPlan {
  /** Days of the oldest and the newest document; null for the documents that no day dates. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly documents: readonly PublishedDocument[];
}

/** A shard is closed above the least size where a year ends or an id says so, and at the greatest in any case. */
export const SHARD_SIZE = { least: 150, greatest: 450 };

/**
 * Cuts the documents into shards, newest shard first, documents without a day before all. Counted from the oldest,
 * a new document changes the newest shard only; and because ids decide where a shard ends, one that comes or goes in
 * the midst changes its own shard and at most its neighbour.
 */
export function planShards(documents: readonly PublishedDocument[], size = SHARD_SIZE): readonly ShardPlan[] {
  const oldestFirst = [...documents].sort(compareNewestFirst).reverse();
  const undated = oldestFirst.filter((document) => filingDate(document) === null);
  const dated = oldestFirst.filter((document) => filingDate(document) !== null);
  return [...cut(undated, size).reverse(), ...cut(dated, size).reverse()];
}

function cut(oldestFirst: readonly PublishedDocument[], size: typeof SHARD_SIZE): ShardPlan[] {
  const shards: ShardPlan[] = [];
  let open: PublishedDocument[] = [];
  for (const [at, document] of oldestFirst.entries()) {
    open.push(document);
    const next = oldestFirst[at + 1];
    if (!next || (open.length >= size.least && endsAfter(document, next, size)) || open.length >= size.greatest) {
      shards.push({ from: filingDate(open[0] ?? document), to: filingDate(document), documents: open });
      open = [];
    }
  }
  return shards;
}

function endsAfter(document: PublishedDocument, next: PublishedDocument, size: typeof SHARD_SIZE): boolean {
  if (filingDate(document)?.slice(0, 4) !== filingDate(next)?.slice(0, 4)) return true;
  const chance = Number.parseInt(hash('sha256', document.id, 'hex').slice(0, 8), 16);
  return chance % size.least === 0;
}
