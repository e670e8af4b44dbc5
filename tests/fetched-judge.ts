import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-verb.ts';

const FOLDER = join(ROOT, '.glasshouse/judges');

/**
 * A judge too large to be everybody's dependency: fetched when it is first used. The path of its file, or null when it
 * cannot be had (no network), in which case the test is skipped with a clear line.
 */
export function fetchJudge(name: string, version: string, file: string): string | null {
  const path = join(FOLDER, 'node_modules', name, file);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const args = ['install', '--prefix', FOLDER, '--no-save', '--ignore-scripts', `${name}@${version}`];
  const fetched = spawnSync('npm', args);
  return fetched.status === 0 && existsSync(path) ? path : null;
}
