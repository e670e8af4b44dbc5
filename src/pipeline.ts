import { join } from 'node:path';
import { withoutAllowed } from './checks/allowances.ts';
import { withoutFollowUps } from './checks/follow-ups.ts';
import { runChecks } from './checks/index.ts';
import { withoutOfficeContacts } from './checks/office-contacts.ts';
import { runTextChecks } from './checks/text/run-text-checks.ts';
import type { TextFacts } from './checks/text/text-facts.ts';
import { leaksOfTranslations } from './checks/text/translations.ts';
import type { DocumentType } from './documents/document-type.ts';
import { COMMON_FIELDS } from './documents/fields.ts';
import { DOCUMENT_TYPES } from './documents/index.ts';
import { assembleSite } from './domain/assemble-site.ts';
import type { Catalogue } from './domain/catalogue.ts';
import type { Document, DocumentId } from './domain/document.ts';
import { contentFiles } from './domain/file-owners.ts';
import { type PublishedState, publishedState } from './domain/history.ts';
import type { PlainDate } from './domain/plain-date.ts';
import type { PlannedFile, ReadBody } from './domain/plan.ts';
import { maskProblem } from './domain/privacy/mask-problem.ts';
import { compareProblems, type Problem, type Summary, summarise } from './domain/problem.ts';
import type { SiteSettings } from './domain/settings.ts';
import type { Site } from './domain/site.ts';
import { commandLine } from './i18n/command-line.ts';
import { PDF_WORDS } from './i18n/pdf.ts';
import { sayAboutSite } from './i18n/problems-site.ts';
import { attachmentStore } from './intake/attachments/attachment-store.ts';
import { BodyPacks } from './intake/body-packs.ts';
import { codeDigest } from './intake/code-digest.ts';
import { diskCache } from './intake/disk-cache.ts';
import type { Asset, Intake } from './intake/intake.ts';
import { readContent } from './intake/read-content.ts';
import { sourceReader } from './intake/read-source.ts';
import { countConservation } from './outputs/conservation.ts';
import { addressesToKeep, findLostAddresses } from './outputs/lost-addresses.ts';
import { planMovedLists } from './outputs/moved-lists.ts';
import { planSite } from './outputs/plan-site.ts';
import type { CarriedOut } from './publishing/carry-out.ts';
import { compileRenderer } from './publishing/compile-renderer.ts';
import { contentHistory, type HistoryOptions } from './publishing/content-history.ts';
import { sourceDigest } from './publishing/digest.ts';
import { commitOf } from './publishing/git.ts';
import { makeTree, publicFiles } from './publishing/make-tree.ts';
import { printDocuments } from './publishing/pdf/print-documents.ts';
import type { Progress } from './publishing/progress.ts';
import type { ReleaseRecord } from './publishing/releases.ts';
import { indexSearch, type SearchIndex } from './publishing/search-index.ts';
import type { Workspace } from './publishing/workspace.ts';

// The whole story on one screen: bytes → documents → site → problems → plan → tree.

