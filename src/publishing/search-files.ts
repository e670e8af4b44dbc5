import { gunzipSync, gzipSync } from 'node:zlib';
import { compareText } from '../domain/problem.ts';
import { guideName, shrinkGuide } from '../domain/search-guide.ts';
import { FILTERS, type SearchRecord } from '../outputs/search/record.ts';
import type { MadeFile } from './kept-folder.ts';
import { pack, pinyinTable, traditionalTable } from './search-tables.ts';

const ENTRY = 'pagefind-entry.json';
/** The guide without its numbers, where there is one. */
export const GUIDE = 'guide.gz';
/** A name that Pagefind gives: the language and the beginning of a digest. */
const NAME = /und_[0-9a-f]+/gu;

/** An index needs a record; this one bears no word that anybody asks for. */
export const PLACEHOLDER: SearchRecord = {
  url: '/',
  content: 'zvzvz',
  language: 'und',
  meta: {},
  filters: {},
  sort: { date: '0000-00-00' },
};

/** What is kept of the files that Pagefind made of the placeholder: its program; beside it the tables of the client. */
export function engineFiles(files: readonly MadeFile[], vocabulary: string): readonly MadeFile[] {
  return [
    ...files.filter((file) => isIndex(file) || isEngine(file)),
    { path: 'traditional.gz', content: pack(traditionalTable()) },
    { path: 'pinyin.gz', content: pack(pinyinTable()) },
    { path: 'vocabulary.gz', content: pack(vocabulary) },
  ];
}

/**
 * What is kept of the files that Pagefind made of a shard, and the tables of its documents.
 *
 * @throws when it does not hold every record: a fault of the program
 */
export function shardFiles(files: readonly MadeFile[], records: number, tag: string): readonly MadeFile[] {
  const index = rename(
    checked(files, records).filter((file) => isIndex(file) && file.path !== ENTRY),
    tag,
  );
  return [...index, ...clientFiles(index)];
}

/** What the records of a shard are told from those of others by; keys are chosen so that no two shards share it. */
export function tagOf(key: string): string {
  return key.slice(0, 4);
}

/** The name that Pagefind gave to the guide of an index: `und_811f7ebe804`. */
export function indexName(files: readonly { readonly path: string }[]): string {
  const name = files.map(({ path }) => /^pagefind\.(.+)\.pf_meta$/u.exec(path)?.[1]).find(Boolean);
  if (!name) throw new Error('Pagefind wrote no pf_meta');
  return name;
}

/** Files of the engine that every search needs. */
export function isNeeded(path: string): boolean {
  return path === ENTRY || path === 'wasm.unknown.pagefind' || /\.pf_(?:meta|index)$/u.test(path);
}

/** Of all that Pagefind writes a shard needs the index alone: its code lies in one place, its interfaces nowhere. */
function isIndex({ path }: MadeFile): boolean {
  return path === ENTRY || /\.pf_(?:meta|fragment|index|filter)$/u.test(path);
}

function isEngine({ path }: MadeFile): boolean {
  return path === 'pagefind.js' || path === 'wasm.unknown.pagefind';
}

/**
 * Chunks and records, named by number instead of by digest: the guide names thousands of them, and digests are what
 * cannot be packed. A shard lies in a folder of its own digest, so that no name ever means other bytes; records bear
 * the shard's `tag` besides, because all shards are searched together.
 */
function rename(files: readonly MadeFile[], tag: string): readonly MadeFile[] {
  const guide = files.find(({ path }) => path.endsWith('.pf_meta'));
  const text = gunzipSync(guide?.content ?? gzipSync('')).toString('latin1');
  // Numbers in the order of the guide are packed best.
  const order = [...new Set(text.match(NAME))];
  const names = new Map([
    ...numbered(files, /^index\/(.+)\.pf_index$/u, '', order),
    ...numbered(files, /^fragment\/(.+)\.pf_fragment$/u, tag, order),
  ]);
  const renamed = (name: string) => names.get(name) ?? name;
  return files.flatMap((file) => {
    if (file !== guide) return [{ path: file.path.replace(NAME, renamed), content: file.content }];
    // The guide is CBOR: a name of the same length may take the place of another.
    const whole = Buffer.from(text.replace(NAME, renamed), 'latin1');
    const records = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
    const shrunk = shrinkGuide(whole, tag, records);
    return [{ path: file.path, content: gzip(whole) }, ...(shrunk ? [{ path: GUIDE, content: gzip(shrunk) }] : [])];
  });
}

/** Each name in the order of the guide: `und_b648e42` becomes `und_000000a`, of the same length. */
function numbered(
  files: readonly MadeFile[],
  form: RegExp,
  tag: string,
  order: readonly string[],
): readonly (readonly [string, string])[] {
  const held = new Set(files.flatMap(({ path }) => form.exec(path)?.[1] ?? []));
  const names = order.filter((name) => held.has(name));
  if (names.length !== held.size) throw new Error(`the guide of an index names ${names.length} of ${held.size} files`);
  return names.map((name, at) => {
    const made = guideName(tag, at);
    if (made.length !== name.length) throw new Error(`${name} has no room for ${made}`);
    return [name, made];
  });
}

function gzip(bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  packed[9] = 255;
  return packed;
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
  const entry = files.find(({ path }) => path === ENTRY);
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: { [language: string]: { page_count: number } };
  };
  const count = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (count !== records) throw new Error(`Pagefind holds ${count} of ${records} records`);
  return files;
}
