import { spawnSync } from 'node:child_process';

/**
 * The commit the content folder is at, in whatever repository holds it; `-dirty` is added when files of the folder
 * differ from it. Null outside a repository.
 */
export function commitOf(folder: string): string | null {
  const head = git(folder, ['rev-parse', '--verify', 'HEAD']);
  if (head === null) return null;
  const changes = git(folder, ['status', '--porcelain', '--untracked-files=all', '--', '.']);
  return changes === '' ? head : `${head}-dirty`;
}

/** When that commit was made, in milliseconds since 1970; null outside a repository. */
export function commitTimeOf(folder: string): number | null {
  const seconds = git(folder, ['log', '-1', '--format=%ct']);
  return seconds ? Number(seconds) * 1000 : null;
}

/** Whether a folder lies in a repository that knows its whole history, and the commit that is checked out. */
export function gitState(folder: string): {
  readonly state: 'full' | 'shallow' | 'none';
  readonly head: string | null;
} {
  const said = git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const [shallow, head = null] = said?.split('\n') ?? [];
  if (said === null || head === null) return { state: 'none', head: null };
  return { state: shallow === 'true' ? 'shallow' : 'full', head };
}

/** The commits that touched a file, newest first; `time` is the author's, in seconds. */
export type FileCommits = readonly { readonly commit: string; readonly time: number }[];

/** The commits of every Markdown file below the folder that is or was there, by its path in the folder. */
export function fileCommits(folder: string): ReadonlyMap<string, FileCommits> {
  const log = git(folder, ['log', '--format=%x01%H %at', '--name-only', '--no-renames', '--relative', '--', '*.md']);
  const files = new Map<string, { commit: string; time: number }[]>();
  for (const record of log?.split('\x01') ?? []) {
    const [head = '', ...paths] = record.split('\n');
    const [commit = '', time] = head.split(' ');
    for (const path of paths) {
      if (path === '') continue;
      const entry = { commit, time: Number(time) };
      const list = files.get(path);
      if (list) list.push(entry);
      else files.set(path, [entry]);
    }
  }
  return files;
}

/** The texts of blobs such as `<commit>:./policies/a.md`, by that name; what is not there is left out. */
export function readBlobs(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (names.length === 0) return texts;
  const output = run(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  for (const name of names) {
    const end = output?.indexOf('\n', at) ?? -1;
    if (!output || end < 0) break;
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

function git(folder: string, args: readonly string[]): string | null {
  return run(folder, args)?.toString('utf8').trim() ?? null;
}

function run(folder: string, args: readonly string[], input?: string): Buffer | null {
  // Inside a hook Git names its own repository in the environment; the content may lie in another.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const result = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
    cwd: folder,
    env,
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1024 * 1024 * 1024,
  });
  return result.status === 0 ? result.stdout : null;
}
