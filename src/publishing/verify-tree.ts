import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles, sha256 } from './digest.ts';

export interface TreeDifferences {
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Compares a whole tree with what it should hold. Files taken from the store are read again, because anybody may have
 * altered them there; of files that this very run wrote (`made`, with their bytes) the length is enough.
 */
export function compareTree(
  folder: string,
  digests: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, number> = new Map(),
): TreeDifferences {
  const altered: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const file of listFiles(folder)) {
    const path = relative(folder, file).replaceAll('\\', '/');
    const digest = digests.get(path);
    const bytes = made.get(path);
    if (digest === undefined) unknown.push(path);
    else if (bytes === undefined ? sha256(readFileSync(file)) !== digest : statSync(file).size !== bytes)
      altered.push(path);
    seen.add(path);
  }
  const missing = [...digests.keys()].filter((path) => !seen.has(path)).sort();
  return { missing, altered, unknown };
}

export function isSame(differences: TreeDifferences): boolean {
  return differences.missing.length + differences.altered.length + differences.unknown.length === 0;
}
