import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say, UsageError } from './command-line.ts';
import { gitPrefix, runGit } from './repository.ts';

/** A file of the content folder as the index holds it. */
export interface IndexFile {
  /** Content-relative. */
  readonly path: string;
  /** Git's name of its bytes. */
  readonly blob: string;
}

/** Content-relative paths. */
export interface StagedChanges {
  readonly present: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Content files that differ from the last commit in the index. A renamed file is one removed and one present. Throws
 * {@link UsageError} outside a repository.
 */
export function stagedChanges(content: string): StagedChanges {
  if (runGit(content, ['rev-parse', '--git-dir']).status !== 0)
    throw new UsageError(say('notARepository', { folder: content }));
  const words = output(content, ['diff', '--cached', '--relative', '--no-renames', '--name-status', '-z', '--', '.']);
  const present: string[] = [];
  const removed: string[] = [];
  for (let index = 0; index + 1 < words.length; index += 2)
    (words[index] === 'D' ? removed : present).push(words[index + 1] ?? '');
  return { present, removed };
}

export function indexFiles(content: string): readonly IndexFile[] {
  return output(content, ['ls-files', '-s', '-z', '--', '.']).flatMap((line) => {
    const [facts = '', path] = line.split('\t', 2);
    return path === undefined ? [] : [{ path, blob: facts.split(' ')[1] ?? '' }];
  });
}

/** Writes files as the index holds them below `folder`; returns the content folder there. */
export function checkOut(content: string, folder: string, files: readonly IndexFile[]): string {
  const input = files.map(({ path }) => `${path}\0`).join('');
  const result = runGit(content, ['checkout-index', '--force', '--quiet', `--prefix=${folder}/`, '-z', '--stdin'], {
    input,
    keepIndex: true,
  });
  if (result.status !== 0) throw new UsageError(say('gitFailed', { reason: result.stderr.toString('utf8').trim() }));
  const copy = join(folder, gitPrefix(content));
  mkdirSync(copy, { recursive: true });
  return copy;
}

function output(content: string, args: readonly string[]): readonly string[] {
  const result = runGit(content, args, { keepIndex: true });
  if (result.status !== 0) throw new UsageError(say('gitFailed', { reason: result.stderr.toString('utf8').trim() }));
  return result.stdout
    .toString('utf8')
    .split('\0')
    .filter((word) => word !== '');
}
