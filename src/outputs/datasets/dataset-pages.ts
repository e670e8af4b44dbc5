import { datasetKind } from '../../datasets/index.ts';
import { type StatedTable, tableOf } from '../../datasets/table.ts';
import { type Address, fileAddress, pageAddress } from '../../domain/address.ts';
import type { Dataset, DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { recordIds } from '../../domain/dataset/record-id.ts';
import type { AgencyId } from '../../domain/document.ts';
import type { Site } from '../../domain/site.ts';

/** Records on one page at most. */
export const PAGE_ROWS = 100;
/** Newest records on the dataset's own page. */
export const NEWEST_ROWS = 20;

/** A dataset with everything its pages and files look up, made once for a site. */
export interface DatasetPages {
  readonly dataset: Dataset;
  readonly kind: DatasetKind | null;
  readonly table: StatedTable;
  readonly ids: readonly string[];
  /** Indexes of rows, oldest first; in the order of the file where the table has no dates. */
  readonly order: readonly number[];
  /** Whether `order` is one of time: then pages show the newest record first. */
  readonly byTime: boolean;
  /** Page of each row, from 1, by index of the row. A record stays on its page as long as none is put in before it. */
  readonly pageOf: readonly number[];
  readonly pages: number;
  /** Newest year first; indexes as in `order`. */
  readonly years: ReadonlyMap<string, readonly number[]>;
  readonly agencies: ReadonlyMap<string, AgencyRows>;
}

export interface AgencyRows {
  readonly name: string;
  /** Last part of the address. */
  readonly slug: string;
  readonly rows: readonly number[];
}

const known = new WeakMap<Site, ReadonlyMap<string, DatasetPages>>();

/** By name of the dataset, in their order. */
export function datasetPages(site: Site): ReadonlyMap<string, DatasetPages> {
  const before = known.get(site);
  if (before) return before;
  const made = new Map(site.datasets.map((dataset) => [dataset.name, pagesOf(site, dataset)]));
  known.set(site, made);
  return made;
}

function pagesOf(site: Site, dataset: Dataset): DatasetPages {
  const table = tableOf(site, dataset);
  const { rows, roles } = dataset;
  const { read } = table;
  const day = (row: DatasetRow) =>
    (roles.published && read(row, roles.published)) || (roles.date && read(row, roles.date)) || '';
  const byTime = roles.published !== null || roles.date !== null;
  const days = byTime ? rows.map(day) : [];
  const order = rows.map((_row, index) => index);
  if (byTime)
    order.sort((a, b) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : (days[a] ?? '') > (days[b] ?? '') ? 1 : a - b));
  const pageOf: number[] = new Array(rows.length).fill(1);
  for (const [place, index] of order.entries()) pageOf[index] = Math.floor(place / PAGE_ROWS) + 1;
  const years = new Map<string, number[]>();
  const agencies = new Map<string, { name: string; slug: string; rows: number[] }>();
  for (const index of order) {
    const row = rows[index];
    if (!row) continue;
    const year = (roles.date && read(row, roles.date)?.slice(0, 4)) || null;
    if (year) push(years, year, index);
    const name = roles.agency && read(row, roles.agency);
    if (!name) continue;
    const slug = slugOf(site, name);
    const agency = agencies.get(slug);
    if (agency) agency.rows.push(index);
    else agencies.set(slug, { name, slug, rows: [index] });
  }
  return {
    dataset,
    kind: datasetKind(dataset.kind),
    table,
    ids: recordIds(dataset),
    order,
    byTime,
    pageOf,
    pages: Math.max(1, Math.ceil(rows.length / PAGE_ROWS)),
    years: new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1))),
    agencies: new Map([...agencies].sort(([a], [b]) => place(site, a) - place(site, b) || (a < b ? -1 : 1))),
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The agency's id where the site knows the name, else the name itself as it may stand in an address. */
function slugOf(site: Site, name: string): string {
  return site.agencies.byName.get(name)?.id ?? name.normalize('NFKC').replaceAll(/[\s/\\?#%:*"<>|.]+/gu, '-');
}

/** Agencies of the site in their own order, then all others. */
function place(site: Site, slug: string): number {
  const found = site.agencies.list.findIndex(({ id }) => id === (slug as AgencyId));
  return found === -1 ? site.agencies.list.length : found;
}

/** Indexes of the rows of a page (from 1) of a list that is oldest first. */
export function rowsOfPage(order: readonly number[], page: number): readonly number[] {
  return order.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
}

/** Addresses of a dataset: the only place where they are spelled. */
export const DATASET_ADDRESSES = {
  home: (name: string) => pageAddress(`data/${name}`),
  /** Every part of the records, the newest too, has its number for ever. */
  part: (name: string, part: number) => pageAddress(`data/${name}/page/${part}`),
  year: (name: string, year: string) => pageAddress(`data/${name}/${year}`),
  agency: (name: string, slug: string) => pageAddress(`data/${name}/agencies/${slug}`),
  /** Older parts of the records of a year or an agency. */
  older: (base: Address, part: number) => pageAddress(`${base.slice(1)}page/${part}`),
  csv: (name: string) => fileAddress(`data/${name}/${name}.csv`),
  json: (name: string) => fileAddress(`data/${name}/${name}.json`),
  xlsx: (name: string) => fileAddress(`data/${name}/${name}.xlsx`),
  schema: (name: string) => fileAddress(`data/${name}/schema.json`),
  credit: (name: string) => fileAddress(`data/${name}/credit.csv`),
  feed: (name: string) => fileAddress(`data/${name}/rss.xml`),
} as const;

/** The permanent address of a record, with its anchor. */
export function recordTarget(pages: DatasetPages, index: number): string {
  return `${DATASET_ADDRESSES.part(pages.dataset.name, pages.pageOf[index] ?? 1)}#${pages.ids[index] ?? ''}`;
}

/** What people call a record: the first of its title columns that is not blank, else its id. */
export function recordTitle(pages: DatasetPages, index: number): string {
  const { dataset, table, ids } = pages;
  const row = dataset.rows[index];
  const gone = table.states[index]?.state !== 'shown';
  const names = gone ? dataset.roles.notice : dataset.roles.title;
  const found = row && names.map((name) => table.read(row, name)).find((cell) => cell !== null);
  return found ?? ids[index] ?? '';
}
