import { DATASET_KINDS } from '../datasets/index.ts';
import type { DocumentType, Field } from '../documents/document-type.ts';
import { TRANSLATION_FIELDS } from '../documents/translation-fields.ts';
import type { Document } from '../domain/document.ts';
import { findFileOwners } from '../domain/file-owners.ts';
import { compareProblems, compareText, type Problem } from '../domain/problem.ts';
import { type Translation, translationOf } from '../domain/translation.ts';
import { agencyNames } from './agency-names.ts';
import { assembleDocument } from './assemble-document.ts';
import type { AttachmentStore } from './attachments/attachment-store.ts';
import { readAttachments } from './attachments/read-attachments.ts';
import { parseBody } from './body/parse-body.ts';
import { codeDigest } from './code-digest.ts';
import { readDatasets } from './datasets/read-datasets.ts';
import { digestOf } from './digest.ts';
import type { Asset, BodyStore, Intake, IntakeCache, PartialDocument } from './intake.ts';
import { visible } from './intake-problem.ts';
import { chunkOf, clearOtherChunks, openChunk } from './parse-cache.ts';
import { readAsset } from './read-assets.ts';
import { readBeside } from './read-beside.ts';
import { readBytes } from './read-bytes.ts';
import { type ParseBody, type ParsedDocument, readDocument } from './read-document.ts';
import { readProblem } from './read-problem.ts';
import { readCalendar } from './settings/calendar.ts';
import { readSettings } from './settings/read-settings.ts';
import { readSearchWords } from './settings/search-words.ts';
import { type WalkedFile, walk } from './walk.ts';

export interface ReadContentOptions {
  /** Absolute path of the content folder. */
  readonly folder: string;
  readonly types: readonly DocumentType[];
  readonly commonFields: readonly Field[];
  readonly cache: IntakeCache;
  readonly bodies: BodyStore;
  /** Where the texts of attachments are kept; without it none is looked into. */
  readonly attachments?: AttachmentStore;
  /** Called now and then with the number of files read. */
  readonly progress?: (done: number, total: number) => void;
}

/** MB of a Markdown file. */
export const DOCUMENT_LIMIT_MB = 5;
const PROGRESS_STEP = 100;
const readNothing = () => null;

/** A document read but not yet given its surroundings. */
interface Parsed {
  readonly file: WalkedFile;
  readonly digest: string;
  readonly parsed: ParsedDocument;
}

/** {@link readContentWith} the parser of bodies. */
export function readContent(options: ReadContentOptions): Promise<Intake> {
  return readContentWith(parseBody, options);
}

/**
 * Reads everything below the content folder: every fault of every file is in `problems`, and what is sound is
 * typed. Never throws for anything the folder holds. A second run over unchanged files takes them from `cache`
 * and gives the same Intake.
 */
export async function readContentWith(parseBody: ParseBody, options: ReadContentOptions): Promise<Intake> {
  const { folder, types, commonFields } = options;
  const { files, problems: walkProblems } = walk(
    folder,
    types.map(({ name }) => name),
  );
  const problems: Problem[] = [...walkProblems];
  if (walkProblems.some(({ rule }) => rule === 'content-folder'))
    return {
      settings: null,
      catalogue: null,
      topics: [],
      searchWords: [],
      calendar: [],
      datasets: [],
      documents: [],
      translations: [],
      partial: [],
      fallback: null,
      unusable: new Set(),
      problems,
      files: 0,
      assets: new Map(),
      readAttachment: readNothing,
    };
  const tables = new Map(types.map((type) => [type.name, { type, fields: joinFields(commonFields, type) }]));
  const step = counter(options.progress, files.filter(({ kind }) => kind !== 'other').length);

  const assets = new Map<string, Asset>();
  for (const file of files) {
    if (file.kind !== 'asset') continue;
    const { asset, problems: found } = readAsset(file);
    problems.push(...found);
    if (asset) assets.set(file.path, asset);
    step();
  }
  const parsed = readDocuments(files, tables, parseBody, options, problems, step);
  const agencies = agencyNames(
    parsed.map(({ file, parsed: { fields } }) => ({ path: file.path, values: fields?.values ?? {} })),
  );
  const site = readSettings(
    files,
    types.map(({ name }) => name),
    agencies,
    assets,
  );
  const calendar = readCalendar(files);
  const tabular = readDatasets(files, DATASET_KINDS, agencies);
  problems.push(...tabular.problems);
  const searchWords = readSearchWords(files);
  problems.push(...site.problems, ...calendar.problems, ...searchWords.problems);

  const documents: Document[] = [];
  const partial: PartialDocument[] = [];
  const translations: Translation[] = [];
  const unusable = new Set<string>();
  const commonKeys = new Set(commonFields.map(({ key }) => key));
  const paths = new Set(files.map(({ path }) => path));
  const strictFrom = site.settings?.strictFrom ?? null;
  for (const { file, digest, parsed: each } of parsed) {
    const table = tables.get(file.type ?? '');
    if (!table) continue;
    problems.push(...each.problems);
    const translated = translationOf(file.path);
    if (translated) {
      const around = { type: table.type, fields: TRANSLATION_FIELDS, commonKeys, strictFrom: null, assets, paths };
      const { document, problems: found } = assembleDocument(each, file.path, digest, around);
      problems.push(...found);
      const translator = each.fields?.values['translator'];
      if (document && file.sound)
        translations.push({
          ...translated,
          translator: typeof translator === 'string' ? translator : null,
          text: document,
        });
      continue;
    }
    const around = { ...table, commonKeys, strictFrom, assets, paths };
    const { document: assembled, partial: part, problems: found } = assembleDocument(each, file.path, digest, around);
    problems.push(...found);
    if (part && file.sound) partial.push(part);
    const { document, problems: besides } = assembled
      ? readBeside(assembled, table.type, around)
      : { document: null, problems: [] };
    problems.push(...besides);
    if (document && file.sound) documents.push(document);
    else unusable.add(file.path.replace(/\.md$/u, ''));
  }
  documents.sort((a, b) => compareText(a.id, b.id));
  const { settings, catalogue, topics, filesRead } = site;
  const counted =
    files.filter(({ kind }) => kind !== 'other').length +
    filesRead +
    calendar.filesRead +
    tabular.filesRead +
    searchWords.filesRead;
  problems.sort(compareProblems);
  const readAttachment = options.attachments
    ? await readAttachments(assets, withdrawnFiles(documents, assets, settings?.base), options.attachments)
    : readNothing;
  return {
    readAttachment,
    translations,
    settings,
    catalogue,
    topics,
    calendar: calendar.years,
    datasets: tabular.datasets,
    searchWords: searchWords.words,
    documents,
    partial,
    fallback: site.fallback,
    unusable,
    problems,
    files: counted,
    assets,
  };
}

