import type { CategoryId } from '../../domain/document.ts';
import type { Link, SiteMapView } from '../../domain/page.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES, SITE_MAP_WORDS } from '../../i18n/outputs.ts';
import { SEARCH_LISTS } from '../../i18n/search-lists.ts';
import type { Text } from '../../i18n/text.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { agencyLinks, plainColumn, topicLinks, yearLinks } from './links.ts';

type Entry = Link & { readonly depth: number };

/** `/sitemap/`: the way to every part of the site, without counts. */
export function planSiteMap(index: SiteIndex): PlannedPage {
  const title = index.say(PAGE_NAMES.siteMap);
  const description = index.say(PAGE_DESCRIPTIONS.siteMap, { site: index.site.settings.name });
  return planPage({
    address: ADDRESSES.siteMap,
    counts: 'other',
    page: () =>
      composePage(
        index,
        {
          title,
          description,
          address: ADDRESSES.siteMap,
          crumbs: [homeCrumb(index)],
          column: plainColumn(title, description),
        },
        { kind: 'sitemap', groups: groups(index) },
      ),
  });
}

function groups(index: SiteIndex): SiteMapView['groups'] {
  const link = (text: Text, address: string): Entry => ({ text: index.say(text), href: index.href(address), depth: 0 });
  const flat = (links: readonly Link[]) => links.map(({ text, href }): Entry => ({ text, href, depth: 0 }));
  return [
    {
      title: index.say(SITE_MAP_WORDS.main),
      links: [
        link(PAGE_NAMES.home, ADDRESSES.home),
        link(PAGE_NAMES.catalogue, ADDRESSES.catalogue),
        link(PAGE_NAMES.agencies, ADDRESSES.agencies),
        link(PAGE_NAMES.topics, ADDRESSES.topics),
        link(PAGE_NAMES.years, ADDRESSES.years),
        link(PAGE_NAMES.numbers, ADDRESSES.numbers),
        link(SEARCH_LISTS.letters, ADDRESSES.letters),
      ],
    },
    { title: index.say(PAGE_NAMES.catalogue), links: categories(index, null, 0) },
    { title: index.say(PAGE_NAMES.agencies), links: flat(agencyLinks(index)) },
    { title: index.say(PAGE_NAMES.topics), links: flat(topicLinks(index)) },
    { title: index.say(PAGE_NAMES.years), links: flat(yearLinks(index)) },
    {
      title: index.say(SITE_MAP_WORDS.services),
      links: [
        link(PAGE_NAMES.search, ADDRESSES.search),
        link(PAGE_NAMES.feeds, ADDRESSES.feeds),
        link(PAGE_NAMES.data, ADDRESSES.data),
        link(PAGE_NAMES.openness, ADDRESSES.openness),
        link(PAGE_NAMES.help, ADDRESSES.help),
        link(PAGE_NAMES.helpSearch, ADDRESSES.helpPage('search')),
        link(PAGE_NAMES.helpSubscribe, ADDRESSES.helpPage('subscribe')),
        link(PAGE_NAMES.helpVerify, ADDRESSES.helpPage('verify')),
        link(PAGE_NAMES.helpPrivacy, ADDRESSES.helpPage('privacy')),
        link(PAGE_NAMES.accessibility, ADDRESSES.accessibility),
      ],
    },
  ].filter(({ links }) => links.length > 0);
}

function categories(index: SiteIndex, parent: CategoryId | null, depth: number): readonly Entry[] {
  return (index.site.catalogue.childrenOf.get(parent) ?? []).flatMap((category) => [
    { text: category.name, href: index.href(ADDRESSES.category(category.id)), depth },
    ...categories(index, category.id, depth + 1),
  ]);
}
