import { join } from 'node:path';
import { withoutAllowed } from '../checks/allowances.ts';
import { withoutFollowUps } from '../checks/follow-ups.ts';
import { runChecks } from '../checks/index.ts';
import { withoutOfficeContacts } from '../checks/office-contacts.ts';
import { runTextChecks, type TextChecked } from '../checks/text/run-text-checks.ts';
import type { TextFacts } from '../checks/text/text-facts.ts';
import { leaksOfTranslations } from '../checks/text/translations.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import { assembleSite } from '../domain/assemble-site.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Document, DocumentId } from '../domain/document.ts';
import { contentFiles } from '../domain/file-owners.ts';
import { type PublishedState, publishedState } from '../domain/history.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Site } from '../domain/site.ts';
import { commandLine } from '../i18n/command-line.ts';
import { sayAboutSite } from '../i18n/problems-site.ts';
import { diskCache } from '../intake/disk-cache.ts';
import type { Intake } from '../intake/intake.ts';
import { sourceReader } from '../intake/read-source.ts';
import { contentHistory, type HistoryOptions } from '../publishing/content-history.ts';
import { sourceDigest } from '../publishing/digest.ts';
import type { ReadOptions } from './read-options.ts';

const NO_CATALOGUE: Catalogue = { list: [], byId: new Map(), childrenOf: new Map() };
const LAST_DAY = '2199-12-31' as PlainDate;
/** What the results of rules about one document depend on besides its source. */
const CHECKING_CODE = ['src/checks', 'src/domain', 'src/documents', 'src/i18n', 'src/intake'];

/** What is known of the content once it is put together and judged. */
export interface Judgement {
  /** Null when the content has no usable site.yaml or catalogue.yaml. */
  readonly site: Site | null;
  /** Those of the site and of the rules; those of reading are not among them. */
  readonly problems: readonly Problem[];
  /** What each published document says, for the record of a release. */
  readonly published: { readonly [document: string]: PublishedState };
}

/**
 * Whatever can be judged is judged in one run, by what could be read of the settings: where anything is not sound there
 * is an error, so that no site that holds it is ever published.
 */
export function judge(intake: Intake, documents: readonly Document[], options: ReadOptions): Judgement {
  const settings = intake.settings ?? intake.fallback;
  if (!settings) return { site: null, problems: [], published: {} };
  const types = options.types ?? DOCUMENT_TYPES;
  options.progress.stage(commandLine.stageSite['zh-CN']);
  const today = options.today ?? settings.demonstrationDay ?? options.clock;
  const { site, problems } = assembleSite({
    ...intake,
    settings,
    catalogue: intake.catalogue ?? NO_CATALOGUE,
    types,
    documents,
    assets: new Set(intake.assets.keys()),
    today,
    includeDrafts: options.drafts,
    say: sayAboutSite,
  });
  options.progress.stage(commandLine.stageChecks['zh-CN']);
  // What was withdrawn is no longer the public's to read: its text is not looked at.
  const looked = documents.filter((document) => !isWithdrawn(document, today));
  const texts = readTexts(looked, settings, options);
  const textOf = (document: Document) => texts.facts.get(document.id)?.textDigest ?? null;
  const found = [
    ...problems,
    ...leaksIn(intake, looked, settings, today, options),
    ...withoutOfficeContacts(withoutAllowed(texts.problems, looked, today), site),
    ...runChecks(site, {
      today,
      facts: texts.facts,
      files: contentFiles(
        intake.assets.keys(),
        documents,
        (document) => isWithdrawn(document, today),
        settings.base,
        intake.readAttachment,
      ),
      withdrawn: documents.filter((document) => document.withdrawn !== null && !document.draft),
      // Of a part of the content Git would tell another history.
      ...(options.unread ? {} : { history: contentHistory(historyOptions(options, settings, looked, textOf)) }),
    }),
  ];
  const sound = { settingsSound: intake.settings !== null, catalogueSound: intake.catalogue !== null };
  const told = withoutFollowUps(found, { ...intake, ...sound });
  const isSite = sound.settingsSound && sound.catalogueSound;
  const known = [...intake.problems, ...told];
  return {
    site: isSite ? site : null,
    problems: isSite && site.counts.held > 0 ? [...told, ...errorsToCome(intake, types, known, texts.facts)] : told,
    published: Object.fromEntries(
      site.documents.map((document) => [document.id, publishedState(document, textOf(document) ?? '')]),
    ),
  };
}

function readTexts(documents: readonly Document[], settings: SiteSettings, options: ReadOptions): TextChecked {
  return runTextChecks({
    documents,
    settings,
    read: sourceReader(options.content),
    cache: diskCache(join(options.workspace.folder, 'checks')),
    code: sourceDigest(options.root, CHECKING_CODE),
    progress: options.progress.step,
  });
}

function leaksIn(
  intake: Intake,
  looked: readonly Document[],
  settings: SiteSettings,
  today: PlainDate,
  { content }: ReadOptions,
): readonly Problem[] {
  const ids = new Set<string>(looked.map(({ id }) => id));
  const translations = intake.translations.filter(({ of }) => ids.has(of));
  return leaksOfTranslations(translations, settings, sourceReader(content), today);
}

function historyOptions(
  { content, workspace, before = null }: ReadOptions,
  { strictFrom }: SiteSettings,
  documents: readonly Document[],
  textOf: HistoryOptions['textOf'],
): HistoryOptions {
  return { folder: content, cacheFile: join(workspace.folder, 'git-log.json'), documents, strictFrom, before, textOf };
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
export function isWithdrawn(document: Document, today: PlainDate): boolean {
  return document.withdrawn !== null && document.withdrawn.on <= today;
}
