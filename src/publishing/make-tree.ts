import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SiteFrame } from '../domain/page.ts';
import type { CopiedFile, PlannedFile, ReadBody } from '../domain/plan.ts';
import { type CarriedOut, type CarryOutOptions, carryOut } from './carry-out.ts';
import type { Renderer } from './compile-renderer.ts';
import { listFiles, sha256 } from './digest.ts';
import { PageStore } from './page-store.ts';
import { compareTree, isSame } from './verify-tree.ts';

export interface MakeTreeOptions {
  readonly frame: SiteFrame;
  /** The plan of the site. */
  readonly files: readonly PlannedFile[];
  /** What is still being made elsewhere: the search index. */
  readonly later?: () => Promise<readonly PlannedFile[]>;
  readonly renderer: Renderer;
  /** `public/` of the product. */
  readonly publicFolder: string;
  readonly store: string;
  readonly staging: string;
  readonly read: ReadBody;
  readonly codeDigest: string;
  readonly progress: (done: number, total: number) => void;
  readonly onVerify: () => void;
}

/**
 * Makes the whole tree in the staging folder and reads it back. Throws when what stands on the disk is not what was
 * planned: that is a fault of the program or of the disk, and nothing is switched.
 */
export async function makeTree(options: MakeTreeOptions): Promise<CarriedOut> {
  const store = new PageStore(options.store);
  const own = [...options.files, ...rendererAssets(options.renderer), ...publicFiles(options.publicFolder)];
  const begun = await carryOut({ ...options, files: own, store });
  const later = (await options.later?.()) ?? [];
  const first = together(begun, await carryOut({ ...options, files: later, store }));
  const files = [...own, ...later];
  options.onVerify();
  let done = first;
  let differences = compareTree(options.staging, first.digests, first.made);
  if (differences.altered.length > 0) {
    done = await makeAgain(first, differences.altered, { ...options, files, store });
    differences = compareTree(options.staging, done.digests, done.made);
  }
  if (!isSame(differences)) throw new Error(`the staged tree is not the planned one: ${JSON.stringify(differences)}`);
  store.finish();
  return done;
}

/** Two parts of one tree. A path in both is a fault of the program. */
function together(one: CarriedOut, other: CarriedOut): CarriedOut {
  for (const path of other.digests.keys())
    if (one.digests.has(path)) throw new Error(`two files of the plan have the path ${path}`);
  return { digests: new Map([...one.digests, ...other.digests]), made: new Map([...one.made, ...other.made]) };
}

/** Files that somebody altered in the store are made anew rather than published. */
async function makeAgain(first: CarriedOut, altered: readonly string[], options: CarryOutOptions): Promise<CarriedOut> {
  const wanted = new Set(altered);
  for (const path of altered) {
    rmSync(join(options.staging, path));
    options.store.forget(first.digests.get(path) ?? '');
  }
  const again = await carryOut({ ...options, files: options.files.filter((file) => wanted.has(file.path)) });
  return {
    digests: new Map([...first.digests, ...again.digests]),
    made: new Map([...first.made, ...again.made]),
  };
}

export function rendererAssets(renderer: Renderer): CopiedFile[] {
  return renderer.assets.map((asset) => ({ by: 'copy', ...asset }));
}

export function publicFiles(folder: string): CopiedFile[] {
  return listFiles(folder).map((from) => ({
    by: 'copy',
    path: relative(folder, from).replaceAll('\\', '/'),
    from: join(from),
    sha256: sha256(readFileSync(from)),
  }));
}
