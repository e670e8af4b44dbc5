import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The mark that a folder was made by Glasshouse: what may be replaced. */
const MARK = 'data/build.json';

/** The folders beside `dist` that a build uses. `complete` is written when the staged tree is whole and verified. */
export interface Places {
  readonly out: string;
  readonly staging: string;
  readonly complete: string;
  readonly old: string;
}

export function placesOf(out: string): Places {
  const beside = (word: string) => join(dirname(out), `.${basename(out)}.${word}`);
  return { out, staging: beside('new'), complete: beside('complete'), old: beside('old') };
}

/** A folder that holds files which Glasshouse did not make must not be replaced. */
export function isForeign(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return false;
  if (!stat.isDirectory()) return true;
  if (readdirSync(folder).length === 0) return false;
  const mark = join(folder, MARK);
  return !existsSync(mark) || !readFileSync(mark, 'utf8').includes('"Glasshouse');
}

/**
 * Brings `out` to rest after a kill: a whole new tree that was not yet switched is switched, a tree that was moved
 * aside comes back, leftovers go. Safe to call at the start of every command.
 */
export function recover(places: Places): void {
  if (existsSync(places.complete) && existsSync(places.staging)) {
    finishSwitch(places);
    removeOld(places);
    return;
  }
  if (!existsSync(places.out) && existsSync(places.old)) renameSync(places.old, places.out);
  remove(places.complete);
  remove(places.staging);
  remove(places.old);
}

/** An empty folder to make the new tree in. */
export function openStaging(places: Places): string {
  recover(places);
  mkdirSync(dirname(places.out), { recursive: true });
  mkdirSync(places.staging);
  return places.staging;
}

/**
 * Puts the verified staged tree in place of `out`. A kill at any instant is repaired by {@link recover}. The tree that
 * was there lies beside it until {@link removeOld}: deleting takes longer than all the rest, and nobody waits for it.
 */
export function switchFolder(places: Places): void {
  writeFileSync(places.complete, '');
  finishSwitch(places);
}

function finishSwitch(places: Places): void {
  if (existsSync(places.out)) {
    remove(places.old);
    renameSync(places.out, places.old);
  }
  renameSync(places.staging, places.out);
  remove(places.complete);
}

/** Deletes the tree that a switch has put aside. */
export function removeOld(places: Places): void {
  remove(places.old);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
