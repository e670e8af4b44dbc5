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

function git(folder: string, args: readonly string[]): string | null {
  // Inside a hook Git names its own repository in the environment; the content may lie in another.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const result = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return result.status === 0 ? result.stdout.trim() : null;
}
