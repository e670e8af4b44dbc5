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
  /** Characters that are indexed, at most. */
  readonly characters: number;
}

/**
 * A shard is full at so many documents or characters; from the least share of either on it ends where a year ends or an
 * id says so. Large shards make small answers (a question fetches a piece of each), small ones little memory and quick
 * changes: about a thousand documents is between. A crumb that is left is no shard of its own: the newest takes it.
 */
export const SHARD_SIZE = { documents: 1100, characters: 4_500_000, least: 0.78, crumb: 0.22 };
type ShardSize = typeof SHARD_SIZE;

/** Every so many ids one may end a shard. */
const ENDING = 80;
/** Characters of an attachment that are indexed: enough for any list of names and rules, and a bound for memory. */
export const ATTACHMENT_CHARACTERS = 50_000;

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

/** Characters of a document that are indexed, at most: those of its attachments are only known by their bytes. */
export function weightOf({ body, attachments }: PublishedDocument): number {
  return attachments.reduce((sum, { bytes }) => sum + Math.min(bytes, ATTACHMENT_CHARACTERS), body.characters);
}

function cut(oldestFirst: readonly PublishedDocument[], size: ShardSize): ShardPlan[] {
  const shards: ShardPlan[] = [];
  let open: PublishedDocument[] = [];
  let characters = 0;
  for (const [at, document] of oldestFirst.entries()) {
    open.push(document);
    characters += weightOf(document);
    const full = Math.max(open.length / size.documents, characters / size.characters);
    const next = oldestFirst[at + 1];
    if (!next || full >= 1 || (full >= size.least && endsAfter(document, next))) {
      shards.push({ from: filingDate(open[0] ?? document), to: filingDate(document), documents: open, characters });
      open = [];
      characters = 0;
    }
  }
  return withoutCrumb(shards, size);
}

function withoutCrumb(shards: ShardPlan[], size: ShardSize): ShardPlan[] {
  const [before, last] = shards.slice(-2);
  if (!before || !last) return shards;
  const full = Math.max(last.documents.length / size.documents, last.characters / size.characters);
  if (full >= size.crumb) return shards;
  const documents = [...before.documents, ...last.documents];
  const both = { from: before.from, to: last.to, documents, characters: before.characters + last.characters };
  return [...shards.slice(0, -2), both];
}

function endsAfter(document: PublishedDocument, next: PublishedDocument): boolean {
  if (filingDate(document)?.slice(0, 4) !== filingDate(next)?.slice(0, 4)) return true;
  return Number.parseInt(hash('sha256', document.id, 'hex').slice(0, 8), 16) % ENDING === 0;
}
