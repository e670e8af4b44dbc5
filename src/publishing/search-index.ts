import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CopiedFile, ReadBody } from '../domain/plan.ts';
import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { searchManifest } from '../outputs/search/manifest.ts';
import { FILTERS, type RecordFacts, recordFacts, type SearchRecord, searchRecord } from '../outputs/search/record.ts';
import { planShards } from '../outputs/search/shards.ts';
import { siteVocabulary } from '../outputs/search/vocabulary/site-vocabulary.ts';
import { ADDRESSES } from '../outputs/site-index.ts';
import { sha256, sha256Of, sourceDigest } from './digest.ts';
import { bytesOf, copyFolder, type KeptFolder, keepFolder, type MadeFile, sweepShelf } from './kept-folder.ts';
import { openIndexer } from './pagefind.ts';
import { pack, pinyinTable, traditionalTable } from './search-tables.ts';

export interface SearchIndex {
  readonly files: readonly CopiedFile[];
  /** Documents that have a record; null when nothing was indexed. */
  readonly records: number | null;
}

export interface SearchOptions {
  readonly read: ReadBody;
  /** Where finished shards are kept. */
  readonly folder: string;
  /** Root of the product. */
  readonly root: string;
  readonly progress: (done: number, total: number) => void;
}

/** What a record depends on besides its facts and its body. */
const RECORD_CODE = [
  'src/outputs/search/record.ts',
  'src/domain/search-text.ts',
  'src/domain/search-key.ts',
  'src/domain/document-number.ts',
  'src/domain/chinese-numeral.ts',
  'src/publishing/pagefind.ts',
  'src/publishing/search-index.ts',
];
/** What the tables of the client are made by. */
const TABLE_CODE = [
  'src/outputs/search/vocabulary',
  'src/domain/common-han.ts',
  'src/publishing/search-tables.ts',
  'package-lock.json',
];
const PLACE = 'search/index';

/**
 * The search index of a site, in shards. A shard whose inputs are unchanged is taken from `folder` without reading a
 * body; the others are indexed one after another, so that memory is that of one shard. What no shard needs any more is
 * removed: a withdrawn text must not stay.
 *
 * @throws when Pagefind refuses a record or a shard does not hold every document: a fault of the program.
 */
export async function indexSearch(site: Site, options: SearchOptions): Promise<SearchIndex> {
  const { folder, read } = options;
  const version = pagefindVersion(options.root);
  const code = sha256Of([version, sourceDigest(options.root, RECORD_CODE)]);
  const plans = planShards(site.documents).map((plan) => {
    const facts = plan.documents.map((document) => recordFacts(site, document));
    return { plan, facts, key: sha256Of([code, ...facts.map((each) => JSON.stringify(each))]).slice(0, 32) };
  });
  const vocabulary = siteVocabulary(site);
  const indexer = openIndexer();
  const shards: { readonly kept: KeptFolder; readonly records: number }[] = [];
  let engine: KeptFolder;
  let done = 0;
  try {
    for (const { facts, key } of plans) {
      const make = async () => {
        const files = checked(await indexer.index(recordsOf(facts, read)), facts.length).filter(isIndex);
        return [...files, ...clientFiles(files)];
      };
      const kept = await keepFolder(folder, key, make);
      shards.push({ kept, records: facts.length });
      done += facts.length;
      options.progress(done, site.documents.length);
    }
    const make = async () => {
      const files = await indexer.index([PLACEHOLDER]);
      return [...files.filter((file) => isIndex(file) || isEngine(file)), ...tableFiles(vocabulary)];
    };
    const digest = sha256Of([code, vocabulary, sourceDigest(options.root, TABLE_CODE)]);
    engine = await keepFolder(folder, `pagefind-${version}-${digest.slice(0, 8)}`, make);
  } finally {
    await indexer.close();
  }
  const manifest = searchManifest(site, {
    engine: `${PLACE}/${engine.key}/`,
    shards: shards.map(({ kept, records }, at) => ({
      path: `${PLACE}/${kept.key}/`,
      from: plans[at]?.plan.from ?? null,
      to: plans[at]?.plan.to ?? null,
      documents: records,
      bytes: bytesOf(kept),
    })),
    filters: plans.flatMap(({ facts }) => facts.map((each) => each.filters)),
  });
  const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
  const name = ADDRESSES.searchManifest.slice(1);
  const guide = await keepFolder(folder, `manifest-${sha256(text).slice(0, 32)}`, async () => [
    { path: 'manifest.json', content: text },
  ]);
  sweepShelf(folder, [engine.key, guide.key, ...plans.map(({ key }) => key)]);
  return {
    files: [
      ...shards.flatMap(({ kept }) => copyFolder(folder, kept, `${PLACE}/${kept.key}`)),
      ...copyFolder(folder, engine, `${PLACE}/${engine.key}`),
      ...copyFolder(folder, guide, name.slice(0, name.lastIndexOf('/'))),
    ],
    records: shards.reduce((sum, { records }) => sum + records, 0),
  };
}

