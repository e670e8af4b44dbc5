import type { DocumentType, Field } from '../documents/document-type.ts';
import type { CommonValues } from '../documents/fields.ts';
import { fileAddress, pageAddress } from '../domain/address.ts';
import type { Attachment, CategoryId, Document, DocumentId, Json, TopicId } from '../domain/document.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Asset, PartialDocument } from './intake.ts';
import { intakeProblem, intakeWord } from './intake-problem.ts';
import { extensionOf } from './media-type.ts';
import type { ParsedDocument } from './read-document.ts';
import { resolveAttachment } from './resolve-attachment.ts';

export interface Surroundings {
  readonly type: DocumentType;
  /** Those of the type, the common ones among them. */
  readonly fields: readonly Field[];
  readonly commonKeys: ReadonlySet<string>;
  readonly strictFrom: PlainDate | null;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Paths of all files of the content folder, publishable or not. */
  readonly paths: ReadonlySet<string>;
}

export interface Assembled {
  /** Null when its fields are not sound. */
  readonly document: Document | null;
  /** Made of the sound fields, when only some are not; null when `document` is there or nothing could be read. */
  readonly partial: PartialDocument | null;
  readonly problems: readonly Problem[];
}

/** The typed document of a parsed file, and what only its surroundings can tell: missing fields and attachments. */
export function assembleDocument(
  parsed: ParsedDocument,
  file: string,
  digest: string,
  around: Surroundings,
): Assembled {
  if (!parsed.outline) return { document: null, partial: null, problems: [] };
  // Front matter that cannot be read: its text can, and what is wrong there is told in the same run.
  const unread = parsed.fields === null;
  const fields = parsed.fields ?? UNREAD;
  const { values, faulty, places, names } = fields;
  // Written by the schemas of COMMON_FIELDS, possibly by way of the cache, whose key holds their digest.
  const common = values as CommonValues;
  const missing = unread ? NOTHING_MISSING : missingFields(fields, file, around);
  const { attachments, problems: attachmentProblems } = readAttachments(common, file, fields, around);
  const problems = [...missing.problems, ...attachmentProblems];
  const unusable = parsed.problems.some((problem) => problem.severity === 'error' && FATAL.has(problem.rule));
  const sound = !unread && !unusable && faulty.length === 0 && !missing.unusable && common.title !== undefined;
  const id = file.replace(/\.md$/u, '');
  const extra = Object.fromEntries(Object.entries(values).filter(([key]) => !around.commonKeys.has(key)));
  const document: Document = {
    id: id as DocumentId,
    type: around.type.name,
    source: { file, digest, bodyLine: parsed.bodyLine, places, names },
    address: pageAddress(id),
    title: common.title ?? id.slice(id.lastIndexOf('/') + 1),
    indexNumber: common.indexNumber ?? null,
    issuers: (common.issuer ?? []).map((name) => ({ id: null, name })),
    dateAdopted: common.dateAdopted ?? null,
    datePublished: common.datePublished?.date ?? null,
    timePublished: common.datePublished?.time ?? null,
    summary: common.summary ?? null,
    // Branded without a check: whether the ids exist is the site's question.
    categories: (common.categories ?? []) as CategoryId[],
    subject: common.subject ?? null,
    topics: (common.topics ?? []) as TopicId[],
    keywords: common.keywords ?? [],
    openness: common.openness ?? '主动公开',
    contentSource: common.source ?? null,
    notes: common.notes ?? null,
    draft: common.draft ?? false,
    scheduled: common.scheduled ?? false,
    withdrawn: common.withdrawn ?? null,
    review: common.review ?? null,
    corrections: common.corrections ?? [],
    aliases: common.aliases ?? [],
    attachments,
    relations: common.relations ?? [],
    allow: common.allow ?? [],
    documentNumber: common.documentNumber ?? null,
    registrationNumber: common.registrationNumber ?? null,
    genre: common.genre ?? null,
    level: common.level ?? null,
    dateEffective: common.dateEffective ?? null,
    dateExpires: common.dateExpires ?? null,
    statedValidity: common.validity ?? null,
    extra: extra satisfies { readonly [key: string]: Json },
    body: parsed.outline,
  };
  if (sound) return { document, partial: null, problems };
  const wrong = new Set([...faulty, ...missing.keys, ...(common.title === undefined ? ['title'] : [])]);
  const silent = around.fields
    .filter(({ key }) => unread || wrong.has(key))
    .flatMap((field) => [field.key, ...field.names]);
  return { document: null, partial: { document, silent: new Set(silent) }, problems };
}

const UNREAD = { values: {}, faulty: [], places: {}, names: {} };
const NOTHING_MISSING = { problems: [], unusable: true, keys: [] };

/** Faults outside the values of fields after which nobody knows what the fields are. */
const FATAL = new Set(['duplicate-field', 'unknown-field', 'full-width-colon', 'colon-space']);

/**
 * `strict` fields are an error from the day the office went live on; before, and for drafts, a warning. A draft
 * needs nothing but its title to be let in.
 */
function missingFields(
  read: NonNullable<ParsedDocument['fields']>,
  file: string,
  around: Surroundings,
): { problems: Problem[]; unusable: boolean; keys: string[] } {
  const common = read.values as CommonValues;
  // Published no earlier than adopted: the date of adoption tells where that of publication is missing.
  const published = common.datePublished?.date ?? common.dateAdopted ?? common.dateEffective ?? null;
  // What nothing dates could be of today: it is not let off.
  const strict = around.strictFrom !== null && (published === null || published >= around.strictFrom);
  const problems: Problem[] = [];
  let unusable = false;
  const keys: string[] = [];
  for (const field of around.fields) {
    if (field.need === 'optional' || Object.hasOwn(read.values, field.key) || read.faulty.includes(field.key)) continue;
    const always = field.key === 'title' || (field.need === 'always' && common.draft !== true);
    const demanded = always || (strict && common.draft !== true);
    unusable ||= always;
    keys.push(field.key);
    const written = read.names[field.key];
    const [line, column] = read.places[field.key] ?? [1, 1];
    problems.push(
      intakeProblem(
        written === undefined ? 'fieldMissing' : 'fieldBlank',
        { file, line, column },
        {
          field: written ?? field.names[0],
          found: intakeWord(written === undefined ? 'absent' : 'blank'),
          basis: field.basis ?? null,
          severity: demanded ? 'error' : 'warning',
          values: { form: field.form['zh-CN'] },
        },
      ),
    );
  }
  return { problems, unusable, keys };
}

function readAttachments(
  common: CommonValues,
  file: string,
  read: NonNullable<ParsedDocument['fields']>,
  around: Surroundings,
): { attachments: Attachment[]; problems: Problem[] } {
  const attachments: Attachment[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of (common.attachments ?? []).entries()) {
    const at =
      read.places[`attachments.${index}.file`] ?? read.places[`attachments.${index}`] ?? read.places['attachments'];
    const [line, column] = at ?? [1, 1];
    const place = { file, line, column };
    const found = resolveAttachment(written.file, place, read.names['attachments'] ?? 'attachments', around);
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    const { path, asset } = found;
    const extension = extensionOf(path);
    attachments.push({
      file: path,
      title: written.title ?? titleOf(path),
      address: fileAddress(path),
      extension,
      mediaType: asset.mediaType,
      bytes: asset.bytes,
      sha256: asset.sha256,
    });
  }
  return { attachments, problems };
}

/** The file's name without folder and extension. */
function titleOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
