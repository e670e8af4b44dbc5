import { join } from 'node:path';
import type { DocumentType } from './documents/document-type.ts';
import { COMMON_FIELDS } from './documents/fields.ts';
import { DOCUMENT_TYPES } from './documents/index.ts';
import type { Document } from './domain/document.ts';
import type { PublishedState } from './domain/history.ts';
import { type PlainDate, shanghaiTime } from './domain/plain-date.ts';
import type { PlannedFile, ReadBody } from './domain/plan.ts';
import { maskProblem } from './domain/privacy/mask-problem.ts';
import { compareProblems, type Problem, type Summary, summarise } from './domain/problem.ts';
import type { Site } from './domain/site.ts';
import { commandLine } from './i18n/command-line.ts';
import { PDF_WORDS } from './i18n/pdf.ts';
import { attachmentStore } from './intake/attachments/attachment-store.ts';
import { BodyPacks } from './intake/body-packs.ts';
import { codeDigest } from './intake/code-digest.ts';
import { diskCache } from './intake/disk-cache.ts';
import type { Asset, Intake } from './intake/intake.ts';
import { readContent } from './intake/read-content.ts';
import { countConservation } from './outputs/conservation.ts';
import { addressesToKeep, findLostAddresses } from './outputs/lost-addresses.ts';
import { planMovedLists } from './outputs/moved-lists.ts';
import { planSite } from './outputs/plan-site.ts';
import { isWithdrawn, judge } from './pipeline/judge.ts';
import type { ReadOptions } from './pipeline/read-options.ts';
import type { CarriedOut } from './publishing/carry-out.ts';
import { compileRenderer } from './publishing/compile-renderer.ts';
import { sourceDigest } from './publishing/digest.ts';
import { commitOf, commitTimeOf } from './publishing/git.ts';
import { makeTree, publicFiles } from './publishing/make-tree.ts';
import { printDocuments } from './publishing/pdf/print-documents.ts';
import type { Progress } from './publishing/progress.ts';
import type { ReleaseRecord } from './publishing/releases.ts';
import { indexSearch, type SearchIndex } from './publishing/search-index.ts';
import type { Workspace } from './publishing/workspace.ts';

// The whole story on one screen: bytes → documents → site → problems → plan → tree.

export type { ReadOptions } from './pipeline/read-options.ts';

export const GENERATOR = 'Glasshouse 0.1.0';
const LANGUAGE = 'zh-CN';
/** What a stored body depends on besides its source. */
const BODY_CODE = ['src/intake', 'src/domain', 'package-lock.json'];
/** What the bytes of pages and files depend on besides their inputs and the drawing code. */
const MAKING_CODE = [
  'src/intake',
  'src/outputs',
  'src/domain',
  'src/documents',
  'src/datasets',
  'src/i18n',
  'package-lock.json',
];

export interface Reading {
  /** Null when the content has no usable site.yaml or catalogue.yaml. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  /** Every document of which anything could be read, drafts and held ones and those with errors included. */
  readonly documents: readonly Document[];
  readonly assets: ReadonlyMap<string, Asset>;
  /** What each published document says, for the record of a release. */
  readonly published: { readonly [document: string]: PublishedState };
  readonly readBody: ReadBody;
  readonly readAttachment: Intake['readAttachment'];
  /** Gives back the open files of the body store; nothing can be read afterwards. */
  readonly close: () => void;
}

