import type { Address } from '../../domain/address.ts';
import type { DatasetPager, DatasetView } from '../../domain/page-dataset.ts';
import type { WrittenFile } from '../../domain/plan.ts';
import { DATASET_WORDS } from '../../i18n/datasets.ts';
import { PAGE_NAMES } from '../../i18n/outputs.ts';
import { rssFeed } from '../feeds/rss.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { textFile } from '../text-file.ts';
import { aboutDataset, newestDay } from './dataset-about.ts';
import { datasetFeed, datasetFeedItems } from './dataset-feed.ts';
import { planDownloads } from './dataset-files.ts';
import { datasetNode } from './dataset-node.ts';
import {
  DATASET_ADDRESSES,
  type DatasetPages,
  datasetPages,
  NEWEST_ROWS,
  PAGE_ROWS,
  rowsOfPage,
} from './dataset-pages.ts';
import { columnViews, rowMaker } from './record-rows.ts';

/** Pages of every dataset: its own, the parts of its records, its years and its agencies. */
export function planDatasetPages(index: SiteIndex): readonly PlannedPage[] {
  return [...datasetPages(index.site).values()].flatMap((pages) => [
    homePage(index, pages),
    ...Array.from({ length: pages.pages }, (_none, at) => partPage(index, pages, at + 1)),
    ...[...pages.years].flatMap(([year, rows]) => {
      const text = index.say(DATASET_WORDS.year, { year });
      return listPages(index, pages, DATASET_ADDRESSES.year(pages.dataset.name, year), text, rows, { year });
    }),
    ...[...pages.agencies.values()].flatMap(({ name, slug, rows }) =>
      listPages(index, pages, DATASET_ADDRESSES.agency(pages.dataset.name, slug), name, rows, { agency: slug }),
    ),
  ]);
}

/** Downloads, schemas and feeds of every dataset. */
export function planDatasetFiles(index: SiteIndex): readonly WrittenFile[] {
  return [...datasetPages(index.site).values()].flatMap((pages) => [
    ...planDownloads(index, pages),
    textFile(DATASET_ADDRESSES.feed(pages.dataset.name), () =>
      rssFeed(index, datasetFeed(index, pages), datasetFeedItems(index, pages)),
    ),
  ]);
}

/** Items of the feeds of all datasets, for build.json. */
export function countDatasetFeedItems(index: SiteIndex): number {
  return [...datasetPages(index.site).values()].reduce((sum, pages) => sum + datasetFeedItems(index, pages).length, 0);
}

function homePage(index: SiteIndex, pages: DatasetPages): PlannedPage {
  const { dataset, order, byTime } = pages;
  const rows = byTime ? order.slice(-NEWEST_ROWS).reverse() : order.slice(0, NEWEST_ROWS);
  return datasetPage(index, pages, {
    address: DATASET_ADDRESSES.home(dataset.name),
    part: null,
    heading: index.say(byTime ? DATASET_WORDS.newest : DATASET_WORDS.first),
    rows,
    total: order.length,
    place: 'elsewhere',
    pager: null,
    current: {},
    about: true,
  });
}

function partPage(index: SiteIndex, pages: DatasetPages, part: number): PlannedPage {
  const rows = rowsOfPage(pages.order, part);
  const address = (number: number) => DATASET_ADDRESSES.part(pages.dataset.name, number);
  const heading = index.say(DATASET_WORDS.part, { part });
  return datasetPage(index, pages, {
    address: address(part),
    part: heading,
    heading,
    rows: pages.byTime ? [...rows].reverse() : rows,
    total: pages.order.length,
    place: 'own-page',
    pager: pagerOf(index, pages, part, pages.pages, address),
    current: {},
    about: false,
  });
}

/** The records of a year or an agency: older parts are full and never change, the base holds what is left. */
function listPages(
  index: SiteIndex,
  pages: DatasetPages,
  base: Address,
  name: string,
  order: readonly number[],
  current: { readonly year?: string; readonly agency?: string },
): readonly PlannedPage[] {
  const count = Math.max(1, Math.ceil(order.length / PAGE_ROWS));
  const address = (part: number) => (part === count ? base : DATASET_ADDRESSES.older(base, part));
  return Array.from({ length: count }, (_none, at) => {
    const part = at + 1;
    const rows = rowsOfPage(order, part);
    const heading = part === count ? name : `${name} ${index.say(DATASET_WORDS.partShort, { part })}`;
    return datasetPage(index, pages, {
      address: address(part),
      part: heading,
      heading,
      rows: pages.byTime ? [...rows].reverse() : rows,
      total: order.length,
      place: 'elsewhere',
      pager: pagerOf(index, pages, part, count, address),
      current,
      about: false,
    });
  });
}

interface Request {
  readonly address: Address;
  /** What tells this page from the dataset's own; null on that. */
  readonly part: string | null;
  readonly heading: string;
  readonly rows: readonly number[];
  readonly total: number;
  readonly place: 'own-page' | 'elsewhere';
  readonly pager: DatasetPager | null;
  readonly current: { readonly year?: string; readonly agency?: string };
  readonly about: boolean;
}