/** An index needs a record; this one bears no word that anybody asks for. */
const PLACEHOLDER: SearchRecord = {
  url: '/',
  content: 'zvzvz',
  language: 'und',
  meta: {},
  filters: {},
  sort: { date: '0000-00-00' },
};

function recordsOf(facts: readonly RecordFacts[], read: ReadBody): readonly SearchRecord[] {
  return facts.map((each) => searchRecord(each, each.bodyDigest === '' ? { sections: [] } : read(each.bodyDigest)));
}

/** Of all that Pagefind writes a shard needs the index alone: its code lies in one place, its interfaces nowhere. */
function isIndex({ path }: MadeFile): boolean {
  return path === 'pagefind-entry.json' || /\.pf_(?:meta|fragment|index|filter)$/u.test(path);
}

function isEngine({ path }: MadeFile): boolean {
  return path === 'pagefind.js' || path === 'wasm.unknown.pagefind';
}

function tableFiles(vocabulary: string): readonly MadeFile[] {
  return [
    { path: 'traditional.gz', content: pack(traditionalTable()) },
    { path: 'pinyin.gz', content: pack(pinyinTable()) },
    { path: 'vocabulary.gz', content: pack(vocabulary) },
  ];
}

/**
 * What the client knows of every document of a shard without loading it, by the name that the index gives to each:
 * `titles.gz`, rows of id, title, 文号 and validity, for what only titles can answer (sounds, slips, beginnings);
 * `facets.gz`, columns of dates and facet values, for counts and dates (src/search-client/facets.ts). Newest first.
 */
function clientFiles(files: readonly MadeFile[]): readonly MadeFile[] {
  const rows = files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString('utf8');
    const { meta, filters } = JSON.parse(text.slice(text.indexOf('{'))) as {
      meta: { title?: string; number?: string; date?: string; validity?: string };
      filters: { [facet: string]: readonly string[] };
    };
    return [{ id, meta, filters, date: meta.date ?? '' }];
  });
  rows.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  const facets = Object.fromEntries(
    FILTERS.map((facet) => {
      const values = [...new Set(rows.flatMap(({ filters }) => filters[facet] ?? []))].sort(compareText);
      const places = new Map(values.map((value, at) => [value, at]));
      const of = rows.map(({ filters }) => (filters[facet] ?? []).map((value) => places.get(value) ?? 0));
      return [facet, { values, of }];
    }),
  );
  const titles = rows.map(({ id, meta }) => [id, meta.title ?? '', meta.number ?? '', meta.validity ?? '']);
  const columns = { ids: rows.map(({ id }) => id), dates: rows.map(({ date }) => date), facets };
  return [
    { path: 'titles.gz', content: pack(JSON.stringify(titles)) },
    { path: 'facets.gz', content: pack(JSON.stringify(columns)) },
  ];
}

function checked(files: readonly MadeFile[], records: number): readonly MadeFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: { [language: string]: { page_count: number } };
  };
  const count = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (count !== records) throw new Error(`Pagefind holds ${count} of ${records} records`);
  return files;
}

function pagefindVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/pagefind/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
