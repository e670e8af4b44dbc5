import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { neighbourhood } from '../src/domain/neighbourhood.ts';
import type { Problem, Summary } from '../src/domain/problem.ts';
import type { ProblemReport } from '../src/outputs/problems/view.ts';
import { type Reading, type ReadOptions, readSite } from '../src/pipeline.ts';
import { openWorkspaceIn } from '../src/publishing/workspace.ts';
import { onlyChosen } from './chosen-files.ts';
import { say } from './command-line.ts';
import { readCounts } from './last-check.ts';
import { rulesPageOf } from './report.ts';
import { checkOut, type IndexFile, indexFiles, type StagedChanges, stagedChanges } from './staged-files.ts';
import { type Remembered, remember, stagedMemory } from './staged-memory.ts';

/** What a check found, whatever it looked at. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  readonly others: ProblemReport['others'];
  /** Where the lines of the report are read from; the content folder when left out. */
  readonly readFrom?: string;
  readonly rulesPage?: string | null;
  readonly close: () => void;
}

interface StagedReading {
  readonly reading: Reading;
  /** The content folder in the temporary one. */
  readonly content: string;
  readonly ties: readonly Remembered[];
  /** Documents whose references a removal leaves dead. */
  readonly orphaned: ReadonlySet<string>;
}

/** Above so many unknown documents, reading everything is no slower. */
const FEW = 200;

/**
 * Checks the content files that are staged, as the index holds them. Only they and the documents they are tied to are
 * read; the ties of all others are remembered from run to run, so that rules across documents still see their
 * partners. Where too little is remembered, or site.yaml or its like is staged, everything is read.
 */
export async function checkStaged(options: ReadOptions): Promise<Checked> {
  const staged = stagedChanges(options.content);
  const count = staged.present.length + staged.removed.length;
  console.error(count === 0 ? say('nothingStaged') : say('stagedCount', { count }));
  if (count === 0) {
    const summary = { files: 0, documents: 0, errors: 0, warnings: 0, notices: 0 };
    return { problems: [], summary, others: null, close: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-staged-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    return await checkIn(folder, options, staged, clear);
  } catch (error) {
    clear();
    throw error;
  }
}

async function checkIn(
  folder: string,
  options: ReadOptions,
  staged: StagedChanges,
  clear: () => void,
): Promise<Checked> {
  const memory = stagedMemory(options.workspace.folder, options.root);
  const known = memory.recall();
  const files = indexFiles(options.content);
  const news = files.filter((file) => isDocument(file) && known.get(idOf(file.path))?.blob !== file.blob);
  const whole = news.length > FEW || [...staged.present, ...staged.removed].some(isSetting);
  const request = { folder, options, staged, files, news, known };
  const { reading, content, ties, orphaned } = whole ? await readWhole(request) : await readNear(request);
  memory.save(ties);
  const chosen = [...staged.present, ...[...orphaned].map((id) => `${id}.md`)];
  const shown = onlyChosen(reading.problems, reading.documents, chosen);
  const close = () => {
    reading.close();
    clear();
  };
  return {
    ...shown,
    others: whole ? shown.others : readCounts(options.workspace, chosen),
    readFrom: content,
    rulesPage: rulesPageOf(reading.site),
    close,
  };
}

interface StagedRequest {
  readonly folder: string;
  readonly options: ReadOptions;
  readonly staged: StagedChanges;
  readonly files: readonly IndexFile[];
  /** Documents of which nothing is remembered, the staged ones among them. */
  readonly news: readonly IndexFile[];
  readonly known: ReadonlyMap<string, Remembered>;
}

async function readWhole({ folder, options, files }: StagedRequest): Promise<StagedReading> {
  const content = checkOut(options.content, folder, files);
  const reading = await readSite({ ...options, content, unread: new Set() });
  return { reading, content, ties: remember(reading.documents, files), orphaned: new Set() };
}

/** Reads what is new to know its ties, then that and its neighbours together. */
async function readNear({ folder, options, staged, files, news, known }: StagedRequest): Promise<StagedReading> {
  const documents = files.filter(isDocument);
  const ids = new Set(documents.map(({ path }) => idOf(path)));
  const always = files.filter(({ path }) => isSetting(path) || path.startsWith('agencies/'));
  const small = { ...options, workspace: openWorkspaceIn(ensure(join(options.workspace.folder, 'staged'))) };

  const first = checkOut(options.content, folder, [...always, ...news]);
  const glance = await readSite({ ...small, content: first, unread: ids });
  glance.close();
  const newIds = new Set(news.map(({ path }) => idOf(path)));
  const kept = documents.flatMap(({ path }) => (newIds.has(idOf(path)) ? [] : (known.get(idOf(path)) ?? [])));
  const ties = [...kept, ...remember(glance.documents, news)];

  const changed = new Set(staged.present.filter((path) => path.endsWith('.md')).map(idOf));
  for (const { id, mentions } of ties)
    if (staged.present.some((path) => mentions.includes(`file:${path}`))) changed.add(id);
  const removed = staged.removed.flatMap((path) => known.get(idOf(path)) ?? []);
  const near = neighbourhood(ties, changed, removed);
  const mentioned = new Set(ties.flatMap(({ id, mentions }) => (near.ids.has(id) ? mentions : [])));
  const isWanted = (file: IndexFile) =>
    staged.present.includes(file.path) ||
    (isDocument(file) ? near.ids.has(idOf(file.path)) : mentioned.has(`file:${file.path}`));
  const content = checkOut(options.content, folder, [...always, ...files.filter(isWanted)]);
  const unread = new Set([...ids].filter((id) => !near.ids.has(id)));
  const reading = await readSite({ ...small, content, unread });
  return { reading, content, ties, orphaned: near.orphaned };
}

function isDocument({ path }: IndexFile): boolean {
  return path.endsWith('.md') && DOCUMENT_TYPES.some(({ name }) => path.startsWith(`${name}/`));
}

/** Files that say how every document is judged. */
function isSetting(path: string): boolean {
  return !path.includes('/') || path.startsWith('calendar/');
}

function idOf(path: string): string {
  return path.replace(/\.md$/u, '');
}

function ensure(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
