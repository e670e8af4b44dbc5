import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, SiteFrame, View } from '../domain/page.ts';
import { listFiles, sha256, sourceDigest } from './digest.ts';
import { hasCode } from './page-store.ts';
import { takeLock } from './workspace.ts';

export interface DrawLocals {
  readonly site: SiteFrame;
  readonly page: Page<View>;
  readonly bodyHtml?: string;
}

/** Astro, compiled for one state of the drawing code and one base path. */
export interface Renderer {
  /** Names the drawing code: part of the key of every page it draws. */
  readonly digest: string;
  /** Style sheets and scripts the pages refer to, to be published beside them. */
  readonly assets: readonly { readonly path: string; readonly from: string; readonly sha256: string }[];
  readonly draw: (route: string, address: string, locals: DrawLocals) => Promise<string>;
}

/** What the drawn pages depend on; a change in any of these files compiles the renderer again. */
const SOURCES = [
  'src/pages',
  'src/ui',
  'src/documents',
  'src/i18n',
  'src/domain',
  'src/search-client',
  'src/page-script',
  'src/publishing/renderer.ts',
  'src/env.d.ts',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Compiles Astro once and loads the result; later calls with unchanged code load it at once.
 * Throws with Astro's own words when the code does not compile: that is a fault of the program.
 */
export async function compileRenderer(options: { root: string; cache: string; base: string }): Promise<Renderer> {
  const digest = sha256(`${options.base} ${sourceDigest(options.root, SOURCES)}`);
  const folder = join(options.cache, 'renderer', digest.slice(0, 32));
  if (!existsSync(join(folder, 'complete'))) {
    // Astro keeps working files below the product's root: two compilations at once would get in each other's way.
    const place = join(options.root, '.glasshouse');
    mkdirSync(place, { recursive: true });
    const giveBack = await takeLock(join(place, 'compiling.lock'), () => {});
    try {
      if (!existsSync(join(folder, 'complete'))) compile(options, folder);
    } finally {
      giveBack();
    }
  }
  const entry = (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as {
    draw: (route: string, address: string, locals: DrawLocals) => Promise<string>;
  };
  const client = join(folder, 'client');
  const assets = listFiles(client).map((from) => ({
    path: relative(client, from).replaceAll('\\', '/'),
    from,
    sha256: sha256(readFileSync(from)),
  }));
  return { digest, assets, draw: entry.draw };
}

function compile(options: { root: string; cache: string; base: string }, folder: string): void {
  const staging = `${folder}.${process.pid}`;
  mkdirSync(join(options.cache, 'renderer'), { recursive: true });
  const result = spawnSync(
    process.execPath,
    [join(options.root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: options.root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        GLASSHOUSE_BASE: options.base,
        GLASSHOUSE_RENDERER_OUT: staging,
      },
    },
  );
  if (result.status !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw new Error(`Astro could not compile the pages:\n${result.stdout}${result.stderr}`);
  }
  writeFileSync(join(staging, 'complete'), '');
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process compiled the same code in the meantime.
    rmSync(staging, { recursive: true, force: true });
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
}
