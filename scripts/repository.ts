import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs Git in a folder. Inside a hook Git names its own repository and index in the environment: `keepIndex` lets
 * GIT_INDEX_FILE through, because `git commit -a` and `git commit FILE` stage into an index of their own.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, keepIndex = false }: { readonly input?: string; readonly keepIndex?: boolean } = {},
): SpawnSyncReturns<Buffer> {
  const kept = ([name]: [string, string | undefined]) =>
    !name.startsWith('GIT_') || (keepIndex && name === 'GIT_INDEX_FILE');
  const env = Object.fromEntries(Object.entries(process.env).filter(kept));
  // Git names it from where the hook runs, and this command runs elsewhere.
  const { GIT_INDEX_FILE: index } = env;
  if (index !== undefined) env['GIT_INDEX_FILE'] = resolve(process.cwd(), index);
  return spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
    cwd: folder,
    env,
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1024 * 1024 * 1024,
  });
}

/** The content folder below the root of its repository, with a slash at its end; empty where it is the root. */
export function gitPrefix(folder: string): string {
  const result = runGit(folder, ['rev-parse', '--show-prefix']);
  return result.status === 0 ? result.stdout.toString('utf8').trim() : '';
}
