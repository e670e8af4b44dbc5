import type { Address } from '../../domain/address.ts';
import type { Category } from '../../domain/catalogue.ts';
import type { AgencyId } from '../../domain/document.ts';
import type { CategoryView, CountedLink, Link } from '../../domain/page.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { LIST_WORDS, PAGE_DESCRIPTIONS, RHYTHM_WORDS } from '../../i18n/outputs.ts';
import { datasetLinks } from '../datasets/dataset-links.ts';
import { yearsOf } from '../document-words.ts';
import type { Column } from '../head/page-head.ts';
import { cutIntoParts, type ListPart, pagerOf } from '../list-parts.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { categoryCrumbs, yearName } from './links.ts';
import { counted, documentRows, newestDay } from './rows.ts';

/** What a list of a category is narrowed to. */
interface Filter {
  readonly name: string;
  /** The other values of the same filter. Without counts: those would redraw every year when one grows. */
  readonly years: CategoryView['years'];
  readonly agencies: CategoryView['agencies'];
}

/** All lists of one category: the whole, by year and by agency, each in its parts. */
export function planCategory(index: SiteIndex, category: Category): readonly PlannedPage[] {
  const documents = index.byCategory.get(category.id) ?? [];
  const years = gather(documents, yearsOf);
  const agencies = gather(documents, (document) => document.issuers.flatMap(({ id }) => (id ? [id] : [])));
  const agencyIds = index.site.agencies.list.map(({ id }) => id).filter((id) => agencies.has(id));
  const yearLink = (year: number): Link => ({
    text: yearName(index, year),
    href: index.href(ADDRESSES.categoryYear(category.id, year)),
  });
  const agencyLink = (id: AgencyId): Link => ({
    text: index.site.agencies.byId.get(id)?.name ?? id,
    href: index.href(ADDRESSES.categoryAgency(category.id, id)),
  });
  const whole = planList(index, category, documents, ADDRESSES.category(category.id), null, () => ({
    children: childLinks(index, category),
    datasets: datasetLinks(index, category.id),
    years: [...years].map(([year, list]) => ({ ...counted(yearLink(year), list), current: false })),
    agencies: agencyIds.map((id) => ({ ...counted(agencyLink(id), agencies.get(id)), current: false })),
  }));
  const byYear = [...years].flatMap(([year, list]) =>
    planList(index, category, list, ADDRESSES.categoryYear(category.id, year), {
      name: yearName(index, year),
      years: [...years.keys()].map((each) => ({ ...yearLink(each), count: null, current: each === year })),
      agencies: [],
    }),
  );
  const byAgency = agencyIds.flatMap((id) =>
    planList(index, category, agencies.get(id) ?? [], ADDRESSES.categoryAgency(category.id, id), {
      name: agencyLink(id).text,
      years: [],
      agencies: agencyIds.map((each) => ({ ...agencyLink(each), count: null, current: each === id })),
    }),
  );
  return [...whole, ...byYear, ...byAgency];
}

type Ways = Pick<CategoryView, 'children' | 'years' | 'agencies' | 'datasets'>;

function planList(
  index: SiteIndex,
  category: Category,
  documents: readonly PublishedDocument[],
  base: Address,
  filter: Filter | null,
  ways?: () => Ways,
): readonly PlannedPage[] {
  return cutIntoParts(documents, base).map((part) =>
    planPage({
      address: part.address,
      counts: 'list',
      changed: newestDay(part.rows),
      page: () =>
        composePage(index, headOf(index, category, filter, part), {
          kind: 'category',
          ...describe(index, category),
          ...waysOf(filter, part, ways),
          unfiltered: filter && { text: category.name, href: index.href(ADDRESSES.category(category.id)) },
          filter: filter?.name ?? null,
          total: part.number === null ? documents.length : part.rows.length,
          rows: documentRows(index, part.rows),
          pager: pagerOf(index, part, base),
        }),
    }),
  );
}

/** Older parts offer no ways but the pager: whatever is counted there would redraw them. */
function waysOf(filter: Filter | null, part: ListPart<unknown>, ways: (() => Ways) | undefined): Ways {
  if (part.number !== null) return { children: [], years: [], agencies: [] };
  if (filter) return { children: [], years: filter.years, agencies: filter.agencies };
  return ways?.() ?? { children: [], years: [], agencies: [] };
}

function describe(index: SiteIndex, category: Category) {
  return {
    name: category.name,
    description: category.description,
    basis: category.basis,
    rhythm: index.say(RHYTHM_WORDS[category.rhythm]),
    agency: responsible(index, category),
    feedHref: index.href(ADDRESSES.categoryFeed(category.id)),
  };
}

function responsible(index: SiteIndex, category: Category): Link | null {
  const agency = category.agency && index.site.agencies.byId.get(category.agency);
  const address = agency && index.agencyAddress(agency.id);
  return agency && address ? { text: agency.name, href: index.href(address) } : null;
}

function childLinks(index: SiteIndex, category: Category): readonly CountedLink[] {
  return (index.site.catalogue.childrenOf.get(category.id) ?? []).map((child) =>
    counted({ text: child.name, href: index.href(ADDRESSES.category(child.id)) }, index.byCategory.get(child.id)),
  );
}

export function columnOf(category: Category): Column {
  return {
    name: category.name,
    description: category.description,
    keywords: category.keywords,
    type: category.columnType,
  };
}

function headOf(index: SiteIndex, category: Category, filter: Filter | null, part: ListPart<unknown>) {
  const { name } = category;
  const filtered = filter ? index.say(LIST_WORDS.titleOfFilter, { title: name, filter: filter.name }) : name;
  const title =
    part.number === null ? filtered : index.say(LIST_WORDS.titleOfPart, { title: filtered, part: part.number });
  const crumbs = categoryCrumbs(index, category.id);
  return {
    title,
    description:
      category.description || index.say(PAGE_DESCRIPTIONS.category, { site: index.site.settings.name, name }),
    address: part.address,
    crumbs: filter || part.number !== null ? crumbs : crumbs.slice(0, -1),
    column: columnOf(category),
    feeds: [{ title: name, address: ADDRESSES.categoryFeed(category.id) }],
    node: { '@type': 'CollectionPage', name: title, url: index.absolute(part.address) },
  };
}
