import { foldAddress } from '../domain/address.ts';
import { compareText, type Problem } from '../domain/problem.ts';
import { intakeProblem, visible, wholeFile } from './intake-problem.ts';

/** A name of the tree and where it answers on the site: a document and its folder of attachments share a path. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'folder' | 'document' | 'asset';
}

/**
 * Entries that a file system or a reader takes for one (case, width, composed and decomposed characters):
 * a problem for each, naming the others. `x.md` beside the folder `x` is no fault.
 */
export function findTwins(entries: readonly TreeEntry[]): {
  readonly problems: Problem[];
  readonly twins: ReadonlySet<string>;
} {
  const groups = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const fold = foldAddress(publishedPath(entry));
    const group = groups.get(fold);
    if (group) group.push(entry);
    else groups.set(fold, [entry]);
  }
  const problems: Problem[] = [];
  const twins = new Set<string>();
  for (const group of groups.values()) {
    if (group.length < 2 || isDocumentWithFolder(group)) continue;
    const sorted = [...group].sort((a, b) => compareText(a.path, b.path));
    for (const entry of sorted) {
      const other = sorted
        .filter((each) => each !== entry)
        .map((each) => visible(each.path))
        .join('”“');
      twins.add(entry.path);
      problems.push(
        intakeProblem('twins', wholeFile(visible(entry.path)), { found: lastName(entry.path), values: { other } }),
      );
    }
  }
  return { problems, twins };
}

function publishedPath(entry: TreeEntry): string {
  return entry.kind === 'document' ? entry.path.replace(/\.md$/u, '') : entry.path;
}

function isDocumentWithFolder(group: readonly TreeEntry[]): boolean {
  const [a, b] = group;
  if (!a || !b || group.length !== 2 || publishedPath(a) !== publishedPath(b)) return false;
  return (a.kind === 'document' && b.kind === 'folder') || (a.kind === 'folder' && b.kind === 'document');
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
