/**
 * What Pagefind fetches goes through here: it keeps silent about pieces that it cannot have, and asks for one after
 * another where all could come at once.
 */
export interface IndexFetcher {
  /** Stands in for `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Begins to fetch files, by their paths below the site's base, so that they are there when they are asked for. */
  readonly ahead: (paths: readonly string[]) => void;
  /** The file at a path is to be had from another place, in another form. */
  readonly instead: (path: string, other: string, turn: (response: Response) => Promise<BodyInit>) => void;
  /** Says what the file at a path would say, so that it need not be fetched. */
  readonly know: (path: string, text: string) => void;
  /** Paths of shards of which something could not be fetched. */
  readonly failures: Set<string>;
}

/** `base` of the site; `original` fetches, `here` is the address of the page. */
export function indexFetcher(base: string, original: typeof globalThis.fetch, here: string): IndexFetcher {
  const failures = new Set<string>();
  const known = new Map<string, string>();
  const begun = new Map<string, Promise<Response>>();
  const others = new Map<
    string,
    { readonly other: string; readonly turn: (response: Response) => Promise<BodyInit> }
  >();
  const fetchFrom = async (path: string): Promise<Response> => {
    const found = others.get(path);
    const response = await original(base + (found?.other ?? path));
    return found && response.ok ? new Response(await found.turn(response)) : response;
  };
  const pathOf = (input: RequestInfo | URL) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), here);
    return pathname.startsWith(base) ? pathname.slice(base.length) : null;
  };
  return {
    failures,
    know: (path, text) => known.set(path, text),
    instead: (path, other, turn) => others.set(path, { other, turn }),
    ahead: (paths) => {
      for (const path of paths) {
        if (begun.has(path)) continue;
        const response = fetchFrom(path);
        begun.set(path, response);
        // A failure is forgotten: whoever asks for it tries again, and is told.
        response.catch(() => begun.delete(path));
      }
    },
    fetch: async (input, init) => {
      const path = pathOf(input);
      const said = path === null ? undefined : known.get(path);
      if (said !== undefined) return new Response(said, { headers: { 'content-type': 'application/json' } });
      const shard = path === null ? undefined : /^search\/index\/[^/]+\//u.exec(path)?.[0];
      const early = path === null ? undefined : begun.get(path);
      // A body can be read once.
      if (path !== null) begun.delete(path);
      try {
        const response = await (early ?? (path !== null && others.has(path) ? fetchFrom(path) : original(input, init)));
        if (!response.ok && shard) failures.add(shard);
        return response;
      } catch (error) {
        if (shard) failures.add(shard);
        throw error;
      }
    },
  };
}

/** The entry of an index as Pagefind writes it: the index that bears a name, and how many records it holds. */
export function entryOf(version: string, index: string, records: number): string {
  return JSON.stringify({
    version,
    languages: { und: { hash: index, wasm: null, page_count: records } },
    include_characters: ['_', '‿', '⁀', '⁔', '︳', '︴', '﹍', '﹎', '﹏', '＿'],
  });
}
