import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import { resolveBody } from '../domain/body.ts';
import type { Page, SiteFrame, View } from '../domain/page.ts';
import type { CopiedFile, DrawnFile, PlannedFile, ReadBody, WrittenFile } from '../domain/plan.ts';
import type { Renderer } from './compile-renderer.ts';
import { sha256, sha256Of } from './digest.ts';
import type { PageStore } from './page-store.ts';

export interface CarriedOut {
  /** Path → SHA-256 of every file of the tree. */
  readonly digests: ReadonlyMap<string, string>;
  /** Files made by this run, with their bytes; the rest came from the store. */
  readonly made: ReadonlyMap<string, number>;
}

export interface CarryOutOptions {
  readonly files: readonly PlannedFile[];
  readonly frame: SiteFrame;
  readonly renderer: Renderer;
  readonly store: PageStore;
  readonly read: ReadBody;
  /** Names the code that makes props, bodies and files: part of every key. */
  readonly codeDigest: string;
  /** An empty folder; the tree is made in it. */
  readonly staging: string;
  readonly progress: (done: number, total: number) => void;
}

/** Files after which the threads that index get their next work. */
const TURN = 64;

/** Makes or keeps every file of the plan below `staging`. Two files at one path are a fault of the program. */
export async function carryOut(options: CarryOutOptions): Promise<CarriedOut> {
  const { files, store, staging } = options;
  const digests = new Map<string, string>();
  const folders = new Set<string>();
  const frameDigest = sha256(JSON.stringify(options.frame));
  const made = new Map<string, number>();
  for (const [index, file] of files.entries()) {
    if (index % TURN === TURN - 1) await letOthersWork();
    if (digests.has(file.path)) throw new Error(`two files of the plan have the path ${file.path}`);
    const target = join(staging, file.path);
    const folder = dirname(target);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    const work = prepare(file, options, frameDigest);
    let digest = work.key === null ? null : store.keep(work.key, target);
    if (digest === null) {
      const data = await work.make();
      digest = store.add(work.key ?? sha256Of(['made', file.path, data]), data, target);
      made.set(file.path, typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength);
    }
    digests.set(file.path, digest);
    options.progress(index + 1, files.length);
  }
  return { digests, made };
}

interface Work {
  readonly key: string | null;
  readonly make: () => string | Uint8Array | Promise<string>;
}

function prepare(file: PlannedFile, options: CarryOutOptions, frameDigest: string): Work {
  if (file.by === 'draw') return prepareDrawing(file, options, frameDigest);
  if (file.by === 'write') return prepareWriting(file, options);
  return prepareCopy(file);
}

function prepareDrawing(file: DrawnFile, options: CarryOutOptions, frameDigest: string): Work {
  const page = file.page();
  const route = routeOf(page.view);
  const { edition } = file;
  const site = edition?.frame ?? options.frame;
  const finish = edition?.finish ?? ((html: string) => html);
  return {
    key: sha256Of([
      'draw',
      options.renderer.digest,
      options.codeDigest,
      edition ? digestOfFrame(edition.frame) : frameDigest,
      route,
      file.path,
      JSON.stringify(page),
    ]),
    make: async () =>
      finish(await options.renderer.draw(route, `/${file.path}`, { site, page, ...bodyOf(page, options.read) })),
  };
}

const FRAME_DIGESTS = new WeakMap<SiteFrame, string>();

/** Frames of editions are few and shared by all of their pages. */
function digestOfFrame(frame: SiteFrame): string {
  const known = FRAME_DIGESTS.get(frame);
  if (known) return known;
  const digest = sha256(JSON.stringify(frame));
  FRAME_DIGESTS.set(frame, digest);
  return digest;
}

/** The page in src/pages that draws a view: its kind, or the help page's own name. */
export function routeOf(view: View): string {
  return view.kind === 'help' ? `/help/${view.language}/${view.name}` : `/${view.kind}`;
}

export function bodyOf(page: Page<View>, read: ReadBody): { bodyHtml?: string } {
  const { view } = page;
  if (view.kind !== 'document' && view.kind !== 'translation') return {};
  return { bodyHtml: resolveBody(read(view.bodyDigest).html, view.citationHrefs, view.referenceHrefs) };
}

function prepareWriting(file: WrittenFile, options: CarryOutOptions): Work {
  const key = file.key === null ? null : sha256Of(['write', options.codeDigest, file.path, file.key]);
  return { key, make: () => file.make(options.read) };
}

function prepareCopy(file: CopiedFile): Work {
  return {
    key: sha256Of(['copy', file.sha256]),
    make: () => {
      const bytes = readFileSync(file.from);
      if (sha256(bytes) !== file.sha256)
        throw new Error(`${file.from} changed while the site was being built; run again`);
      return bytes;
    },
  };
}
