import { hash } from 'node:crypto';
import type { Problem } from '../../domain/problem.ts';
import type { TextFacts } from './text-facts.ts';

/** Where results are kept; keys are plain names. The same shape as the cache of src/intake. */
export interface TextCache {
  readonly load: (key: string) => string | null;
  readonly save: (key: string, text: string) => void;
}

export interface TextResult {
  readonly problems: readonly Problem[];
  readonly facts: TextFacts;
}

/** The results of the documents of one chunk, by path. */
export interface TextChunk {
  readonly get: (path: string, key: string) => TextResult | null;
  /** Returns the value as a later run will read it. */
  readonly put: (path: string, key: string, result: TextResult) => TextResult;
  /** Writes what this run has seen, if that differs from what was there. */
  readonly save: () => void;
}

/** 256 chunks: one changed document among 10,000 rewrites what belongs to some forty. */
export function textChunkOf(path: string): string {
  return digest(path).slice(0, 2);
}

/** Empties the chunks that no document belongs to any more: what was deleted must not live on in a cache. */
export function clearOtherTextChunks(cache: TextCache, used: ReadonlySet<string>): void {
  for (let index = 0; index < 256; index += 1) {
    const name = index.toString(16).padStart(2, '0');
    if (!used.has(name) && cache.load(`text-${name}`)) cache.save(`text-${name}`, '');
  }
}

/** Opens a chunk. `version` is the digest of the rules and settings. A damaged or foreign text counts as empty. */
export function openTextChunk(cache: TextCache, name: string, version: string): TextChunk {
  const saved = cache.load(`text-${name}`);
  const before = saved === null ? new Map<string, readonly [string, TextResult]>() : entriesOf(saved, version);
  // Text of another version is replaced even when this run has nothing to put in its place.
  const ours = saved === null || saved.startsWith(`${version}\n`);
  const after = new Map<string, readonly [string, TextResult]>();
  let fresh = false;
  return {
    get: (path, key) => {
      const entry = before.get(path);
      if (!entry || entry[0] !== key) return null;
      after.set(path, entry);
      return entry[1];
    },
    put: (path, key, result) => {
      const value: TextResult = JSON.parse(JSON.stringify(result));
      after.set(path, [key, value]);
      fresh = true;
      return value;
    },
    save: () => {
      if (ours && !fresh && after.size === before.size) return;
      const body = JSON.stringify([...after]);
      cache.save(`text-${name}`, `${version}\n${digest(body)}\n${body}`);
    },
  };
}

function entriesOf(saved: string, version: string): Map<string, readonly [string, TextResult]> {
  const [found, sum] = saved.split('\n', 2);
  const body = saved.slice((found?.length ?? 0) + (sum?.length ?? 0) + 2);
  if (found !== version || sum !== digest(body)) return new Map();
  // The digest vouches for the text, and the version for its shape.
  return new Map(JSON.parse(body) as [string, readonly [string, TextResult]][]);
}

export function digest(text: string): string {
  return hash('sha256', text, 'hex');
}
