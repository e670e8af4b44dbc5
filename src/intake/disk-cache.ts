import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IntakeCache } from './intake.ts';

/** What intake parsed, one file a key, below a folder that may be deleted at any time. */
export function diskCache(folder: string): IntakeCache {
  const pathOf = (key: string) => join(folder, `${safe(key)}.txt`);
  const write = atomicWriter();
  return {
    load: (key) => readText(pathOf(key)),
    save: (key, text) => write(pathOf(key), text),
  };
}

/** Keys are digests and plain names; anything else is a programmer's mistake. */
function safe(key: string): string {
  if (!/^[a-z0-9-]{3,}$/u.test(key)) throw new Error(`not a cache key: ${key}`);
  return key;
}

function readText(path: string): string | null {
  return unlessAbsent(() => readFileSync(path, 'utf8'));
}

function unlessAbsent<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes aside and renames, so that no reader ever sees half a file and two builds may share a folder. */
function atomicWriter(): (path: string, text: string) => void {
  const made = new Set<string>();
  let count = 0;
  return (path, text) => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    count += 1;
    const aside = `${path}.${process.pid}-${count}.tmp`;
    try {
      writeFileSync(aside, text);
      renameSync(aside, path);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
  };
}
