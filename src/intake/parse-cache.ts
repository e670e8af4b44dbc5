import { digestOf } from './digest.ts';
import type { IntakeCache } from './intake.ts';
import type { ParsedDocument } from './read-document.ts';

interface Entry {
  readonly key: string;
  /** Of the file's bytes. */
  readonly digest: string;
  readonly parsed: ParsedDocument;
}

/** What was parsed of the files of one chunk, by path. */
export interface Chunk {
  readonly get: (path: string, digest: string) => ParsedDocument | null;
  /** Returns the value as a later run will read it. */
  readonly put: (path: string, digest: string, parsed: ParsedDocument) => ParsedDocument;
  /** The same for what must not be kept. */
  readonly pass: (parsed: ParsedDocument) => ParsedDocument;
  /** Writes what this run has seen, if that differs from what was there. */
  readonly save: () => void;
}

/** 256 chunks: one changed document among 10,000 rewrites what belongs to some forty. */
export function chunkOf(path: string): string {
  return digestOf(path).slice(0, 2);
}

/** Empties the chunks that no file of the content belongs to any more: what was deleted must not live on in a cache. */
export function clearOtherChunks(cache: IntakeCache, used: ReadonlySet<string>): void {
  for (let index = 0; index < 256; index += 1) {
    const name = index.toString(16).padStart(2, '0');
    if (!used.has(name) && cache.load(`parsed-${name}`)) cache.save(`parsed-${name}`, '');
  }
}

/**
 * Opens a chunk. `version` is the digest of the code and of the tables of fields and types. The text is guarded
 * by its own digest: a damaged or foreign one counts as empty.
 */
export function openChunk(cache: IntakeCache, name: string, version: string): Chunk {
  const saved = cache.load(`parsed-${name}`);
  // Text of another version of the code is replaced even when this run has nothing to put in its place.
  const ours = saved === null || saved.startsWith(`${version}\n`);
  const before = saved === null ? new Map<string, Entry>() : entriesOf(saved, version);
  const after = new Map<string, { readonly entry: Entry; readonly fresh: boolean }>();
  return {
    get: (path, digest) => {
      const entry = before.get(path);
      if (!entry || entry.key !== keyOf(path, digest)) return null;
      after.set(path, { entry, fresh: false });
      return entry.parsed;
    },
    put: (path, digest, parsed) => {
      // Through JSON and back: a cold run returns exactly what a warm one will, and the strings no longer
      // hold on to the text of the file they were cut from.
      const entry: Entry = JSON.parse(JSON.stringify({ key: keyOf(path, digest), digest, parsed }));
      after.set(path, { entry, fresh: true });
      return entry.parsed;
    },
    pass: (parsed) => JSON.parse(JSON.stringify(parsed)),
    save: () => {
      const unchanged = ours && after.size === before.size && ![...after.values()].some(({ fresh }) => fresh);
      if (unchanged) return;
      const body = JSON.stringify([...after].map(([path, { entry }]) => [path, entry]));
      cache.save(`parsed-${name}`, `${version}\n${digestOf(body)}\n${body}`);
    },
  };
}

function keyOf(path: string, digest: string): string {
  return `${digest} ${path}`;
}

function entriesOf(saved: string, version: string): Map<string, Entry> {
  const [found, digest] = saved.split('\n', 2);
  const body = saved.slice((found?.length ?? 0) + (digest?.length ?? 0) + 2);
  if (found !== version || digest !== digestOf(body)) return new Map();
  // The digest vouches for the text, and the version for its shape.
  return new Map(JSON.parse(body) as [string, Entry][]);
}
