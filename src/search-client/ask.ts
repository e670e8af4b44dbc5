import type { Engine, Hit, Limits } from './engine.ts';
import { type Asked, LIVING, type Question } from './question.ts';

export interface Answer {
  /** How it was found: by number or date, as a phrase or by all of its words, or only in parts. */
  readonly way: 'number' | 'date' | 'words' | 'near' | 'none';
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** Most documents that are looked into to put those that bear a number before those that cite it. */
const LOOKED_INTO = 20;

/**
 * The ladder: a document number or a date first, then the phrase as it stands, then all of its words. The answer
 * depends on the question and the index alone, never on what was asked before.
 */
export async function ask(engine: Engine, asked: Asked, limits: Limits): Promise<Answer> {
  if (asked.key) {
    const hits = await engine.find([asked.key.token], { exact: true, limits });
    if (hits.length > 0) return { way: asked.key.kind, hits: await bearersFirst(hits, asked.key.token) };
  }
  if (asked.tokens.length === 0) return { way: 'none', hits: [] };
  const all = await engine.find(asked.tokens, { exact: false, limits });
  if (all.length === 0) return { way: 'none', hits: [] };
  const phrase = await engine.find(asked.tokens, { exact: asked.tokens.length > 1, limits });
  const exact = new Set(phrase.map(({ id }) => id));
  const known = new Set(all.map(({ id }) => id));
  const hits = [
    ...all.filter(({ id }) => exact.has(id)),
    ...phrase.filter(({ id }) => !known.has(id)),
    ...all.filter(({ id }) => !exact.has(id)),
  ];
  return { way: 'words', hits };
}

async function bearersFirst(hits: readonly Hit[], token: string): Promise<readonly Hit[]> {
  if (hits.length > LOOKED_INTO) return hits;
  const loaded = await Promise.all(hits.map(async (hit) => ({ hit, meta: (await hit.load()).meta })));
  const bears = (meta: { readonly [name: string]: string }) => (meta['keys'] ?? '').split(' ').includes(token);
  const sorted = loaded.sort(
    (a, b) => Number(bears(b.meta)) - Number(bears(a.meta)) || compare(b.meta['date'] ?? '', a.meta['date'] ?? ''),
  );
  return sorted.map(({ hit }) => hit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Limits of a question in the form of the index. */
export function limitsOf({ limits }: Question): Limits {
  return Object.fromEntries(
    Object.entries(limits).map(([facet, value]) => [
      facet,
      facet === 'validity' && value === LIVING ? { none: ['失效', '废止'] } : { any: [value] },
    ]),
  );
}
