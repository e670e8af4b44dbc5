import type { AgencyId, CategoryId, TopicId } from '../../domain/document.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { letterLinks } from './letters.ts';
import { agencyLinks, catalogueLinks, yearLinks } from './links.ts';

/** `/search/`: the form, and the ways that need no JavaScript. */
export function planSearch(index: SiteIndex): PlannedPage {
  const byType = gather(index.site.documents, (document) => [document.type]);
  return planPage({
    address: ADDRESSES.search,
    counts: 'other',
    indexable: false,
    page: () =>
      composePage(
        index,
        {
          title: index.say(PAGE_NAMES.search),
          description: index.say(PAGE_DESCRIPTIONS.search, { site: index.site.settings.name }),
          address: ADDRESSES.search,
          crumbs: [homeCrumb(index)],
          indexable: false,
        },
        {
          kind: 'search',
          manifest: index.href(ADDRESSES.searchManifest),
          years: yearLinks(index),
          catalogue: catalogueLinks(index),
          agencies: agencyLinks(index),
          letters: letterLinks(index),
          contacts: index.href(ADDRESSES.searchAgencies),
          feeds: {
            category: index.href(ADDRESSES.categoryFeed('*' as CategoryId)),
            agency: index.href(ADDRESSES.agencyFeed('*' as AgencyId)),
            topic: index.href(ADDRESSES.topicFeed('*' as TopicId)),
          },
          types: [...index.types.keys()].flatMap((value) => {
            const count = byType.get(value)?.length ?? 0;
            return count === 0 ? [] : [{ value, text: index.typeName(value), count }];
          }),
        },
      ),
  });
}
