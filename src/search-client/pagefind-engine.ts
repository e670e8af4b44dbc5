import { growGuide } from '../domain/search-guide.ts';
import type { Engine, FindOptions, FoundDocument, Hit } from './engine.ts';
import { entryOf, indexFetcher } from './index-fetcher.ts';
import { fetchFragment, unpacked } from './search-files.ts';

/** The part of Pagefind's browser API that is used; it publishes no types. */
interface PagefindModule {
  readonly createInstance: (options: { readonly [name: string]: unknown }) => PagefindInstance;
}
interface PagefindInstance {
  readonly mergeIndex: (path: string, options: { readonly [name: string]: unknown }) => Promise<void>;
  readonly search: (
    term: string,
    options: { readonly filters: { readonly [name: string]: unknown } },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
}

/** What the manifest tells of the files of an index. */
export interface IndexNames {
  /** Folder of Pagefind's own files. */
  readonly engine: string;
  /** Files of that folder that every search needs. */
  readonly engineFiles: readonly string[];
  readonly shards: readonly {
    readonly path: string;
    readonly index: string;
    readonly guide: string | null;
    readonly records: number;
  }[];
  /** Paths of the shards that are searched first. */
  readonly first: readonly string[];
}

export interface OpenEngine {
  /** What searches the shards of these paths, whatever else is open. */
  readonly within: (paths: readonly string[]) => Engine;
  /** Adds shards to what is searched; gives back the paths of those that could not be had. */
  readonly open: (paths: readonly string[]) => Promise<readonly string[]>;
  /** Paths of shards of which a piece could not be fetched since the last call. */
  readonly takeFailures: () => ReadonlySet<string>;
}

/** The browser cannot run WebAssembly, or the page's policy forbids it. */
export class NoWasmError extends Error {}
/** The engine's own files could not be fetched. */
export class UnreachableError extends Error {}

/** How much each search-only field counts (measured on the judged queries); fields for display count nothing. */
const RANKING = {
  termSimilarity: 5,
  metaWeights: {
    title: 1,
    words: 8,
    agencies: 3,
    keys: 1,
    cited: 0.5,
    number: 0,
    date: 0,
    agency: 0,
    validity: 0,
    type: 0,
    anchors: 0,
  },
};
/** The smallest WebAssembly module. */
const NOTHING = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * Pagefind behind the little that is asked of it. `base` is the site's; `load` imports a module, here or in a test.
 * Everything that the first answer needs for certain is fetched at once.
 *
 * @throws NoWasmError, UnreachableError
 */
export async function openPagefind(
  base: string,
  names: IndexNames,
  load: (href: string) => Promise<unknown> = (href) => import(/* @vite-ignore */ href),
): Promise<OpenEngine> {
  try {
    new WebAssembly.Module(NOTHING);
  } catch (cause) {
    throw new NoWasmError('WebAssembly cannot run here', { cause });
  }
  const fetcher = indexFetcher(base, globalThis.fetch.bind(globalThis), location.href);
  const { failures } = fetcher;
  globalThis.fetch = fetcher.fetch;
  const version = /pagefind-([\d.]+)/u.exec(names.engine)?.[1] ?? '';
  const metaOf = ({ path, index }: { readonly path: string; readonly index: string }) =>
    `${path}pagefind.${index}.pf_meta`;
  for (const { path, index, guide, records } of names.shards) {
    fetcher.know(`${path}pagefind-entry.json`, entryOf(version, index, records));
    if (guide !== null)
      fetcher.instead(metaOf({ path, index }), path + guide, async (response) => {
        const shrunk = new Uint8Array(await (await unpacked(response)).arrayBuffer());
        return growGuide(shrunk, tagOf(path), records);
      });
  }
  fetcher.ahead([
    ...names.engineFiles.map((file) => names.engine + file),
    ...names.shards.filter(({ path }) => names.first.includes(path)).map(metaOf),
  ]);
  const folder = base + names.engine;
  // An id bears the first signs of the folder of its shard (src/publishing/search-files.ts).
  const shards = new Map(names.shards.map(({ path }) => [tagOf(path), path]));
  const loaded = new Map<string, Promise<FoundDocument>>();
  const fragment = (id: string) => {
    const known = loaded.get(id);
    if (known) return known;
    const made = fetchFragment(base, shards.get(id.slice('und_'.length, 'und_'.length + 4)) ?? '', id);
    loaded.set(id, made);
    // A failure is not kept.
    made.catch(() => loaded.delete(id));
    return made;
  };
  const open: string[] = [];
  let module: PagefindModule;
  let instance: PagefindInstance;
  const create = () => module.createInstance({ basePath: folder, baseUrl: base, noWorker: true, metaCacheTag: '1' });
  /** Pagefind waits for ever for an engine that failed to load, but a search tells of it. */
  const ready = (begun: PagefindInstance) => begun.search('zvzvz', { filters: {} });
  const begin = async () => {
    const begun = create();
    await ready(begun);
    return begun;
  };
  /** Shards that are being opened already. */
  const early = new Map<string, Promise<void>>();
  const add = async (path: string) => {
    await instance.mergeIndex(base + path, {
      language: 'und',
      baseUrl: base,
      metaCacheTag: '1',
      ranking: RANKING,
      mergeFilter: { shard: path },
    });
    if (failures.has(path)) throw new UnreachableError(path);
  };
  try {
    module = (await load(`${folder}pagefind.js`)) as PagefindModule;
    instance = create();
    // Nothing of the first answer waits for anything else.
    for (const path of names.first) {
      const added = add(path);
      early.set(path, added);
      added.catch(() => undefined);
    }
    await ready(instance).catch(async () => {
      // It may have been a shard: those are opened one more time, each for itself.
      early.clear();
      failures.clear();
      instance = await begin();
    });
  } catch (cause) {
    throw new UnreachableError('the search program could not be fetched', { cause });
  }

  return {
    open: async (paths) => {
      const results = await Promise.allSettled(
        paths.map((path) => {
          const begun = early.get(path);
          early.delete(path);
          return begun ?? add(path);
        }),
      );
      const lost = paths.filter((_, at) => results[at]?.status === 'rejected');
      open.push(...paths.filter((path) => !lost.includes(path)));
      if (lost.length > 0) {
        // A shard that failed would fail every search: begin anew with those that did not.
        for (const path of lost) failures.delete(path);
        instance = await begin();
        for (const path of open) await add(path);
      }
      return lost;
    },
    within: (paths) => ({ find: async (tokens, options) => find(instance, tokens, options, paths, fragment) }),
    takeFailures: () => {
      const taken = new Set(failures);
      failures.clear();
      return taken;
    },
  };
}

function tagOf(path: string): string {
  return path.slice('search/index/'.length).slice(0, 4);
}

async function find(
  instance: PagefindInstance,
  tokens: readonly string[],
  options: FindOptions,
  paths: readonly string[],
  fragment: (id: string) => Promise<FoundDocument>,
): Promise<Hit[]> {
  if (paths.length === 0) return [];
  const term = options.exact ? `"${tokens.join(' ')}"` : tokens.join(' ');
  const { results } = await instance.search(term, { filters: { ...options.limits, shard: { any: paths } } });
  return results.map(({ id, score }) => ({ id, score, load: () => fragment(id) }));
}
