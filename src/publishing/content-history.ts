import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Document, DocumentId } from '../domain/document.ts';
import {
  bodyOfSource,
  type ContentHistory,
  type FileHistory,
  plainOfSource,
  type ReleaseBefore,
} from '../domain/history.ts';
import { type PlainDate, parsePlainDate, shanghaiDay } from '../domain/plain-date.ts';
import { type FileCommits, fileCommits, gitState, readBlobs } from './git.ts';
import type { ReleaseRecord } from './releases.ts';

export interface HistoryOptions {
  /** The content folder. */
  readonly folder: string;
  /** Where the log is kept between runs. */
  readonly cacheFile: string;
  readonly documents: readonly Document[];
  /** Documents published before this day came from elsewhere: their commits prove nothing. */
  readonly strictFrom: PlainDate | null;
  readonly before: ReleaseRecord | null;
  readonly textOf: ContentHistory['textOf'];
}

/** What Git and the record of the release before know of the content: one `git log` for each commit that is checked out. */
export function contentHistory(options: HistoryOptions): ContentHistory {
  const { folder, before, textOf } = options;
  const { state, head } = gitState(folder);
  const known = { before: before ? releaseBefore(before) : null, textOf };
  if (state !== 'full' || head === null) return { ...known, git: state, files: new Map() };
  const commits = commitsAt(head, options);
  // A folder of which Git holds nothing has no history either.
  if (commits.size === 0) return { ...known, git: 'none', files: new Map() };
  return { ...known, git: 'full', files: filesOf(commits, options) };
}

function releaseBefore({ id, today, published }: ReleaseRecord): ReleaseBefore | null {
  const day = parsePlainDate(today);
  // Records of earlier versions hold no states.
  if (!published || day === null) return null;
  return {
    id,
    today: day,
    published: new Map(Object.entries(published) as [DocumentId, (typeof published)[string]][]),
  };
}

function filesOf(commits: ReadonlyMap<string, FileCommits>, options: HistoryOptions): ReadonlyMap<string, FileHistory> {
  const together = new Map<string, number>();
  for (const file of commits.values()) {
    const first = file.at(-1)?.commit ?? '';
    together.set(first, (together.get(first) ?? 0) + 1);
  }
  const files = new Map<string, FileHistory>();
  const wanted = new Map<string, { spec: string; day: PlainDate }>();
  for (const document of options.documents) {
    const path = document.source.file;
    const list = commits.get(path);
    const oldest = list?.at(-1);
    if (!list || !oldest) continue;
    const first = shanghaiDay(oldest.time * 1000);
    files.set(path, { first, together: together.get(oldest.commit) ?? 1, published: null });
    const day = document.datePublished;
    if (day === null || first > day || options.strictFrom === null || day < options.strictFrom) continue;
    // Newest first: the state at the end of the day of publication.
    const index = list.findIndex(({ time }) => shanghaiDay(time * 1000) <= day);
    const state = list[index];
    if (state && index > 0) wanted.set(path, { spec: `${state.commit}:./${path}`, day });
  }
  const blobs = readBlobs(
    options.folder,
    [...wanted.values()].map(({ spec }) => spec),
  );
  for (const [path, { spec, day }] of wanted) {
    const file = files.get(path);
    const source = blobs.get(spec);
    if (!file || source === undefined || DRAFT.test(source)) continue;
    const text = textDigest(bodyOfSource(source));
    files.set(path, { ...file, published: { day, text, datePublished: PUBLISHED.exec(source)?.[1] ?? null } });
  }
  return files;
}

const DRAFT = /^(?:草稿|draft)\s*:\s*["']?(?:是|true|yes)/mu;
const PUBLISHED = /^(?:发布日期|公布日期|公开日期|datePublished)\s*:\s*["']?(\d{4}-\d{2}-\d{2})/mu;

/** The digest by which the texts of two states are compared. */
export function textDigest(lines: readonly string[]): string {
  return hash('sha256', plainOfSource(lines), 'hex');
}

/** The log of the commit that is checked out, read anew only when that is another. */
function commitsAt(head: string, { folder, cacheFile }: HistoryOptions): ReadonlyMap<string, FileCommits> {
  const saved = readSaved(cacheFile);
  if (saved?.head === head) return new Map(saved.files);
  const commits = fileCommits(folder);
  writeFileSync(cacheFile, JSON.stringify({ head, files: [...commits] }));
  return commits;
}

function readSaved(file: string): { head: string; files: [string, FileCommits][] } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not there yet, or cut short by a kill: the log is read again.
    return null;
  }
}
