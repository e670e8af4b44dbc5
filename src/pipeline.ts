import { join } from 'node:path';
import { runChecks } from './checks/index.ts';
import type { DocumentType } from './documents/document-type.ts';
import { COMMON_FIELDS } from './documents/fields.ts';
import { DOCUMENT_TYPES } from './documents/index.ts';
import { assembleSite } from './domain/assemble-site.ts';
import type { Document } from './domain/document.ts';
import type { PlainDate } from './domain/plain-date.ts';
import type { PlannedFile, ReadBody } from './domain/plan.ts';
import { compareProblems, type Problem, type Summary, summarise } from './domain/problem.ts';
import type { Site } from './domain/site.ts';
import { commandLine } from './i18n/command-line.ts';
import { sayAboutSite } from './i18n/problems-site.ts';
import { BodyPacks } from './intake/body-packs.ts';
import { diskCache } from './intake/disk-cache.ts';
import type { Asset, Intake } from './intake/intake.ts';
import { readContent } from './intake/read-content.ts';
import { countConservation } from './outputs/conservation.ts';
import { addressesToKeep, findLostAddresses } from './outputs/lost-addresses.ts';
import { planMovedLists } from './outputs/moved-lists.ts';
import { planSite } from './outputs/plan-site.ts';
import type { CarriedOut } from './publishing/carry-out.ts';
import { compileRenderer } from './publishing/compile-renderer.ts';
import { sourceDigest } from './publishing/digest.ts';
import { commitOf } from './publishing/git.ts';
import { makeTree, publicFiles } from './publishing/make-tree.ts';
import type { Progress } from './publishing/progress.ts';
import type { ReleaseRecord } from './publishing/releases.ts';
import { indexSearch } from './publishing/search-index.ts';
import type { Workspace } from './publishing/workspace.ts';

// The whole story on one screen: bytes → documents → site → problems → plan → tree.

export const GENERATOR = 'Glasshouse 0.1.0';
const LANGUAGE = 'zh-CN';
const LAST_DAY = '2199-12-31' as PlainDate;
/** What a stored body depends on besides its source. */
const BODY_CODE = ['src/intake', 'src/domain', 'package-lock.json'];
/** What the bytes of pages and files depend on besides their inputs and the drawing code. */
const MAKING_CODE = ['src/intake', 'src/outputs', 'src/domain', 'src/documents', 'src/i18n', 'package-lock.json'];

export interface ReadOptions {
  /** Root of the product. */
  readonly root: string;
  readonly content: string;
  readonly workspace: Workspace;
  /** The day given by `--today`; else the demonstration day of site.yaml; else `clock`. */
  readonly today: PlainDate | null;
  readonly clock: PlainDate;
  readonly drafts: boolean;
  readonly progress: Progress;
  /** The table of types; a test adds one. */
  readonly types?: readonly DocumentType[];
}

export interface Reading {
  /** Null when the content has no usable site.yaml or catalogue.yaml. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly readBody: ReadBody;
  /** Gives back the open files of the body store; nothing can be read afterwards. */
  readonly close: () => void;
}

