import type { AgencyId, CategoryId } from '../../domain/document.ts';
import { type Coverage, statutoryCoverage } from '../../domain/openness/coverage.ts';
import type { Newest } from '../../domain/openness/freshness.ts';
import { ARTICLE_20 } from '../../domain/openness/statute.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import type { Ref } from './model.ts';

export interface StatuteCoverage {
  readonly items: readonly {
    readonly item: string;
    readonly article: 20 | 21;
    readonly state: Coverage['state'];
    readonly categories: readonly Ref[];
    readonly documents: number;
  }[];
  /** Which items of art. 20 (and 21 as a whole) each agency has published something on; `21` is the last of `keys`. */
  readonly keys: readonly string[];
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string; readonly documents: readonly number[] }[];
}

/** Arts. 20 and 21 against the catalogue, and by agency. */
export function coverageOf(index: SiteIndex, newest: ReadonlyMap<CategoryId, Newest>): StatuteCoverage {
  const { site } = index;
  const items = statutoryCoverage(site, newest).map(({ item, article, state, categories, documents }) => ({
    item,
    article,
    state,
    categories: categories.map(({ id, name }) => ({ id, title: name, address: ADDRESSES.category(id) })),
    documents,
  }));
  const keys = [...ARTICLE_20, '21'];
  const itemsOf = new Map(
    site.catalogue.list.map(({ id, statutoryItems }) => [
      id,
      statutoryItems.map((item) => (item.startsWith('21') ? '21' : item)),
    ]),
  );
  const agencies = site.agencies.list.map(({ id, name, document }) => {
    // An agency's own page is how it publishes 20.2.
    const own = site.byId.get(document.id);
    const byItem = gather([...(index.byAgency.get(id) ?? []), ...(own ? [own] : [])], ({ categories }) =>
      categories.flatMap((category) => itemsOf.get(category) ?? []),
    );
    return { id, name, documents: keys.map((key) => byItem.get(key)?.length ?? 0) };
  });
  return { items, keys, agencies };
}
