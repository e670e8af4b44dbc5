import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, TODAY, temporaryFolder } from './run-verb.ts';

/** A site built once for all journeys. Look at it, never change it. */
export interface BuiltSite {
  /** The published tree. */
  readonly folder: string;
  readonly content: string;
  /** `url` of its site.yaml, ending with `/`. */
  readonly url: string;
  /** Path of that url: `/` or `/xxgk/`. */
  readonly base: string;
}

export interface BuiltSites {
  readonly sample: BuiltSite;
  /** The sample again, below a path. */
  readonly below: BuiltSite;
  readonly department: BuiltSite;
  /** Caches with the renderers of these sites: a build that uses them starts at once. */
  readonly cache: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: BuiltSites;
  }
}

/** Builds the sites for the journeys, two at a time; stops the run where one cannot be built. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const temporary = temporaryFolder();
  const cache = join(temporary.path, 'cache');
  const build = async (name: string, content: string): Promise<BuiltSite> => {
    const folder = join(temporary.path, name);
    await runBuild(['--content', content, '--out', folder, '--cache', cache, '--today', TODAY]);
    const url = /^网址: *(\S+)$/mu.exec(readFileSync(join(content, 'site.yaml'), 'utf8'))?.[1] ?? '';
    return { folder, content, url, base: new URL(url).pathname };
  };
  try {
    const [sample, below] = await Promise.all([
      build('sample', join(ROOT, 'content')),
      build('below', sampleBelow(join(temporary.path, 'below-content'))),
    ]);
    const department = await build('department', join(ROOT, 'tests/sites/department'));
    provide('sites', { sample, below, department, cache });
  } catch (error) {
    temporary.remove();
    throw error;
  }
  return temporary.remove;
}

function sampleBelow(content: string): string {
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^(网址: *\S+\/)$/mu, '$1xxgk/');
  writeFileSync(settings, text);
  return content;
}

function runBuild(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts'), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (data: Buffer) => said.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`build ${args.join(' ')} ended with ${code}\n${Buffer.concat(said)}`)),
    );
  });
}
