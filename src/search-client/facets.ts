import type { Hit, Limits } from './engine.ts';
import { FACETS, type Facet } from './question.ts';

/** What the documents of a shard can be told apart by; without loading any of them. */
export type FacetTable = ReadonlyMap<string, RecordFacets>;

export interface RecordFacets {
  /** Day of filing; empty for none. */
  readonly date: string;
  readonly filters: { readonly [facet: string]: readonly string[] };
}

/** `facets.gz` of a shard: columns, one entry for each document. */
export interface FacetColumns {
  readonly ids: readonly string[];
  readonly dates: readonly string[];
  /** For each facet its values, and for each document the places of its own among them. */
  readonly facets: {
    readonly [facet: string]: { readonly values: readonly string[]; readonly of: readonly (readonly number[])[] };
  };
}

export function parseFacets({ ids, dates, facets }: FacetColumns): FacetTable {
  return new Map(
    ids.map((id, at) => {
      const filters = Object.fromEntries(
        Object.entries(facets).map(([facet, { values, of }]) => [
          facet,
          (of[at] ?? []).flatMap((place) => values[place] ?? []),
        ]),
      );
      return [id, { date: dates[at] ?? '', filters }];
    }),
  );
}

export function fits(filters: RecordFacets['filters'], limits: Limits): boolean {
  return Object.entries(limits).every(([facet, limit]) => {
    const values = filters[facet] ?? [];
    return 'any' in limit
      ? limit.any.some((value) => values.includes(value))
      : !limit.none.some((value) => values.includes(value));
  });
}

/** How many of the hits bear each value of a facet. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> };

export function countFacets(hits: readonly Pick<Hit, 'id'>[], table: FacetTable): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as {
    [facet in Facet]: Map<string, number>;
  };
  for (const { id } of hits) {
    const filters = table.get(id)?.filters ?? {};
    for (const facet of FACETS)
      for (const value of filters[facet] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}

/** Newest first; documents without a day last, those of one day as they were. */
export function newestFirst<T extends { readonly id: string }>(hits: readonly T[], table: FacetTable): readonly T[] {
  const day = ({ id }: T) => table.get(id)?.date ?? '';
  return [...hits].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
