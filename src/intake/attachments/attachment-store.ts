import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentFacts } from '../../domain/attachment-facts.ts';
import { digestOf } from '../digest.ts';

/** Facts of attachments by the digest of their bytes. */
export interface AttachmentStore {
  readonly load: (sha256: string) => AttachmentFacts | null;
  readonly save: (sha256: string, facts: AttachmentFacts) => void;
  /** Removes all others: what was withdrawn or deleted must not live on in a cache. */
  readonly keepOnly: (sha256: ReadonlySet<string>) => void;
}

/** A folder with a file for each attachment. What other code wrote, or what is damaged, counts as absent. */
export function attachmentStore(folder: string, version: string): AttachmentStore {
  const pathOf = (sha256: string) => join(folder, `${sha256}.json`);
  return {
    load: (sha256) => {
      const text = readOrNull(pathOf(sha256));
      if (text === null) return null;
      const [found, digest] = text.split('\n', 2);
      const body = text.slice((found?.length ?? 0) + (digest?.length ?? 0) + 2);
      // The digest vouches for the text, and the version for its shape.
      return found === version && digest === digestOf(body) ? (JSON.parse(body) as AttachmentFacts) : null;
    },
    save: (sha256, facts) => {
      mkdirSync(folder, { recursive: true });
      const body = JSON.stringify(facts);
      const aside = `${pathOf(sha256)}.${process.pid}.tmp`;
      writeFileSync(aside, `${version}\n${digestOf(body)}\n${body}`);
      renameSync(aside, pathOf(sha256));
    },
    keepOnly: (kept) => {
      for (const name of namesIn(folder))
        if (!kept.has(name.replace(/\.json$/u, ''))) rmSync(join(folder, name), { force: true });
    },
  };
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
