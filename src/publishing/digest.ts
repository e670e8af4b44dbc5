import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 as lower-case hex. Strings are taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** One digest for several parts; a part cannot run into the next. */
export function sha256Of(parts: Iterable<string | Uint8Array>): string {
  const sum = createHash('sha256');
  for (const part of parts) {
    sum.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.byteLength}:`);
    sum.update(part);
  }
  return sum.digest('hex');
}

const CODE = /\.(astro|mdx|css|ts|mjs|js|json|svg)$/u;
const NOT_SHIPPED = /\.test\.ts$/u;

/** Names the state of some of the product's code: files or folders below `root`, tests left out. */
export function sourceDigest(root: string, places: readonly string[]): string {
  const parts: string[] = [];
  for (const place of places) {
    for (const file of listFiles(join(root, place))) {
      if (CODE.test(file) && !NOT_SHIPPED.test(file)) parts.push(relative(root, file), sha256(readFileSync(file)));
    }
  }
  return sha256Of(parts);
}

/** Every file below a folder, in code-unit order; the file itself for a file; none for what does not exist. */
export function listFiles(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
