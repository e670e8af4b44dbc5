import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../domain/problem.ts';
import { digestOf } from './digest.ts';

const ROOMS = ['domain', 'documents', 'i18n', 'intake'];

/**
 * The digest of all code that decides what a file's bytes mean, the locked libraries among it. It stands in every
 * cache key, so that a change of a schema or a sentence can never meet what older code parsed.
 */
export function codeDigest(source = join(import.meta.dirname, '..')): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => join(source, room, path)),
  ).sort(compareText);
  const digests = files.map((path) => digestOf(readFileSync(path)));
  return digestOf([...digests, lockDigest(source)].join('\n'));
}

function lockDigest(source: string): string {
  try {
    return digestOf(readFileSync(join(source, '..', 'package-lock.json')));
  } catch {
    // Installed without a lock file: the versions are then those of this installation only.
    return 'unlocked';
  }
}
