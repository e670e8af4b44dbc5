import { hash } from 'node:crypto';
import { type Address, outputPath } from '../domain/address.ts';
import type { ReadBody, WrittenFile } from '../domain/plan.ts';

/**
 * A file whose text is cheap to make: its key is the digest of the text itself. A text made for the key is kept
 * until it is taken, no longer: some are large.
 */
export function textFile(address: Address, make: () => string): WrittenFile {
  let waiting: string | null = null;
  let key: string | null = null;
  return {
    by: 'write',
    path: outputPath(address),
    get key() {
      if (key === null) {
        waiting = make();
        key = digest(waiting);
      }
      return key;
    },
    make: () => {
      const text = waiting ?? make();
      waiting = null;
      key ??= digest(text);
      return text;
    },
  };
}

/** A file that needs the body store: `key` names everything that its bytes depend on, and is computed when asked for. */
export function bodyFile(address: Address, key: () => string, make: (read: ReadBody) => string): WrittenFile {
  return {
    by: 'write',
    path: outputPath(address),
    get key() {
      return digest(key());
    },
    make,
  };
}

/** SHA-256 of a text as hex. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex');
}
