import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { PublishedState } from '../domain/history.ts';

/**
 * Releases behind a live link: `LINK` is a symbolic link to `LINK.releases/<id>`, with `<id>.json` beside each.
 * A link is replaced by rename: the only switch of a folder that is atomic.
 */
export interface ReleaseRecord {
  readonly id: string;
  readonly commit: string | null;
  readonly today: string;
  /** Addresses of everything that answered: pages, feeds, files. */
  readonly addresses: readonly string[];
  /** Ids of the documents whose text was in the release. */
  readonly documents: readonly string[];
  /** SHA-256 by path. */
  readonly digests: { readonly [path: string]: string };
  /** Body digest by document id, to see a silent change. */
  readonly bodies: { readonly [document: string]: string };
  /** What each document said, to see a silent change; records of earlier versions have none. */
  readonly published?: { readonly [document: string]: PublishedState };
}

export interface Releases {
  readonly link: string;
  readonly folder: string;
}

const KEPT = 5;

export function releasesOf(link: string): Releases {
  const path = resolve(link);
  return { link: path, folder: join(dirname(path), `${basename(path)}.releases`) };
}

/** Why `LINK` cannot be published to, or null: it is free, an empty folder, or a link of ours. */
export function refusal(releases: Releases): 'foreign-folder' | 'foreign-file' | 'foreign-link' | null {
  const stat = lstatSync(releases.link, { throwIfNoEntry: false });
  if (!stat) return null;
  if (stat.isDirectory()) return readdirSync(releases.link).length === 0 ? null : 'foreign-folder';
  if (!stat.isSymbolicLink()) return 'foreign-file';
  const target = resolve(dirname(releases.link), readlinkSync(releases.link));
  return dirname(target) === releases.folder ? null : 'foreign-link';
}

/** The record of the release that is live, or null when there is none or its record is gone. */
export function liveRecord(releases: Releases): ReleaseRecord | null {
  const id = liveId(releases);
  return id === null ? null : readRecord(releases, id);
}

export function liveId(releases: Releases): string | null {
  const stat = lstatSync(releases.link, { throwIfNoEntry: false });
  return stat?.isSymbolicLink() ? basename(readlinkSync(releases.link)) : null;
}

/** Ids of the releases that are whole, oldest first. */
export function releaseIds(releases: Releases): string[] {
  if (!existsSync(releases.folder)) return [];
  return readdirSync(releases.folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => existsSync(join(releases.folder, id)))
    .sort();
}

export function readRecord(releases: Releases, id: string): ReleaseRecord | null {
  const file = join(releases.folder, `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReleaseRecord) : null;
}

/** An empty folder beside the releases to make the next one in; leftovers of killed runs go. */
export function openReleaseStaging(releases: Releases): string {
  mkdirSync(releases.folder, { recursive: true });
  for (const name of readdirSync(releases.folder)) {
    if (name.startsWith('.new')) rmSync(join(releases.folder, name), { recursive: true, force: true });
  }
  removeUnrecorded(releases);
  const staging = join(releases.folder, '.new');
  mkdirSync(staging);
  return staging;
}

/** The id after the last one: `000012`, so that ids sort by age. */
export function nextId(releases: Releases): string {
  const last = releaseIds(releases).at(-1);
  return String(Number(last ?? '0') + 1).padStart(6, '0');
}

/** Makes the staged tree a release and switches the link to it. */
export function release(releases: Releases, staging: string, record: ReleaseRecord): void {
  renameSync(staging, join(releases.folder, record.id));
  const file = join(releases.folder, `${record.id}.json`);
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`);
  renameSync(`${file}.new`, file);
  switchLink(releases, record.id);
}

/** Points the live link at a release, atomically. */
export function switchLink(releases: Releases, id: string): void {
  const stat = lstatSync(releases.link, { throwIfNoEntry: false });
  if (stat?.isDirectory()) rmdirSync(releases.link);
  const next = `${releases.link}.next`;
  rmSync(next, { force: true });
  symlinkSync(relative(dirname(releases.link), join(releases.folder, id)), next);
  renameSync(next, releases.link);
}

/**
 * Removes releases beyond the last five, and every older release that still holds the text of a document
 * withdrawn since: a withdrawn text must not come back by a rollback.
 *
 * @returns ids of the releases removed because of a withdrawal
 */
export function prune(releases: Releases, withdrawn: ReadonlySet<string>): string[] {
  const live = liveId(releases);
  const ids = releaseIds(releases);
  const purged: string[] = [];
  for (const [index, id] of ids.entries()) {
    if (id === live) continue;
    const holdsWithdrawn = readRecord(releases, id)?.documents.some((document) => withdrawn.has(document)) ?? true;
    if (holdsWithdrawn) purged.push(id);
    if (holdsWithdrawn || index < ids.length - KEPT) removeRelease(releases, id);
  }
  return purged;
}

function removeRelease(releases: Releases, id: string): void {
  // The record goes first: a folder without a record is a leftover that the next run removes.
  rmSync(join(releases.folder, `${id}.json`), { force: true });
  rmSync(join(releases.folder, id), { recursive: true, force: true });
}

function removeUnrecorded(releases: Releases): void {
  const live = liveId(releases);
  for (const name of readdirSync(releases.folder)) {
    if (!/^\d+$/u.test(name) || name === live || existsSync(join(releases.folder, `${name}.json`))) continue;
    rmSync(join(releases.folder, name), { recursive: true, force: true });
  }
}
