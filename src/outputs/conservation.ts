import { absoluteUrl } from '../domain/address.ts';
import type { PlannedFile } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { readCsv } from './open-data/read-csv.ts';
import { ADDRESSES } from './site-index.ts';

/** How many documents each output holds; each must hold every document once, or nothing may be published. */
export interface Conservation {
  readonly documents: number;
  readonly pages: number;
  /** Rows of documents.csv. */
  readonly rows: number;
  /** Entries of documents in the sitemap. */
  readonly sitemap: number;
  /** Search records; null when they are not counted. */
  readonly records: number | null;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly output: 'pages' | 'rows' | 'sitemap' | 'records';
  /** Ids of documents that the output lacks, holds more than once, or holds although the site does not. */
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  readonly unknown: readonly string[];
  /** Where only a number is known: what it is and what it should be. */
  readonly found: number;
  readonly expected: number;
}

export interface ConservationOptions {
  /** Number of search records, once they are made. */
  readonly records?: number | null;
  /** Text of a file of the tree by path; reads the plan itself when left out. Null for a file that is not there. */
  readonly readText?: (path: string) => string | null;
}

/** Counts every document in every output. Reads the outputs as a stranger would: by their own formats. */
export function countConservation(
  site: Site,
  files: readonly PlannedFile[],
  options: ConservationOptions = {},
): Conservation {
  const readText = options.readText ?? ((path) => textOf(files, path));
  const { url } = site.settings;
  const ids = site.documents.map(({ id }) => id as string);
  const byPath = new Map(site.documents.map(({ id, address }) => [`${address.slice(1)}index.html`, id as string]));
  const byUrl = new Map(site.documents.map(({ id, address }) => [absoluteUrl(url, address), id as string]));
  const pages = files
    .filter((file) => file.by === 'draw' && file.counts === 'document')
    .map(({ path }) => byPath.get(path) ?? path);
  const rows = rowIds(readText(ADDRESSES.documentsCsv.slice(1)));
  const sitemap = sitemapUrls(readText).flatMap((each) => byUrl.get(each) ?? []);
  const records = options.records ?? null;
  const differences = [
    compare('pages', ids, pages),
    compare('rows', ids, rows),
    compare('sitemap', ids, sitemap),
    records === null || records === ids.length
      ? null
      : { output: 'records' as const, missing: [], repeated: [], unknown: [], found: records, expected: ids.length },
  ].filter((difference) => difference !== null);
  return {
    documents: ids.length,
    pages: pages.length,
    rows: rows.length,
    sitemap: sitemap.length,
    records,
    differences,
  };
}

function compare(output: Difference['output'], ids: readonly string[], found: readonly string[]): Difference | null {
  const wanted = new Set(ids);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const unknown = new Set<string>();
  for (const id of found) {
    if (!wanted.has(id)) unknown.add(id);
    else if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  const missing = ids.filter((id) => !seen.has(id));
  if (missing.length + repeated.size + unknown.size === 0) return null;
  const lists = { missing, repeated: [...repeated], unknown: [...unknown] };
  return { output, ...lists, found: found.length, expected: ids.length };
}

function rowIds(csv: string | null): readonly string[] {
  if (csv === null) return [];
  const [header = [], ...rows] = readCsv(csv);
  const column = header.indexOf('id');
  return rows.map((row) => row[column] ?? '');
}

function sitemapUrls(readText: (path: string) => string | null): readonly string[] {
  const first = readText(ADDRESSES.sitemapXml.slice(1)) ?? '';
  if (!first.includes('<sitemapindex')) return locations(first);
  return locations(first).flatMap((url) => locations(readText(url.slice(url.lastIndexOf('/') + 1)) ?? ''));
}

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

function textOf(files: readonly PlannedFile[], path: string): string | null {
  const file = files.find((each) => each.path === path);
  if (file?.by !== 'write') return null;
  const made = file.make(() => {
    throw new Error(`${path} needs no body`);
  });
  return typeof made === 'string' ? made : new TextDecoder().decode(made);
}
