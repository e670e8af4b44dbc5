import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './digest.ts';

/**
 * Files by the digest of their bytes, and an index from the key of a file's inputs to that digest.
 *
 * Objects are read-only and shared with published trees by hard links, so nothing may write to them in place.
 * The index is written last: after a kill, objects it does not name are made again.
 */
export class PageStore {
  readonly #folder: string;
  readonly #known: Map<string, string>;
  readonly #used = new Map<string, string>();
  readonly #madeFolders = new Set<string>();
  #linksWork = true;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(join(folder, 'objects'), { recursive: true });
    this.#known = readIndex(join(folder, 'index.txt'));
  }

  /**
   * Puts the object of a key at `target` and gives its digest, or null when the store does not hold it. The bytes
   * are not read here: who verifies the tree does, and calls {@link forget} for what was altered.
   */
  keep(key: string, target: string): string | null {
    const digest = this.#known.get(key);
    if (!digest) return null;
    try {
      this.#place(this.#path(digest), target);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    this.#used.set(key, digest);
    return digest;
  }

  /** Removes an object that is not what its name says, so that it is made anew. */
  forget(digest: string): void {
    rmSync(this.#path(digest), { force: true });
    for (const index of [this.#known, this.#used]) {
      for (const [key, known] of index) if (known === digest) index.delete(key);
    }
  }

  /** Stores new bytes under a key and puts them at `target`. */
  add(key: string, data: string | Uint8Array, target: string): string {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const digest = sha256(bytes);
    const object = this.#path(digest);
    this.#makeFolder(object.slice(0, object.lastIndexOf('/')));
    try {
      writeFileSync(object, bytes, { flag: 'wx', mode: 0o444 });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (sha256(readFileSync(object)) !== digest) {
        rmSync(object);
        writeFileSync(object, bytes, { flag: 'wx', mode: 0o444 });
      }
    }
    this.#place(object, target);
    this.#used.set(key, digest);
    return digest;
  }

  /** Writes the index of what this build used and removes every other object: a withdrawn text must not stay. */
  finish(): void {
    const lines = [...this.#used].map(([key, digest]) => `${key} ${digest}`).sort();
    const file = join(this.#folder, 'index.txt');
    writeFileSync(`${file}.new`, `${lines.join('\n')}\n`);
    renameSync(`${file}.new`, file);
    this.#sweep(new Set(this.#used.values()));
  }

  #sweep(wanted: ReadonlySet<string>): void {
    const objects = join(this.#folder, 'objects');
    for (const shelf of readdirSync(objects)) {
      for (const rest of readdirSync(join(objects, shelf))) {
        if (!wanted.has(shelf + rest)) rmSync(join(objects, shelf, rest), { force: true });
      }
    }
  }

  #path(digest: string): string {
    return `${this.#folder}/objects/${digest.slice(0, 2)}/${digest.slice(2)}`;
  }

  #makeFolder(folder: string): void {
    if (this.#madeFolders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#madeFolders.add(folder);
  }

  #place(object: string, target: string): void {
    if (this.#linksWork) {
      try {
        linkSync(object, target);
        return;
      } catch (error) {
        // Another file system, or one without hard links, or too many links on one object: copy instead.
        if (!hasCode(error, 'EXDEV') && !hasCode(error, 'EPERM') && !hasCode(error, 'EMLINK')) throw error;
        if (!hasCode(error, 'EMLINK')) this.#linksWork = false;
      }
    }
    copyFileSync(object, target);
    chmodSync(target, 0o644);
  }
}

function readIndex(file: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return new Map();
    throw error;
  }
  const index = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [key, digest] = line.split(' ');
    if (key && digest) index.set(key, digest);
  }
  return index;
}

export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
