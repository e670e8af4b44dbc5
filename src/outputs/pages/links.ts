import { pathTo } from '../../domain/catalogue.ts';
import type { AgencyId, CategoryId } from '../../domain/document.ts';
import type { CountedLink } from '../../domain/page.ts';
import { LIST_WORDS, PAGE_NAMES } from '../../i18n/outputs.ts';
import type { Column, Crumb } from '../head/page-head.ts';
import { homeCrumb } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { counted } from './rows.ts';

/** Home, the catalogue, and the categories down to one; `null` ends at the catalogue. */
export function categoryCrumbs(index: SiteIndex, id: CategoryId | null): readonly Crumb[] {
  const path = id === null ? [] : pathTo(index.site.catalogue, id);
  return [
    homeCrumb(index),
    { text: index.say(PAGE_NAMES.catalogue), address: ADDRESSES.catalogue },
    ...path.map((category) => ({ text: category.name, address: ADDRESSES.category(category.id) })),
  ];
}

/** Home, the agencies, and those from the top down to one; `null` ends at the directory. */
export function agencyCrumbs(index: SiteIndex, id: AgencyId | null): readonly Crumb[] {
  const path: Crumb[] = [];
  const seen = new Set<AgencyId>();
  for (let at = id && index.site.agencies.byId.get(id); at && !seen.has(at.id); ) {
    seen.add(at.id);
    const address = index.agencyAddress(at.id);
    if (address) path.unshift({ text: at.name, address });
    at = at.parent && index.site.agencies.byId.get(at.parent);
  }
  return [homeCrumb(index), { text: index.say(PAGE_NAMES.agencies), address: ADDRESSES.agencies }, ...path];
}

/** Roots of the catalogue with the number of their documents. */
export function catalogueLinks(index: SiteIndex): readonly CountedLink[] {
  return (index.site.catalogue.childrenOf.get(null) ?? []).map((category) =>
    counted(
      { text: category.name, href: index.href(ADDRESSES.category(category.id)) },
      index.byCategory.get(category.id),
    ),
  );
}

/** Agencies whose page is published, in the order of the tree. */
export function agencyLinks(index: SiteIndex): readonly CountedLink[] {
  return index.site.agencies.list.flatMap((agency) => {
    const address = index.agencyAddress(agency.id);
    return address ? [counted({ text: agency.name, href: index.href(address) }, index.byAgency.get(agency.id))] : [];
  });
}

export function topicLinks(index: SiteIndex): readonly CountedLink[] {
  return index.site.topics.map((topic) =>
    counted({ text: topic.name, href: index.href(ADDRESSES.topic(topic.id)) }, index.byTopic.get(topic.id)),
  );
}

/** Newest year first. */
export function yearLinks(index: SiteIndex): readonly CountedLink[] {
  return [...index.byYear].map(([year, documents]) =>
    counted({ text: yearName(index, year), href: index.href(ADDRESSES.year(year)) }, documents),
  );
}

export function yearName(index: SiteIndex, year: number): string {
  return index.say(LIST_WORDS.year, { year });
}

/** A column that is no category of the catalogue, such as 机构 or 年份. */
export function plainColumn(name: string, description: string): Column {
  return { name, description, keywords: [], type: name };
}
