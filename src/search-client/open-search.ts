import { NoWasmError, openPagefind, UnreachableError } from './pagefind-engine.ts';
import { nextShards } from './reach.ts';
import { OldBrowserError, openSearchFiles } from './search-files.ts';
import { type Manifest, type Session, startSession } from './session.ts';
import type { Words } from './words.ts';

/** The manifest and the session of a page: each had once, when it is first needed. */
export interface OpenSearch {
  readonly manifest: () => Promise<Manifest>;
  readonly session: () => Promise<Session>;
}

/** `href` of the manifest, `base` of the site. */
export function openSearch(base: string, href: string): OpenSearch {
  const manifest = onceDone(() => fetchManifest(href));
  const session = onceDone(async () => {
    const had = await manifest();
    const { engine, engineFiles, shards } = had;
    const files = openSearchFiles(base, engine);
    // Every question in words needs it; one that fails asks again.
    files.vocabulary().catch(() => undefined);
    const first = nextShards(shards, new Set()).map(({ path }) => path);
    return startSession(had, await openPagefind(base, { engine, engineFiles, shards, first }), files);
  });
  return { manifest, session };
}

/** A failure is forgotten, so that the next question tries again. */
function onceDone<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

async function fetchManifest(href: string): Promise<Manifest> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${response.status} ${href}`);
    return (await response.json()) as Manifest;
  } catch (cause) {
    throw new UnreachableError('the search manifest could not be fetched', { cause });
  }
}

/** What is said of a failure; `final` when another try changes nothing, because the browser itself is the reason. */
export function failureOf(
  error: unknown,
  online: boolean,
): { readonly name: keyof Words; readonly final: boolean; readonly known: boolean } {
  if (error instanceof NoWasmError) return { name: 'noWasm', final: true, known: true };
  if (error instanceof OldBrowserError) return { name: 'oldBrowser', final: true, known: true };
  return { name: online ? 'failed' : 'offline', final: false, known: error instanceof UnreachableError };
}
