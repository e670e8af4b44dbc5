import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../src/domain/document.ts';
import { type Tied, tiesOf } from '../src/domain/neighbourhood.ts';
import type { IndexFile } from './staged-files.ts';

/** What is remembered of a document between runs, by the name Git gives its bytes. */
export interface Remembered extends Tied {
  readonly blob: string;
}

export interface StagedMemory {
  readonly recall: () => ReadonlyMap<string, Remembered>;
  readonly save: (ties: readonly Remembered[]) => void;
}

/** Ties of documents by id, kept in a folder that may be deleted at any time. */
export function stagedMemory(folder: string, root: string): StagedMemory {
  const file = join(folder, 'ties.json');
  const version = codeVersion(root);
  return {
    recall: () => new Map(read(file, version).map((each) => [each.id, each])),
    save: (ties) => {
      const aside = `${file}.${process.pid}.tmp`;
      writeFileSync(aside, JSON.stringify({ version, ties }));
      renameSync(aside, file);
    },
  };
}

/** The ties of those documents that are among the files of the index. */
export function remember(documents: readonly Document[], files: readonly IndexFile[]): readonly Remembered[] {
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  return documents.flatMap((document) => {
    const blob = blobs.get(document.source.file);
    return blob === undefined ? [] : [{ id: document.id, blob, ...tiesOf(document) }];
  });
}

/** Ties are made by a few files only: when these change, what is remembered is made anew. */
function codeVersion(root: string): string {
  const sum = createHash('sha256');
  for (const name of ['neighbourhood', 'reference', 'document-number', 'document'])
    sum.update(readFileSync(join(root, 'src/domain', `${name}.ts`)));
  return sum.digest('hex');
}

function read(file: string, version: string): readonly Remembered[] {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as { version: string; ties: readonly Remembered[] };
    return saved.version === version ? saved.ties : [];
  } catch {
    // Nothing remembered yet, or cut short by a kill: everything is then read again.
    return [];
  }
}
