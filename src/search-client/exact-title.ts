import { foldQuery, tokensOf } from '../domain/search-text.ts';
import type { Engine, Hit, Limits } from './engine.ts';

/** Results that are looked into: as many as are shown at first, so that nothing is fetched for it alone. */
const LOOKED_INTO = 10;

/**
 * The hits with those first whose title is the very question. The page of an agency is looked for by name, because
 * everything that the agency issued holds that name too; `agencies` are the names of all.
 */
export async function exactTitleFirst(
  hits: readonly Hit[],
  folded: string,
  engine: Engine,
  limits: Limits,
  agencies: readonly string[],
): Promise<readonly Hit[]> {
  const wanted = bare(folded);
  let candidates = hits.slice(0, LOOKED_INTO);
  if (limits.type === undefined && agencies.some((name) => bare(foldQuery(name)) === wanted)) {
    const pages = await engine.find(tokensOf(folded), {
      exact: true,
      limits: { ...limits, type: { any: ['agencies'] } },
    });
    const known = new Set(candidates.map(({ id }) => id));
    candidates = [...candidates, ...pages.slice(0, LOOKED_INTO).filter(({ id }) => !known.has(id))];
  }
  const loaded = await Promise.allSettled(candidates.map((hit) => hit.load()));
  const first = candidates.filter((_, at) => {
    const each = loaded[at];
    return each?.status === 'fulfilled' && bare(foldQuery(each.value.meta['title'] ?? '')) === wanted;
  });
  const ids = new Set(first.map(({ id }) => id));
  return first.length === 0 ? hits : [...first, ...hits.filter(({ id }) => !ids.has(id))];
}

function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
}
