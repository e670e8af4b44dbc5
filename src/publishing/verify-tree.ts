import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles, sha256 } from './digest.ts';

export interface TreeDifferences {
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads a whole tree again and compares it with the digests it should have. */
export function compareTree(folder: string, digests: ReadonlyMap<string, string>): TreeDifferences {
  const altered: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const file of listFiles(folder)) {
    const path = relative(folder, file).replaceAll('\\', '/');
    const digest = digests.get(path);
    if (digest === undefined) unknown.push(path);
    else if (sha256(readFileSync(file)) !== digest) altered.push(path);
    seen.add(path);
  }
  const missing = [...digests.keys()].filter((path) => !seen.has(path)).sort();
  return { missing, altered, unknown };
}

export function isSame(differences: TreeDifferences): boolean {
  return differences.missing.length + differences.altered.length + differences.unknown.length === 0;
}
