import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopiedFile } from '../domain/plan.ts';
import { compareText } from '../domain/problem.ts';
import { sha256 } from './digest.ts';
import { hasCode, isMissing } from './page-store.ts';

export interface MadeFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A folder of files that were made together, under a key that names everything they were made from. */
export interface KeptFolder {
  readonly key: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
  /** True when it was found and not made. */
  readonly found: boolean;
}

const LIST = 'files.json';

/** The folder of a key, found or made. Its list of files is written last, and the whole is moved into place at once. */
export async function keepFolder(
  shelf: string,
  key: string,
  make: () => Promise<readonly MadeFile[]>,
): Promise<KeptFolder> {
  const known = findFolder(shelf, key);
  if (known) return known;
  const place = join(shelf, key);
  const staging = `${place}.${process.pid}.new`;
  rmSync(staging, { recursive: true, force: true });
  const files: KeptFolder['files'][number][] = [];
  for (const { path, content } of [...(await make())].sort((a, b) => compareText(a.path, b.path))) {
    const target = join(staging, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    files.push({ path, sha256: sha256(content), bytes: content.byteLength });
  }
  mkdirSync(staging, { recursive: true });
  writeFileSync(join(staging, LIST), JSON.stringify(files));
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(staging, place);
  } catch (error) {
    // Another build of the same content was quicker: its files are the same.
    rmSync(staging, { recursive: true, force: true });
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
  return { key, files, found: false };
}

/** The folder of a key, if it is there and whole. */
export function findFolder(shelf: string, key: string): KeptFolder | null {
  const files = readList(join(shelf, key));
  return files && { key, files, found: true };
}

/** Removes everything from the shelf but the folders of these keys. */
export function sweepShelf(shelf: string, keys: Iterable<string>): void {
  const wanted = new Set(keys);
  for (const name of existsSync(shelf) ? readdirSync(shelf) : [])
    if (!wanted.has(name)) rmSync(join(shelf, name), { recursive: true, force: true });
}

/** The files of a kept folder as files of the plan, below `at`. */
export function copyFolder(shelf: string, { key, files }: KeptFolder, at: string): readonly CopiedFile[] {
  return files.map(({ path, sha256 }) => ({ by: 'copy', path: `${at}/${path}`, from: join(shelf, key, path), sha256 }));
}

export function bytesOf({ files }: KeptFolder): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Null when the folder is not there, or is not whole. */
function readList(place: string): KeptFolder['files'] | null {
  try {
    const files = JSON.parse(readFileSync(join(place, LIST), 'utf8')) as KeptFolder['files'];
    const isThere = ({ path, bytes }: KeptFolder['files'][number]) =>
      statSync(join(place, path), { throwIfNoEntry: false })?.size === bytes;
    return files.every(isThere) ? files : null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}
