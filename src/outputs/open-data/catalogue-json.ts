import type { Category } from '../../domain/catalogue.ts';
import type { Json } from '../../domain/document.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';

/** `/data/catalogue.json`: the catalogue as a tree, with the address and the feed of each category. */
export function catalogueJson(index: SiteIndex): string {
  const { settings, catalogue } = index.site;
  const whole = {
    site: settings.name,
    url: index.absolute(ADDRESSES.catalogue),
    categories: (catalogue.childrenOf.get(null) ?? []).map((category) => node(index, category)),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function node(index: SiteIndex, category: Category): Json {
  return {
    id: category.id,
    name: category.name,
    description: category.description,
    keywords: category.keywords,
    columnType: category.columnType,
    basis: category.basis,
    items: category.statutoryItems,
    rhythm: category.rhythm,
    maxAge: category.maxAge,
    agency: category.agency,
    types: category.documentTypes,
    url: index.absolute(ADDRESSES.category(category.id)),
    feed: index.absolute(ADDRESSES.categoryFeed(category.id)),
    documents: index.byCategory.get(category.id)?.length ?? 0,
    children: (index.site.catalogue.childrenOf.get(category.id) ?? []).map((child) => node(index, child)),
  };
}
