import type { FoundDocument } from './engine.ts';
import { type FacetColumns, type FacetTable, parseFacets } from './facets.ts';
import {
  parseReadings,
  parseTraditional,
  parseVocabulary,
  type Readings,
  type TitleRow,
  type Vocabulary,
} from './library.ts';

/** Files of the index that Pagefind knows nothing of, each fetched once, when it is first needed. */
export interface SearchFiles {
  /** Titles of the documents of a shard. */
  readonly titles: (shard: string) => Promise<readonly TitleRow[]>;
  /** Dates and facets of the documents of a shard. */
  readonly facets: (shard: string) => Promise<FacetTable>;
  readonly traditional: () => Promise<ReadonlyMap<string, string>>;
  readonly readings: () => Promise<Readings>;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** `base` is the site's, `engine` the folder of the tables below it. */
export function openSearchFiles(base: string, engine: string): SearchFiles {
  const load = (path: string) => once(async () => (await fetchPacked(base + path)).text());
  const tables = { traditional: load(`${engine}traditional.gz`), pinyin: load(`${engine}pinyin.gz`) };
  const words = load(`${engine}vocabulary.gz`);
  return {
    titles: onceEach((shard) => fetchTitles(base, shard)),
    facets: onceEach(async (shard) =>
      parseFacets((await (await fetchPacked(`${base + shard}facets.gz`)).json()) as FacetColumns),
    ),
    traditional: once(async () => parseTraditional(await tables.traditional())),
    readings: once(async () => parseReadings(await tables.pinyin())),
    vocabulary: once(async () => parseVocabulary(await words())),
  };
}

async function fetchTitles(base: string, shard: string): Promise<readonly TitleRow[]> {
  const rows = (await (await fetchPacked(`${base + shard}titles.gz`)).json()) as readonly (readonly [
    id: string,
    title: string,
    number?: string,
    validity?: string,
  ])[];
  return rows.map(([id, title, number = '', validity = '']) => {
    return { id, title, number, validity, load: once(() => fetchFragment(base, shard, id)) };
  });
}

/** A record as Pagefind keeps it: packed, behind twelve bytes that name the format. */
export async function fetchFragment(base: string, shard: string, id: string): Promise<FoundDocument> {
  const text = await (await fetchPacked(`${base + shard}fragment/${id}.pf_fragment`)).text();
  const { url, content, meta, filters } = JSON.parse(text.slice('pagefind_dcd'.length)) as Omit<
    FoundDocument,
    'href'
  > & {
    readonly url: string;
  };
  return { href: base + url.slice(1), content, meta, filters };
}

/** The browser is too old to unpack what the index is packed in. */
export class OldBrowserError extends Error {}

async function fetchPacked(href: string): Promise<Response> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return unpacked(response);
}

/** What a packed file holds. */
export async function unpacked(response: Response): Promise<Response> {
  if (!('DecompressionStream' in globalThis)) throw new OldBrowserError('no DecompressionStream');
  if (!response.body) throw new Error(`nothing came from ${response.url}`);
  // A server that knows the file as packed lets the browser unpack it.
  if (response.headers.get('content-encoding')?.includes('gzip')) return response;
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}

/** A promise is kept, a failure is not. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

function onceEach<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, () => Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? once(() => make(key));
    made.set(key, known);
    return known();
  };
}