/** Reads, models and checks the content. Writes nothing but caches. */
export async function readSite(options: ReadOptions): Promise<Reading> {
  const { progress, workspace } = options;
  progress.stage(commandLine.stageIntake[LANGUAGE]);
  const bodies = new BodyPacks(workspace.bodies, sourceDigest(options.root, BODY_CODE));
  const intake = withUnread(
    options.unread,
    await readContent({
      folder: options.content,
      types: options.types ?? DOCUMENT_TYPES,
      commonFields: COMMON_FIELDS,
      cache: diskCache(workspace.intake),
      bodies,
      attachments: attachmentStore(join(workspace.folder, 'attachments'), codeDigest()),
      progress: progress.step,
    }),
  );
  const documents = [...intake.documents, ...intake.partial.map(({ document }) => document)];
  const { site, problems, published } = judge(intake, documents, options);
  bodies.finish(digestsToKeep(intake, site?.today ?? options.clock));
  progress.end();
  const told = [...intake.problems, ...problems].map(maskProblem).sort(compareProblems);
  return {
    site,
    problems: told,
    summary: summarise(told, intake.files, intake.documents.length),
    documents,
    assets: intake.assets,
    published,
    readBody: (digest) => bodies.read(digest),
    readAttachment: intake.readAttachment,
    close: () => bodies.close(),
  };
}

/** Bodies of what is not withdrawn, translations among them: nothing else may stay in the store. */
function digestsToKeep(intake: Intake, today: PlainDate): ReadonlySet<string> {
  const kept = intake.documents.filter((document) => !isWithdrawn(document, today));
  const ids = new Set<string>(kept.map(({ id }) => id));
  const translated = intake.translations.filter(({ of }) => ids.has(of)).map(({ text }) => text);
  return new Set([...kept, ...translated].map(({ body }) => body.digest));
}

function withUnread(unread: ReadonlySet<string> | undefined, intake: Intake): Intake {
  return unread ? { ...intake, unusable: new Set([...intake.unusable, ...unread]) } : intake;
}

/** A reading without errors. */
export type SoundReading = Reading & { readonly site: Site };

/** Everything the published tree will hold, but for what the renderer, `public/` and the search index add. */
export function planTree(
  { site, assets }: SoundReading,
  options: { readonly root: string; readonly content: string; readonly types?: readonly DocumentType[] },
) {
  const types = options.types ?? DOCUMENT_TYPES;
  const commit = commitOf(options.content);
  const time = commit === null ? null : commitTimeOf(options.content);
  const committed = time === null ? null : shanghaiTime(time);
  const reserved = publicFiles(join(options.root, 'public')).map((file) => file.path);
  return { ...planSite(site, { types, commit, committed, generator: GENERATOR, assets, reserved }), commit };
}

export interface MakeOptions {
  readonly root: string;
  readonly content: string;
  readonly cache: string;
  readonly workspace: Workspace;
  /** An empty folder: the tree is made in it. */
  readonly staging: string;
  readonly search: boolean;
  /** Megabytes that indexing may take. */
  readonly memory?: number;
  readonly progress: Progress;
  /** The release before, where its record is at hand. */
  readonly before: ReleaseRecord | null;
  readonly types?: readonly DocumentType[];
}

export interface Made {
  readonly tree: CarriedOut;
  /** What the office should know of this build, in its own language. */
  readonly notes: readonly string[];
  /** Attachments and images of the release before that are no more. */
  readonly dropped: readonly string[];
  readonly counts: { readonly documents: number; readonly pages: number };
  readonly record: Omit<ReleaseRecord, 'id'>;
}

