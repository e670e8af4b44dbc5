import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText, type Place, type Problem } from '../domain/problem.ts';
import { checkAssetName } from './check-asset.ts';
import { checkName, isIgnoredName } from './file-name.ts';
import { intakeProblem, intakeWord, visible, wholeFile } from './intake-problem.ts';
import { isExecutable } from './media-type.ts';
import { nameProblem } from './name-encoding.ts';
import { checkPlace } from './top-level.ts';
import { findTwins, type TreeEntry } from './twins.ts';

/** A file of the content folder that may be read. */
export interface WalkedFile {
  /** Content-relative, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  /** `document`: Markdown below a type folder; `asset`: another file there; `other`: anywhere else. */
  readonly kind: 'document' | 'asset' | 'other';
  /** Folder name of the document type; null for `other`. */
  readonly type: string | null;
  /** False when its name is refused: it is read for its own problems, but takes no part in the site. */
  readonly sound: boolean;
}

export interface Walk {
  /** In code-unit order of their paths, whatever order the folder gave. */
  readonly files: readonly WalkedFile[];
  readonly problems: readonly Problem[];
}

/** Folders of content that other parts of Glasshouse read. */
const OTHER_FOLDERS = new Set(['calendar', 'datasets', 'search']);

/** Lists the content folder. Follows no link, opens nothing. `types` are the names of the document types. */
export function walk(folder: string, types: readonly string[]): Walk {
  const problems: Problem[] = [];
  const found: (TreeEntry & { absolutePath: string })[] = [];
  const refusedNames = new Set<string>();
  const root = rootOf(folder);
  if (root === null)
    return { files: [], problems: [intakeProblem('contentFolderMissing', wholeFile('.'), { found: folder })] };
  visit(root, '');

  const { problems: twinProblems, twins } = findTwins(found.filter((entry) => types.includes(topFolder(entry.path))));
  problems.push(...twinProblems, ...checkPlace(found, types, OTHER_FOLDERS));
  const files = found
    .filter((entry) => entry.kind !== 'folder')
    .map((entry): WalkedFile => {
      const top = topFolder(entry.path);
      const type = types.includes(top) ? top : null;
      const kind = type === null ? 'other' : entry.kind === 'document' ? 'document' : 'asset';
      const { path, absolutePath } = entry;
      return { path, absolutePath, kind, type, sound: !refusedNames.has(path) && !isTwin(path, twins) };
    })
    .sort((a, b) => compareText(a.path, b.path));
  return { files, problems };

  function visit(absolute: string, relative: string): void {
    for (const entry of list(absolute, relative)) {
      if (isIgnoredName(entry.name)) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      const place = wholeFile(visible(path));
      const absolutePath = join(absolute, entry.name);
      const kind = kindOf(entry, absolutePath);
      if (entry.name.includes('\ufffd')) {
        problems.push(nameProblem(absolute, entry.name, place));
        continue;
      }
      const inType = types.includes(topFolder(path)) && relative !== '';
      const nameProblems = inType ? checkName(entry.name, path, place) : [];
      problems.push(...nameProblems);
      if (nameProblems.length > 0 || isTwin(relative, refusedNames)) refusedNames.add(path);
      if (kind === 'folder') addFolder(absolutePath, path, entry.name);
      else if (kind === 'link') problems.push(linkProblem(absolutePath, root ?? '', place));
      else if (kind === 'special') problems.push(intakeProblem('specialFile', place, { found: intakeWord('special') }));
      else addFile(absolutePath, path, entry.name, inType);
    }
  }

  function addFolder(absolutePath: string, path: string, name: string): void {
    if (/\.md$/iu.test(name)) {
      const proposal = name.replace(/\.md$/iu, '') || 'md';
      problems.push(
        intakeProblem('folderNamedDocument', wholeFile(visible(path)), { found: name, values: { proposal } }),
      );
      return;
    }
    found.push({ path, kind: 'folder', absolutePath });
    visit(absolutePath, path);
  }

  function addFile(absolutePath: string, path: string, name: string, inType: boolean): void {
    const place = wholeFile(visible(path));
    const nearlyMarkdown = /\.(?:md|markdown|mdown|mkd)$/iu.exec(name)?.[0];
    if (inType && nearlyMarkdown !== undefined && nearlyMarkdown !== '.md') {
      const proposal = `${name.slice(0, -nearlyMarkdown.length)}.md`;
      problems.push(intakeProblem('extensionNotMd', place, { found: nearlyMarkdown, values: { proposal } }));
      return;
    }
    const document = name.endsWith('.md');
    if (inType && !document) {
      const faults = checkAssetName(visible(path));
      problems.push(...faults);
      if (faults.some((fault) => fault.severity === 'error')) return;
    } else if (!document && isExecutable(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) {
      problems.push(...checkAssetName(visible(path)));
      return;
    }
    found.push({ path, kind: document ? 'document' : 'asset', absolutePath });
  }

  function list(absolute: string, relative: string): Dirent[] {
    try {
      return readdirSync(absolute, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      problems.push(
        intakeProblem('unreadable', wholeFile(visible(relative === '' ? '.' : relative)), {
          found: code,
          values: { code },
        }),
      );
      return [];
    }
  }
}

function rootOf(folder: string): string | null {
  try {
    return statSync(folder).isDirectory() ? realpathSync(folder) : null;
  } catch {
    // Absent or unreachable: the caller reports it.
    return null;
  }
}

function kindOf(entry: Dirent, absolutePath: string): 'folder' | 'file' | 'link' | 'special' {
  const status = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : lstatSync(absolutePath);
  if (status.isSymbolicLink()) return 'link';
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'special';
}

function linkProblem(path: string, root: string, place: Place): Problem {
  const found = readlinkSync(path);
  try {
    const target = realpathSync(path);
    const inside = target === root || target.startsWith(root + sep);
    return intakeProblem(inside ? 'symbolicLinkInside' : 'symbolicLinkOutside', place, { found });
  } catch {
    // The target is absent, unreachable or a loop: all three are broken links to the clerk.
    return intakeProblem('symbolicLinkBroken', place, { found });
  }
}

function topFolder(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? path : path.slice(0, slash);
}

/** Whether the path or a folder above it is in the set. */
function isTwin(path: string, set: ReadonlySet<string>): boolean {
  if (set.size === 0 || path === '') return false;
  if (set.has(path)) return true;
  const slash = path.lastIndexOf('/');
  return slash !== -1 && isTwin(path.slice(0, slash), set);
}
