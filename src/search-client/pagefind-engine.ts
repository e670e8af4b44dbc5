import type { Engine, FindOptions, Hit } from './engine.ts';

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
  readonly data: () => Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly [name: string]: string };
  readonly filters?: { readonly [name: string]: readonly string[] };
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
 * Pagefind behind the little that is asked of it. `enginePath` is the folder of its own files, `base` the site's;
 * `load` imports a module, here or in a test.
 *
 * @throws NoWasmError, UnreachableError
 */
export async function openPagefind(
  base: string,
  enginePath: string,
  load: (href: string) => Promise<unknown> = (href) => import(/* @vite-ignore */ href),
): Promise<OpenEngine> {
  try {
    new WebAssembly.Module(NOTHING);
  } catch (cause) {
    throw new NoWasmError('WebAssembly cannot run here', { cause });
  }
  const failures = watchFetches(base);
  const folder = base + enginePath;
  const open: string[] = [];
  let module: PagefindModule;
  let instance: PagefindInstance;
  const begin = async () => {
    const begun = module.createInstance({ basePath: folder, baseUrl: base, noWorker: true, metaCacheTag: '1' });
    // Pagefind waits for ever for an engine that failed to load, but a search tells of it.
    await begun.search('zvzvz', { filters: {} });
    return begun;
  };
  try {
    module = (await load(`${folder}pagefind.js`)) as PagefindModule;
    instance = await begin();
  } catch (cause) {
    throw new UnreachableError('the search program could not be fetched', { cause });
  }

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
  return {
    open: async (paths) => {
      const results = await Promise.allSettled(paths.map(add));
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
    within: (paths) => ({ find: async (tokens, options) => find(instance, tokens, options, paths) }),
    takeFailures: () => {
      const taken = new Set(failures);
      failures.clear();
      return taken;
    },
  };
}

async function find(
  instance: PagefindInstance,
  tokens: readonly string[],
  options: FindOptions,
  paths: readonly string[],
): Promise<Hit[]> {
  if (paths.length === 0) return [];
  const term = options.exact ? `"${tokens.join(' ')}"` : tokens.join(' ');
  const { results } = await instance.search(term, { filters: { ...options.limits, shard: { any: paths } } });
  return results.map(({ id, score, data }) => ({
    id,
    score,
    load: async () => {
      const { url, content, meta, filters = {} } = await data();
      return { href: url, content, meta, filters };
    },
  }));
}

/**
 * Pagefind keeps silent about pieces of the index that it cannot fetch, so what it fetches is watched.
 * The set holds the paths of shards of which something failed.
 */
function watchFetches(base: string): Set<string> {
  const failures = new Set<string>();
  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const path = new URL(input instanceof Request ? input.url : String(input), location.href).pathname;
    const shard = path.startsWith(base) ? /^search\/index\/[^/]+\//u.exec(path.slice(base.length))?.[0] : undefined;
    try {
      const response = await original(input, init);
      if (!response.ok && shard) failures.add(shard);
      return response;
    } catch (error) {
      if (shard) failures.add(shard);
      throw error;
    }
  };
  return failures;
}
