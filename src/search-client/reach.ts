/** A shard as the manifest lists it. */
export interface Shard {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly documents: number;
}

/** Documents that are searched before anybody asks for more: the newest shards that hold so many. */
export const FIRST_REACH = 2000;

/**
 * The shards to search next, newest first: those without a day, and as many as hold about `documents` more. At least
 * one as long as any is left.
 */
export function nextShards(
  shards: readonly Shard[],
  opened: ReadonlySet<string>,
  documents = FIRST_REACH,
): readonly Shard[] {
  const next: Shard[] = [];
  let count = 0;
  for (const shard of shards) {
    if (opened.has(shard.path)) continue;
    if (next.length > 0 && shard.from !== null && count + shard.documents > documents) break;
    next.push(shard);
    count += shard.documents;
  }
  return next;
}

/** How far back the open shards reach; `day` null when everything has been searched. */
export function reachOf(
  shards: readonly Shard[],
  opened: ReadonlySet<string>,
): { readonly day: string | null; readonly searched: number } {
  const open = shards.filter(({ path }) => opened.has(path));
  const searched = open.reduce((sum, { documents }) => sum + documents, 0);
  if (open.length === shards.length) return { day: null, searched };
  return { day: open.findLast(({ from }) => from !== null)?.from ?? null, searched };
}
