import { extraText } from '../../documents/extra.ts';
import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import { type CategoryId, type DocumentId, filingDate } from '../../domain/document.ts';
import type { HomeView } from '../../domain/page.ts';
import { addDays, dateForPeople, daysBetween, type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { DOOR_WORDS, FIGURE_WORDS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { percent } from '../openness/cells.ts';
import { opennessReport } from '../openness/report.ts';
import { isOverdue } from '../openness/sections/duties.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { agencyLinks, catalogueLinks, topicLinks, yearLinks } from './links.ts';
import { documentRow, documentRows, newestDay } from './rows.ts';

/** Rows of each kind on the home page. */
const LATEST = 7;
const EXPIRING = 6;
/** How far ahead the home page looks for documents about to expire, in days. */
const EXPIRING_WITHIN = 90;

/** `/`: the only page that knows the day of the build. */
export function planHome(index: SiteIndex): PlannedPage {
  const { settings } = index.site;
  return planPage({
    address: ADDRESSES.home,
    counts: 'other',
    changed: newestDay(index.site.documents),
    page: () =>
      composePage(
        index,
        {
          title: settings.name,
          description: settings.description,
          address: ADDRESSES.home,
          crumbs: [],
          feeds: [{ title: index.say(PAGE_NAMES.latest), address: ADDRESSES.feedAll }],
          node: {
            '@type': 'WebSite',
            name: settings.name,
            description: settings.description,
            url: index.absolute(ADDRESSES.home),
            inLanguage: settings.language,
            ...(settings.organiser
              ? { publisher: { '@type': 'GovernmentOrganization', name: settings.organiser } }
              : {}),
          },
        },
        homeView(index),
      ),
  });
}

function homeView(index: SiteIndex): HomeView {
  return {
    kind: 'home',
    doors: doors(index),
    latest: latest(index),
    open: openForComment(index),
    expiring: expiringSoon(index),
    catalogue: catalogueLinks(index),
    agencies: agencyLinks(index),
    topics: topicLinks(index),
    years: yearLinks(index),
    figures: figures(index),
    today: index.site.today,
  };
}

/** The four statutory doors; one whose target the site does not have is left out. */
function doors(index: SiteIndex): HomeView['doors'] {
  const { doors: targets } = index.site.settings;
  return (['guide', 'rules', 'disclosure', 'reports'] as const).flatMap((name) => {
    const target = targets[name];
    const category = index.site.catalogue.byId.get(target as CategoryId);
    const address = target.startsWith('/') ? target : category && ADDRESSES.category(category.id);
    if (!address || !answers(index, address)) return [];
    const text = index.say(DOOR_WORDS[name]);
    return [{ text, href: index.href(address), description: index.say(DOOR_WORDS[`${name}Note`]) }];
  });
}

/** Folders of pages that every site has. */
const OWN_FOLDERS: ReadonlySet<string> = new Set([
  'help',
  'search',
  'data',
  'feeds',
  'years',
  'numbers',
  'sitemap',
  'accessibility',
]);

/** Whether a page of documents or of the catalogue stands at an address. */
function answers(index: SiteIndex, address: string): boolean {
  const { site } = index;
  const [, folder = '', id = ''] = address.split('/');
  if (OWN_FOLDERS.has(folder)) return true;
  if (folder === 'catalogue') return id === '' || site.catalogue.byId.has(id as CategoryId);
  const path = address.replace(/^\/|\/$/gu, '');
  return site.byId.has(path as DocumentId) || site.withdrawals.some((withdrawal) => withdrawal.id === path);
}

/** The categories that site.yaml names; without any, one list of everything. */
function latest(index: SiteIndex): HomeView['latest'] {
  const wanted = index.site.settings.homeCategories.flatMap(
    (id) => index.site.catalogue.byId.get(id as CategoryId) ?? [],
  );
  if (wanted.length === 0)
    return [
      {
        title: index.say(PAGE_NAMES.latest),
        href: index.href(ADDRESSES.years),
        feedHref: index.href(ADDRESSES.feedAll),
        rows: documentRows(index, index.site.documents.filter(({ type }) => type !== AGENCY_TYPE).slice(0, LATEST)),
      },
    ];
  return wanted.flatMap(({ id, name }) => {
    const documents = index.byCategory.get(id) ?? [];
    // An empty box tells nobody anything; the catalogue says what is owed.
    if (documents.length === 0) return [];
    return [
      {
        title: name,
        href: index.href(ADDRESSES.category(id)),
        feedHref: index.href(ADDRESSES.categoryFeed(id)),
        rows: documentRows(index, documents.slice(0, LATEST)),
      },
    ];
  });
}

/** What closes first comes first; the closing day itself is still open. */
function openForComment(index: SiteIndex): HomeView['open'] {
  const { today, documents } = index.site;
  return documents
    .flatMap((document) => {
      const until = day(document, 'closes');
      const from = day(document, 'opens') ?? filingDate(document);
      return until && (!from || from <= today) && today <= until
        ? [{ row: documentRow(index, document), until, daysLeft: daysBetween(today, until) }]
        : [];
    })
    .sort((a, b) => compareText(a.until, b.until));
}

function day({ extra }: PublishedDocument, key: string): PlainDate | null {
  const text = extraText(extra, key);
  return text === null ? null : parsePlainDate(text);
}

function expiringSoon(index: SiteIndex): HomeView['expiring'] {
  const { today, documents } = index.site;
  const last = addDays(today, EXPIRING_WITHIN);
  return documents
    .flatMap((document) => {
      const next = document.validity?.next;
      return next && (next.status === '失效' || next.status === '废止') && next.on <= last
        ? [{ document, on: next.on }]
        : [];
    })
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.document.id, b.document.id))
    .slice(0, EXPIRING)
    .map(({ document, on }) => ({ row: documentRow(index, document), on }));
}

/** What anyone can recompute: each figure leads to the page that shows how. */
function figures(index: SiteIndex): HomeView['figures'] {
  const { today, documents } = index.site;
  const { publication, duties } = opennessReport(index);
  const count = (list: readonly unknown[]) => index.say(FIGURE_WORDS.count, { count: list.length });
  const thisMonth = documents.filter(({ datePublished }) => datePublished?.startsWith(today.slice(0, 7)));
  const openness = index.href(ADDRESSES.openness);
  // In the order of their days: the first is the oldest.
  const overdue = duties.find((duty) => isOverdue(duty, today));
  return [
    { label: index.say(FIGURE_WORDS.thisMonth), value: count(thisMonth), href: openness },
    { label: index.say(FIGURE_WORDS.total), value: count(documents), href: index.href(ADDRESSES.years) },
    ...(publication.rate === null
      ? []
      : [
          {
            label: index.say(FIGURE_WORDS.inTime),
            value: percent(index, publication.rate),
            href: `${openness}#in-time`,
          },
        ]),
    {
      label: index.say(FIGURE_WORDS.oldestDuty),
      value: overdue ? dateForPeople(overdue.on, index.language) : index.say(FIGURE_WORDS.noDuty),
      href: `${openness}#due`,
    },
  ];
}