/** Files that only documents name which are or will be withdrawn. */
function withdrawnFiles(
  documents: readonly Document[],
  assets: ReadonlyMap<string, Asset>,
  base: string | undefined,
): ReadonlySet<string> {
  if (documents.every(({ withdrawn }) => withdrawn === null)) return new Set();
  const owners = findFileOwners(documents, (path) => assets.has(path), base);
  return new Set(
    [...owners].filter(([, list]) => list.every(({ document }) => document.withdrawn !== null)).map(([path]) => path),
  );
}

/** Documents by chunk of the cache, so that the texts of one chunk only are held at a time. */
function readDocuments(
  files: readonly WalkedFile[],
  tables: ReadonlyMap<string, { readonly fields: readonly Field[] }>,
  parseBody: ParseBody,
  { cache, bodies, types, commonFields }: ReadContentOptions,
  problems: Problem[],
  step: () => void,
): Parsed[] {
  const version = digestOf(
    [codeDigest(), ...types.map((type) => tableText(joinFields(commonFields, type), type.name))].join('\n'),
  );
  const byChunk = new Map<string, WalkedFile[]>();
  for (const file of files) {
    if (file.kind !== 'document') continue;
    const name = chunkOf(file.path);
    byChunk.set(name, [...(byChunk.get(name) ?? []), file]);
  }
  const found: Parsed[] = [];
  for (const [name, members] of [...byChunk].sort(([a], [b]) => compareText(a, b))) {
    const chunk = openChunk(cache, name, version);
    for (const file of members) {
      step();
      const shown = visible(file.path);
      const read = readBytes(file.absolutePath, DOCUMENT_LIMIT_MB * 1_000_000);
      if ('fault' in read) {
        problems.push(readProblem(read, file.path, DOCUMENT_LIMIT_MB));
        continue;
      }
      const digest = digestOf(read.bytes);
      const cached = chunk.get(file.path, digest);
      if (cached && (cached.outline === null || bodies.has(cached.outline.digest))) {
        found.push({ file, digest, parsed: cached });
        continue;
      }
      const isTranslation = translationOf(file.path) !== null;
      const fields = isTranslation ? TRANSLATION_FIELDS : (tables.get(file.type ?? '')?.fields ?? commonFields);
      const { parsed, content } = readDocument(read.bytes, shown, fields, parseBody);
      // Written even if the store has it: older code may have made that one.
      if (content && parsed.outline) bodies.write(parsed.outline.digest, content);
      // What was withdrawn must not live on in a cache.
      // A translation does not say whether its original is withdrawn.
      const withdrawn = isTranslation || Object.hasOwn(parsed.fields?.values ?? {}, 'withdrawn');
      found.push({ file, digest, parsed: withdrawn ? chunk.pass(parsed) : chunk.put(file.path, digest, parsed) });
    }
    chunk.save();
  }
  clearOtherChunks(cache, new Set(byChunk.keys()));
  return found;
}

/** What a table of fields says but for its schemas, which are code and digested as such. */
function tableText(fields: readonly Field[], type: string): string {
  return JSON.stringify([
    type,
    fields.map(({ key, names, need, parts }) => [key, names, need, Object.keys(parts ?? {})]),
  ]);
}

/** The common fields, a type's own of the same key in their place, then the rest of the type's. */
function joinFields(commonFields: readonly Field[], type: DocumentType): readonly Field[] {
  const own = new Map(type.fields.map((field) => [field.key, field]));
  const common = new Set(commonFields.map(({ key }) => key));
  return [
    ...commonFields.map((field) => own.get(field.key) ?? field),
    ...type.fields.filter(({ key }) => !common.has(key)),
  ];
}

function counter(progress: ReadContentOptions['progress'], total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % PROGRESS_STEP === 0 || done === total) progress?.(done, total);
  };
}
