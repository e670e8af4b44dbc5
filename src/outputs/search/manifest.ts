import { VALIDITY } from '../../domain/document.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Site } from '../../domain/site.ts';
import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { OTHER_RECORD_NAMES } from '../../i18n/other-records.ts';
import type { Text } from '../../i18n/text.ts';
import { ADDRESSES } from '../site-index.ts';
import { FILTERS, type FilterName, type RecordFilters } from './record.ts';

/** `/search/manifest.json`: where the index lies and what can be asked of it. Paths are below the site's base. */
export interface SearchManifest {
  /** Folder of Pagefind's own files: `search/index/pagefind-1.6.0/`. */
  readonly engine: string;
  /** Files of that folder that every search needs. */
  readonly engineFiles: readonly string[];
  readonly documents: number;
  /** Newest first; the one of documents without a day before all. */
  readonly shards: readonly ManifestShard[];
  readonly filters: { readonly [name in FilterName]: readonly FilterValue[] };
  /** Where to turn when nothing is found: path of the guide to open information, telephone, hotline. */
  readonly office: { readonly guide: string | null; readonly phone: string | null; readonly hotline: string | null };
}

export interface ManifestShard {
  /** Folder of the shard: `search/index/<digest>/`. */
  readonly path: string;
  /** The name by which Pagefind knows the guide of this shard. */
  readonly index: string;
  /** A shorter form of that guide in its folder (src/domain/search-guide.ts), where there is one. */
  readonly guide: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly documents: number;
  /** Documents, and what else can be found. */
  readonly records: number;
  readonly bytes: number;
}

export interface FilterValue {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

export function searchManifest(
  site: Site,
  made: {
    readonly engine: string;
    readonly engineFiles: readonly string[];
    readonly shards: readonly ManifestShard[];
    readonly filters: readonly RecordFilters[];
  },
): SearchManifest {
  const { contact, hotline } = site.settings;
  return {
    engine: made.engine,
    engineFiles: made.engineFiles,
    documents: made.shards.reduce((sum, { documents }) => sum + documents, 0),
    shards: made.shards,
    filters: filterValues(site, made.filters),
    office: { guide: guidePath(site), phone: contact.phone, hotline },
  };
}

/** The values of every facet that documents have, in the order people expect: as the site lists them, years newest first. */
function filterValues(site: Site, filters: readonly RecordFilters[]): SearchManifest['filters'] {
  const counts = new Map(FILTERS.map((name) => [name, new Map<string, number>()]));
  for (const each of filters)
    for (const name of FILTERS) {
      const counted = counts.get(name);
      for (const value of each[name] ?? []) counted?.set(value, (counted.get(value) ?? 0) + 1);
    }
  const { language } = site.settings;
  const list = (name: FilterName, known: readonly (readonly [string, string])[]): readonly FilterValue[] => {
    const found = counts.get(name) ?? new Map<string, number>();
    const named = new Set(known.map(([value]) => value));
    const others = [...found.keys()].filter((value) => !named.has(value)).sort();
    return [...known, ...others.map((value) => [value, value] as const)].flatMap(([value, text]) => {
      const count = found.get(value);
      return count === undefined ? [] : [{ value, text, count }];
    });
  };
  const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
    items.map(({ id, name }) => [id, name] as const);
  return {
    type: list(
      'type',
      Object.entries<Text>({ ...TYPE_NAMES, ...OTHER_RECORD_NAMES }).map(([name, text]) => [name, text[language]]),
    ),
    agency: list('agency', named(site.agencies.list)),
    year: [...list('year', [])].reverse(),
    category: list('category', named(site.catalogue.list)),
    validity: list(
      'validity',
      VALIDITY.map((status) => [status, status]),
    ),
    topic: list('topic', named(site.topics)),
  };
}

function guidePath(site: Site): string | null {
  const { guide } = site.settings.doors;
  const category = site.catalogue.list.find(({ id }) => id === guide);
  const address = category
    ? ADDRESSES.category(category.id)
    : site.documents.find((document) => document.address === guide)?.address;
  return address ? address.slice(1) : null;
}