/** Reads, models and checks the content. Writes nothing but caches. */
export async function readSite(options: ReadOptions): Promise<Reading> {
  const types = options.types ?? DOCUMENT_TYPES;
  const { progress, workspace } = options;
  progress.stage(commandLine.stageIntake[LANGUAGE]);
  const bodies = new BodyPacks(workspace.bodies, sourceDigest(options.root, BODY_CODE));
  const intake = await readContent({
    folder: options.content,
    types,
    commonFields: COMMON_FIELDS,
    cache: diskCache(workspace.intake),
    bodies,
    progress: progress.step,
  });
  const problems = [...intake.problems];
  let site: Site | null = null;
  if (intake.settings && intake.catalogue) {
    progress.stage(commandLine.stageSite[LANGUAGE]);
    const today = options.today ?? intake.settings.demonstrationDay ?? options.clock;
    const assembled = assembleSite({
      settings: intake.settings,
      catalogue: intake.catalogue,
      topics: intake.topics,
      types,
      documents: intake.documents,
      unusable: intake.unusable,
      files: intake.files,
      assets: new Set(intake.assets.keys()),
      today,
      includeDrafts: options.drafts,
      say: sayAboutSite,
    });
    site = assembled.site;
    problems.push(...assembled.problems);
    progress.stage(commandLine.stageChecks[LANGUAGE]);
    problems.push(...runChecks(site, { today }));
    if (site.counts.held > 0) problems.push(...errorsToCome(intake, types, problems));
  }
  const kept = intake.documents.filter((document) => !isWithdrawn(document, site?.today ?? options.clock));
  bodies.finish(new Set(kept.map((document) => document.body.digest)));
  progress.end();
  problems.sort(compareProblems);
  const summary = summarise(problems, intake.files, intake.documents.length);
  return {
    site,
    problems,
    summary,
    assets: intake.assets,
    readBody: (digest) => bodies.read(digest),
    close: () => bodies.close(),
  };
}

/**
 * Errors that a document waiting for its day would bring on that day: told today, because no error may appear by the
 * passing of time alone.
 */
function errorsToCome(intake: Intake, types: readonly DocumentType[], known: readonly Problem[]): Problem[] {
  if (!intake.settings || !intake.catalogue) return [];
  const { site } = assembleSite({
    ...intake,
    settings: intake.settings,
    catalogue: intake.catalogue,
    types,
    assets: new Set(intake.assets.keys()),
    today: LAST_DAY,
    say: sayAboutSite,
  });
  const place = ({ rule, file, line, column }: Problem) => `${rule} ${file}:${line}:${column}`;
  const told = new Set(known.map(place));
  return runChecks(site, { today: LAST_DAY }).filter(
    (problem) => problem.severity === 'error' && !told.has(place(problem)),
  );
}

/** The text of a withdrawn document must not stay anywhere, not in the caches either. */
function isWithdrawn(document: Document, today: PlainDate): boolean {
  return document.withdrawn !== null && document.withdrawn.on <= today;
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
  const reserved = publicFiles(join(options.root, 'public')).map((file) => file.path);
  return { ...planSite(site, { types, commit, generator: GENERATOR, assets, reserved }), commit };
}

export interface MakeOptions {
  readonly root: string;
  readonly content: string;
  readonly cache: string;
  readonly workspace: Workspace;
  /** An empty folder: the tree is made in it. */
  readonly staging: string;
  readonly search: boolean;
  readonly progress: Progress;
  /** The release before, where its record is at hand. */
  readonly before: ReleaseRecord | null;
  readonly types?: readonly DocumentType[];
}

export interface Made {
  readonly tree: CarriedOut;
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
  const { site } = reading;
  const { progress } = options;
  const { frame, files: planned, commit } = planTree(reading, options);
  const { moved, dropped } = followAddresses(site, planned, options);
  const files = [...planned, ...moved];
  progress.stage(commandLine.stageRenderer[LANGUAGE]);
  const renderer = await compileRenderer({ root: options.root, cache: options.cache, base: site.settings.base });
  progress.stage(commandLine.stageSearch[LANGUAGE]);
  const index = options.search
    ? await indexSearch(site, {
        read: reading.readBody,
        folder: options.workspace.search,
        root: options.root,
        progress: progress.step,
      })
    : { files: [], records: null };
  refuseUnlessConserved(site, files, index.records);
  progress.stage(commandLine.stagePages[LANGUAGE]);
  const tree = await makeTree({
    frame,
    files: [...files, ...index.files],
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
    dropped,
    counts: { documents: site.documents.length, pages: files.filter((file) => file.by === 'draw').length },
    record: {
      commit,
      today: site.today,
      addresses: addressesToKeep(tree.digests.keys()),
      documents: site.documents.map((document) => document.id),
      digests: Object.fromEntries(tree.digests),
      bodies: Object.fromEntries(site.documents.map((document) => [document.id, document.body.digest])),
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
