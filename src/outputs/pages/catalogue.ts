import type { CategoryId } from '../../domain/document.ts';
import type { CategoryNode } from '../../domain/page.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';
import { counted, newestDay } from './rows.ts';

/** `/catalogue/`: the tree of categories with counts. */
export function planCatalogue(index: SiteIndex): PlannedPage {
  const title = index.say(PAGE_NAMES.catalogue);
  const description = index.say(PAGE_DESCRIPTIONS.catalogue, { site: index.site.settings.name });
  return planPage({
    address: ADDRESSES.catalogue,
    counts: 'list',
    changed: newestDay(index.site.documents),
    page: () =>
      composePage(
        index,
        {
          title,
          description,
          address: ADDRESSES.catalogue,
          crumbs: [homeCrumb(index)],
          column: plainColumn(title, description),
          node: { '@type': 'CollectionPage', name: title, url: index.absolute(ADDRESSES.catalogue) },
        },
        { kind: 'catalogue', nodes: nodesBelow(index, null), total: index.site.documents.length },
      ),
  });
}

function nodesBelow(index: SiteIndex, parent: CategoryId | null): readonly CategoryNode[] {
  return (index.site.catalogue.childrenOf.get(parent) ?? []).map((category) => {
    const documents = index.byCategory.get(category.id);
    return {
      ...counted({ text: category.name, href: index.href(ADDRESSES.category(category.id)) }, documents),
      id: category.id,
      description: category.description,
      basis: category.basis,
      agency: (category.agency && index.site.agencies.byId.get(category.agency)?.name) ?? null,
      newest: newestDay(documents ?? []),
      feedHref: index.href(ADDRESSES.categoryFeed(category.id)),
      children: nodesBelow(index, category.id),
    };
  });
}
