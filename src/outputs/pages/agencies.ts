import type { Agency } from '../../domain/agency.ts';
import { PART_SIZE } from '../../domain/listing.ts';
import type { DocumentView, Link } from '../../domain/page.ts';
import { AGENCY_KIND_WORDS } from '../../i18n/field-values.ts';
import { LIST_WORDS, PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { yearsOf } from '../document-words.ts';
import type { PlannedPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { planDirectory } from './directory.ts';
import { agencyCrumbs, yearName } from './links.ts';
import { planList } from './list.ts';
import { counted, documentRows, newestDay } from './rows.ts';

/** `/agencies/` as a tree, and the lists by year of every agency. The agencies' own pages are documents. */
export function planAgencies(index: SiteIndex): readonly PlannedPage[] {
  const directory = planDirectory(index, {
    address: ADDRESSES.agencies,
    title: index.say(PAGE_NAMES.agencies),
    description: index.say(PAGE_DESCRIPTIONS.agencies, { site: index.site.settings.name }),
    changed: newestDay(index.site.documents),
    groups: () => [{ title: null, links: treeLinks(index) }],
  });
  return [directory, ...index.site.agencies.list.flatMap((agency) => planAgencyYears(index, agency))];
}

function treeLinks(index: SiteIndex) {
  return index.site.agencies.list.flatMap((agency) => {
    const address = index.agencyAddress(agency.id);
    if (!address) return [];
    const link = counted({ text: agency.name, href: index.href(address) }, index.byAgency.get(agency.id));
    return [
      { ...link, depth: agencyCrumbs(index, agency.id).length - 3, note: index.say(AGENCY_KIND_WORDS[agency.kind]) },
    ];
  });
}

function planAgencyYears(index: SiteIndex, agency: Agency): readonly PlannedPage[] {
  const years = documentsByYear(index, agency);
  const crumbs = agencyCrumbs(index, agency.id);
  return [...years].flatMap(([year, documents]) => {
    const description = index.say(PAGE_DESCRIPTIONS.agencyYear, { name: agency.name, year });
    return planList(index, {
      base: ADDRESSES.agencyYear(agency.id, year),
      title: index.say(LIST_WORDS.agencyYearTitle, { name: agency.name, year }),
      description,
      intro: description,
      crumbs,
      documents,
      feed: ADDRESSES.agencyFeed(agency.id),
      siblings: [...years.keys()].map((each) => ({
        ...yearLink(index, agency, each),
        count: null,
        current: each === year,
      })),
    });
  });
}

/** What an agency published, for its own page: the newest, and the years with counts. */
export function publishedBy(index: SiteIndex, agency: Agency): NonNullable<DocumentView['published']> {
  const documents = index.byAgency.get(agency.id) ?? [];
  return {
    rows: documentRows(index, documents.slice(0, PART_SIZE)),
    years: [...documentsByYear(index, agency)].map(([year, list]) => counted(yearLink(index, agency, year), list)),
    feedHref: index.href(ADDRESSES.agencyFeed(agency.id)),
    total: documents.length,
  };
}

function documentsByYear(index: SiteIndex, agency: Agency) {
  return gather(index.byAgency.get(agency.id) ?? [], yearsOf);
}

function yearLink(index: SiteIndex, agency: Agency, year: number): Link {
  return { text: yearName(index, year), href: index.href(ADDRESSES.agencyYear(agency.id, year)) };
}
