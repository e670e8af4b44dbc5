import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { listFiles, sha256 } from '../src/publishing/digest.ts';

export const ROOT = join(import.meta.dirname, '..');
/** The day the tests build for: the sample builds on any. */
export const TODAY = '2026-11-16';

export interface VerbResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a verb as a user's command would, in a process of its own. */
export function runVerb(
  verb: string,
  args: readonly string[],
  environment: { readonly [name: string]: string } = {},
): VerbResult {
  const result = spawnSync(process.execPath, [join(ROOT, 'scripts', `${verb}.ts`), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}

/** Starts a verb and leaves it running. */
export function startVerb(verb: string, args: readonly string[]) {
  return spawn(process.execPath, [join(ROOT, 'scripts', `${verb}.ts`), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A folder that goes away with the test. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'glasshouse-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A copy of the sample's content to be changed. */
export function copySample(folder: string): string {
  return copyContent(join(ROOT, 'content'), folder);
}

/** A copy of any content, as `content` in a folder. */
export function copyContent(from: string, folder: string): string {
  const content = join(folder, 'content');
  cpSync(from, content, { recursive: true });
  return content;
}

/** Path → SHA-256 of every file of a tree. */
export function digestsOf(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((file) => [relative(folder, file), sha256(readFileSync(file))]));
}

/** One digest for a whole tree: names and bytes. */
export function treeDigest(folder: string): string {
  return sha256(JSON.stringify([...digestsOf(folder)]));
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
