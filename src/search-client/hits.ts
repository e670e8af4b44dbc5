import type { Hit, Limits } from './engine.ts';
import { fits, newestFirst } from './facets.ts';
import type { Library } from './library.ts';

/** Most documents that are looked into to put those that bear a number before those that cite it. */
const LOOKED_INTO = 20;

/** The best of each list by score, each document once. */
export function merge(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const list of lists)
    for (const hit of list)
      if ((best.get(hit.id)?.score ?? Number.NEGATIVE_INFINITY) < hit.score) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score || compare(a.id, b.id));
}

/** One list after the other, each document once. */
export function unite(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of lists.flat()) if (!seen.has(hit.id)) seen.set(hit.id, hit);
  return [...seen.values()];
}

/** Hits that came from no search, those outside the limits left out. */
export async function within(library: Library, hits: readonly Hit[], limits: Limits): Promise<readonly Hit[]> {
  if (hits.length === 0 || Object.keys(limits).length === 0) return hits;
  const facets = await library.facets();
  return hits.filter(({ id }) => fits(facets.get(id)?.filters ?? {}, limits));
}

/** Every document within the limits, newest first. */
export async function everything(library: Library, limits: Limits): Promise<readonly Hit[]> {
  const facets = await library.facets();
  const hits = (await library.titles()).map(({ id, load }) => ({ id, score: 0, load }));
  return newestFirst(await within(library, hits, limits), facets);
}

export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || compare(a.id, b.id);
}

/** Those that bear a number before those that cite it, the newest first. */
export async function bearersFirst(hits: readonly Hit[], token: string): Promise<readonly Hit[]> {
  if (hits.length > LOOKED_INTO) return hits;
  const loaded = await Promise.all(hits.map(async (hit) => ({ hit, meta: (await hit.load()).meta })));
  const bears = (meta: { readonly [name: string]: string }) => (meta['keys'] ?? '').split(' ').includes(token);
  const sorted = loaded.sort(
    (a, b) => Number(bears(b.meta)) - Number(bears(a.meta)) || compare(b.meta['date'] ?? '', a.meta['date'] ?? ''),
  );
  return sorted.map(({ hit }) => hit);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
