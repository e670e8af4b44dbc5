import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sha256 } from './digest.ts';
import { hasCode, isMissing } from './page-store.ts';

/** Folders where a site's caches and page store are kept: one for each content folder. */
export interface Workspace {
  readonly folder: string;
  readonly intake: string;
  readonly bodies: string;
  readonly pages: string;
  readonly search: string;
}

export function openWorkspace(cache: string, content: string): Workspace {
  const folder = join(cache, 'sites', sha256(realpathSync(content)).slice(0, 16));
  mkdirSync(folder, { recursive: true });
  return openWorkspaceIn(folder);
}

/** A workspace in a folder of its own. */
export function openWorkspaceIn(folder: string): Workspace {
  return {
    folder,
    intake: join(folder, 'intake'),
    bodies: join(folder, 'bodies'),
    pages: join(folder, 'pages'),
    search: join(folder, 'search'),
  };
}

const PATIENCE = 10 * 60_000;
const STEP = 200;

/**
 * One build at a time in a workspace or at a target: a second one waits, up to ten minutes. The lock of a process
 * that no longer runs is taken over.
 *
 * @returns a function that gives the lock back
 */
const heldHere = new Set<string>();

export async function takeLock(file: string, onWait: () => void): Promise<() => void> {
  for (let waited = 0; ; waited += STEP) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      heldHere.add(file);
      return () => {
        heldHere.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const holder = holderOf(file);
    if (holder !== null && isGone(holder, file)) {
      removeLockOf(holder, file);
      continue;
    }
    if (waited === 0) onWait();
    if (waited > PATIENCE) throw new Error(`another build has held ${file} for ten minutes`);
    await wait(STEP);
  }
}

/** What the lock says, or null when there is none (any more). */
function holderOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isGone(holder: string, file: string): boolean {
  const holderId = Number(holder);
  if (!Number.isInteger(holderId) || holderId <= 0) return true;
  // In a container the number of a process that died often comes back: it is then our own.
  if (holderId === process.pid) return !heldHere.has(file);
  try {
    process.kill(holderId, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/** Moves the lock away before deleting it, so that of two that find it abandoned only one removes it. */
function removeLockOf(holder: string, file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, file);
  rmSync(aside);
}