export const GENERATOR = 'Glasshouse 0.1.0';
const LANGUAGE = 'zh-CN';
const NO_CATALOGUE: Catalogue = { list: [], byId: new Map(), childrenOf: new Map() };
const LAST_DAY = '2199-12-31' as PlainDate;
/** What a stored body depends on besides its source. */
const BODY_CODE = ['src/intake', 'src/domain', 'package-lock.json'];
/** What the results of rules about one document depend on besides its source. */
const CHECKING_CODE = ['src/checks', 'src/domain', 'src/documents', 'src/i18n', 'src/intake'];
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
  /** Ids of documents that stand in the content but are not read this time: nothing is said of references to them. */
  readonly unread?: ReadonlySet<string>;
  /** The record of the release before, where it is at hand: what changed since is then told. */
  readonly before?: ReleaseRecord | null;
}

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
  const types = options.types ?? DOCUMENT_TYPES;
  const { progress, workspace } = options;
  progress.stage(commandLine.stageIntake[LANGUAGE]);
  const bodies = new BodyPacks(workspace.bodies, sourceDigest(options.root, BODY_CODE));
  const intake = withUnread(
    options.unread,
    await readContent({
      folder: options.content,
      types,
      commonFields: COMMON_FIELDS,
      cache: diskCache(workspace.intake),
      bodies,
      attachments: attachmentStore(join(workspace.folder, 'attachments'), codeDigest()),
      progress: progress.step,
    }),
  );
  const problems = [...intake.problems];
  let site: Site | null = null;
  const published: { [document: string]: PublishedState } = {};
  // Whatever can be judged is judged in this run: where anything here is not sound there is an error, so that no site
  // that holds it is ever published.
  const settings = intake.settings ?? intake.fallback;
  const documents = [...intake.documents, ...intake.partial.map(({ document }) => document)];
  if (settings) {
    progress.stage(commandLine.stageSite[LANGUAGE]);
    const today = options.today ?? settings.demonstrationDay ?? options.clock;
    const assembled = assembleSite({
      settings,
      catalogue: intake.catalogue ?? NO_CATALOGUE,
      topics: intake.topics,
      calendar: intake.calendar,
      datasets: intake.datasets,
      searchWords: intake.searchWords,
      translations: intake.translations,
      types,
      documents,
      unusable: intake.unusable,
      files: intake.files,
      assets: new Set(intake.assets.keys()),
      today,
      includeDrafts: options.drafts,
      say: sayAboutSite,
    });
    const found: Problem[] = [...assembled.problems];
    progress.stage(commandLine.stageChecks[LANGUAGE]);
    // What was withdrawn is no longer the public's to read: its text is not looked at.
    const looked = documents.filter((document) => !isWithdrawn(document, today));
    const checked = runTextChecks({
      documents: looked,
      settings,
      read: sourceReader(options.content),
      cache: diskCache(join(workspace.folder, 'checks')),
      code: sourceDigest(options.root, CHECKING_CODE),
      progress: progress.step,
    });
    const ids = new Set<string>(looked.map(({ id }) => id));
    const translations = intake.translations.filter(({ of }) => ids.has(of));
    found.push(...leaksOfTranslations(translations, settings, sourceReader(options.content), today));
    found.push(...withoutOfficeContacts(withoutAllowed(checked.problems, looked, today), assembled.site));
    const lookedInto = contentFiles(
      intake.assets.keys(),
      documents,
      (document) => isWithdrawn(document, today),
      settings.base,
      intake.readAttachment,
    );
    const withdrawn = documents.filter((document) => document.withdrawn !== null && !document.draft);
    const textOf = (document: Document) => checked.facts.get(document.id)?.textDigest ?? null;
    // Of a part of the content Git would tell another history.
    const history = options.unread
      ? {}
      : { history: contentHistory(historyOptions(options, settings, looked, textOf)) };
    for (const document of assembled.site.documents)
      published[document.id] = publishedState(document, textOf(document) ?? '');
    found.push(...runChecks(assembled.site, { today, facts: checked.facts, files: lookedInto, withdrawn, ...history }));
    const sound = { settingsSound: intake.settings !== null, catalogueSound: intake.catalogue !== null };
    problems.push(...withoutFollowUps(found, { ...intake, ...sound }));
    if (intake.settings && intake.catalogue) site = assembled.site;
    if (site && site.counts.held > 0) problems.push(...errorsToCome(intake, types, problems, checked.facts));
  }
  const kept = intake.documents.filter((document) => !isWithdrawn(document, site?.today ?? options.clock));
  const keptIds = new Set<string>(kept.map(({ id }) => id));
  const translated = intake.translations.filter(({ of }) => keptIds.has(of));
  bodies.finish(new Set([...kept, ...translated.map(({ text }) => text)].map((document) => document.body.digest)));
  progress.end();
  const told = problems.map(maskProblem).sort(compareProblems);
  const summary = summarise(told, intake.files, intake.documents.length);
  return {
    site,
    problems: told,
    summary,
    documents,
    assets: intake.assets,
    published,
    readBody: (digest) => bodies.read(digest),
    readAttachment: intake.readAttachment,
    close: () => bodies.close(),
  };
}

function historyOptions(
  { content, workspace, before = null }: ReadOptions,
  { strictFrom }: SiteSettings,
  documents: readonly Document[],
  textOf: HistoryOptions['textOf'],
): HistoryOptions {
  return { folder: content, cacheFile: join(workspace.folder, 'git-log.json'), documents, strictFrom, before, textOf };
}

function withUnread(unread: ReadonlySet<string> | undefined, intake: Intake): Intake {
  return unread ? { ...intake, unusable: new Set([...intake.unusable, ...unread]) } : intake;
}

/**
 * Errors that a document waiting for its day would bring on that day: told today, because no error may appear by the
 * passing of time alone.
 */
function errorsToCome(
  intake: Intake,
  types: readonly DocumentType[],
  known: readonly Problem[],
  facts: ReadonlyMap<DocumentId, TextFacts>,
): Problem[] {
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
  return runChecks(site, { today: LAST_DAY, facts }).filter(
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