function datasetPage(index: SiteIndex, pages: DatasetPages, request: Request): PlannedPage {
  const { dataset } = pages;
  // A category may have the name of the table that fills it: two pages, two titles.
  const isCategory = index.site.catalogue.list.some(({ name }) => name === dataset.title);
  const title = isCategory ? index.say(DATASET_WORDS.pageTitle, { title: dataset.title }) : dataset.title;
  const { address, part } = request;
  const ownTitle = part === null ? title : index.say(DATASET_WORDS.titleOf, { title, part });
  const site = index.site.settings.name;
  const description = index.say(DATASET_WORDS.description, { site, title, description: dataset.description });
  const home = DATASET_ADDRESSES.home(dataset.name);
  const feed = DATASET_ADDRESSES.feed(dataset.name);
  return planPage({
    address,
    counts: 'list',
    changed: part === null ? newestDay(pages) : null,
    page: () =>
      composePage(
        index,
        {
          title: ownTitle,
          description,
          address,
          crumbs: [
            homeCrumb(index),
            { text: index.say(PAGE_NAMES.data), address: ADDRESSES.data },
            ...(part === null ? [] : [{ text: title, address: home }]),
          ],
          column: { name: title, description: dataset.description, keywords: dataset.keywords, type: title },
          feeds: [{ title, address: feed }],
          ...(part === null
            ? { alternateJson: DATASET_ADDRESSES.json(dataset.name), node: datasetNode(index, pages) }
            : {}),
        },
        viewOf(index, pages, request, ownTitle),
      ),
  });
}

function viewOf(index: SiteIndex, pages: DatasetPages, request: Request, title: string): DatasetView {
  const { dataset } = pages;
  const { part, rows, place, current } = request;
  const own = rows.map(rowMaker(index, pages, place));
  const home = part === null;
  // Other pages would change whenever a record is added anywhere: counts stand on the dataset's own page alone.
  const count = (list: readonly number[]) => (home ? list.length : null);
  const older = place === 'own-page';
  return {
    kind: 'dataset',
    name: dataset.name,
    title,
    intro: home ? dataset.description : null,
    about: home ? aboutDataset(index, pages) : null,
    heading: request.heading,
    caption: older
      ? `${dataset.title} ${request.heading}`
      : index.say(DATASET_WORDS.caption, { title: request.heading, shown: rows.length, total: request.total }),
    columns: columnViews(pages),
    restHeading: restHeading(index, own, place),
    rows: own,
    pager: request.pager,
    years: [...pages.years].map(([year, list]) => ({
      text: index.say(DATASET_WORDS.year, { year }),
      href: index.href(DATASET_ADDRESSES.year(dataset.name, year)),
      count: count(list),
      current: current.year === year,
    })),
    agencies: [...pages.agencies.values()].map(({ name, slug, rows: list }) => ({
      text: name,
      href: index.href(DATASET_ADDRESSES.agency(dataset.name, slug)),
      count: count(list),
      current: current.agency === slug,
    })),
    whole: home
      ? {
          text: index.say(DATASET_WORDS.all, { total: pages.order.length }),
          href: index.href(DATASET_ADDRESSES.part(dataset.name, pages.byTime ? pages.pages : 1)),
        }
      : { text: dataset.title, href: index.href(DATASET_ADDRESSES.home(dataset.name)) },
    feedHref: index.href(DATASET_ADDRESSES.feed(dataset.name)),
  };
}

/** The last column: notes on the record, and on its own page all its other fields. */
function restHeading(index: SiteIndex, rows: DatasetView['rows'], place: Request['place']): string | null {
  const noted = rows.some(({ notice, marks }) => notice !== null || marks.length > 0);
  const full = place === 'own-page' && rows.some(({ rest, flow }) => rest.length > 0 || flow !== null);
  if (full) return index.say(noted ? DATASET_WORDS.notesAndRest : DATASET_WORDS.rest);
  return noted ? index.say(DATASET_WORDS.note) : null;
}

/** Parts beside the present one that a pager shows on its older side. */
const BESIDE = 2;

/**
 * Links between parts. What part k shows depends on k and on whether a newer part exists, never on how many there are,
 * so that a new part redraws only itself and its neighbour.
 */
function pagerOf(
  index: SiteIndex,
  { byTime }: DatasetPages,
  part: number,
  count: number,
  address: (part: number) => Address,
): DatasetPager | null {
  if (count === 1) return null;
  const words = byTime
    ? { up: DATASET_WORDS.newer, down: DATASET_WORDS.older }
    : { up: DATASET_WORDS.next, down: DATASET_WORDS.previous };
  const link = (number: number) => ({
    text: index.say(DATASET_WORDS.partShort, { part: number }),
    href: index.href(address(number)),
    current: number === part,
  });
  const up = part < count ? { text: index.say(words.up), href: link(part + 1).href } : null;
  const down = part > 1 ? { text: index.say(words.down), href: link(part - 1).href } : null;
  const below = [part - 2, part - 1].filter((number) => number >= 1);
  const listed = [...below, part, ...(part < count ? [part + 1] : [])];
  const first = listed[0] ?? 1;
  const parts = [...(first > 1 ? [link(1)] : []), ...(first > BESIDE ? [null] : []), ...listed.map(link)];
  return byTime ? { before: up, after: down, parts: [...parts].reverse() } : { before: down, after: up, parts };
}