/** Addresses of documents, feeds and files that answered in the release before and would not in the next. */
export class LostAddressesError extends Error {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`addresses would be lost: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/**
 * Makes the whole tree in `staging`, reads it back and counts it. Throws when anything is not as planned, and
 * {@link LostAddressesError} when an address would stop answering: the caller then switches nothing.
 */
export async function makeSite(reading: SoundReading, options: MakeOptions): Promise<Made> {
  // Indexing goes on in threads of its own while the pages are made.
  const ended = new AbortController();
  const index = beginIndex(reading, options, ended.signal);
  try {
    return await makeWithIndex(reading, options, index);
  } finally {
    ended.abort();
  }
}

type Index = Promise<Pick<SearchIndex, 'files' | 'records'>>;

function beginIndex(
  { site, readBody, readAttachment }: SoundReading,
  options: MakeOptions,
  signal: AbortSignal,
): Index {
  if (!options.search) return Promise.resolve({ files: [], records: null });
  const index = indexSearch(site, {
    read: readBody,
    readAttachment: (path) => readAttachment(path)?.text ?? null,
    folder: options.workspace.search,
    root: options.root,
    progress: () => undefined,
    signal,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
  });
  // Whoever waits for it is told of its failure; until then it must not end the process.
  index.catch(() => undefined);
  return index;
}

async function makeWithIndex(reading: SoundReading, options: MakeOptions, index: Index): Promise<Made> {
  const { site } = reading;
  const { progress } = options;
  const { frame, files: planned, commit } = planTree(reading, options);
  const { moved, dropped } = followAddresses(site, planned, options);
  progress.stage(commandLine.stageRenderer[LANGUAGE]);
  const renderer = await compileRenderer({ root: options.root, cache: options.cache, base: site.settings.base });
  if (site.settings.pdf !== 'no') progress.stage(PDF_WORDS.stage[LANGUAGE]);
  const notes: string[] = [];
  const files = await printDocuments({
    root: options.root,
    settings: site.settings,
    frame,
    files: [...planned, ...moved],
    renderer,
    read: reading.readBody,
    folder: join(options.workspace.folder, 'pdf'),
    progress: progress.step,
    onSkip: (missing) => notes.push(PDF_WORDS[missing === 'font' ? 'skippedFont' : 'skippedProgram'][LANGUAGE]),
  });
  progress.stage(commandLine.stagePages[LANGUAGE]);
  const tree = await makeTree({
    frame,
    files,
    later: async () => {
      progress.stage(commandLine.stageSearch[LANGUAGE]);
      const { files: indexFiles, records } = await index;
      refuseUnlessConserved(site, files, records);
      return indexFiles;
    },
    renderer,
    publicFolder: join(options.root, 'public'),
    store: options.workspace.pages,
    staging: options.staging,
    read: reading.readBody,
    codeDigest: sourceDigest(options.root, MAKING_CODE),
    progress: progress.step,
    onVerify: () => progress.stage(commandLine.stageVerify[LANGUAGE]),
  });
  progress.end();
  return {
    tree,
    notes,
    dropped: dropped.filter((path) => !tree.digests.has(path)),
    counts: { documents: site.documents.length, pages: files.filter((file) => file.by === 'draw').length },
    record: {
      commit,
      today: site.today,
      addresses: addressesToKeep(tree.digests.keys()),
      documents: site.documents.map((document) => document.id),
      digests: Object.fromEntries(tree.digests),
      bodies: Object.fromEntries(site.documents.map((document) => [document.id, document.body.digest])),
      published: reading.published,
    },
  };
}

/** Redirects for lists that are no more, and the files that are gone; refuses to lose anything else that answered. */
function followAddresses(
  site: Site,
  files: readonly PlannedFile[],
  options: MakeOptions,
): { moved: readonly PlannedFile[]; dropped: readonly string[] } {
  if (!options.before) return { moved: [], dropped: [] };
  const { addresses, documents } = options.before;
  const now = new Set([...files, ...publicFiles(join(options.root, 'public'))].map((file) => file.path));
  const { moved, lost, dropped } = findLostAddresses(addresses, new Set(documents), now);
  if (lost.length > 0) throw new LostAddressesError(lost);
  return { moved: planMovedLists(site, options.types ?? DOCUMENT_TYPES, moved), dropped };
}

/** Accepted documents = their pages = rows of open data = entries of the sitemap = search records, or no release. */
function refuseUnlessConserved(site: Site, files: readonly PlannedFile[], records: number | null): void {
  const { differences } = countConservation(site, files, { records });
  if (differences.length > 0) throw new Error(`documents would be lost: ${JSON.stringify(differences)}`);
}

/** Where caches live when nothing else is said. */
export function defaultCache(root: string): string {
  return join(root, '.glasshouse');
}
