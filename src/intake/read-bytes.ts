import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The bytes of a regular file, or why there are none. */
export type ReadResult =
  | { readonly bytes: Uint8Array }
  | { readonly fault: 'too-large'; readonly size: number }
  | { readonly fault: 'not-a-file' }
  | { readonly fault: 'unreadable'; readonly code: string };

// A file swapped for a link or a pipe after the walk is neither followed nor waited for.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a whole file of at most `limit` bytes. Never follows a link, never hangs, never throws. */
export function readBytes(path: string, limit: number): ReadResult {
  let file: number | null = null;
  try {
    file = openSync(path, FLAGS);
    const status = fstatSync(file);
    if (!status.isFile()) return { fault: 'not-a-file' };
    if (status.size > limit) return { fault: 'too-large', size: status.size };
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { fault: 'unreadable', code };
  } finally {
    if (file !== null) closeSync(file);
  }
}
