import { fileAddress, pageAddress } from '../../domain/address.ts';
import type { CategoryId, Document, DocumentId, TopicId } from '../../domain/document.ts';
import type { DocumentType } from '../document-type.ts';
import { COMMON_FIELDS, type CommonValues } from '../fields.ts';
import { readSample } from './read-sample.ts';

const COMMON_KEYS = new Set(COMMON_FIELDS.map((field) => field.key));

/**
 * A Document from the text of a sample, for tests of rules and outputs: typed by the schemas of its type, with
 * places and names as intake records them. Throws when the sample has a fault of form. Attachments have no bytes.
 */
export function makeDocument(type: DocumentType, file: string, source: string): Document {
  const { values, faults, places, names, body } = readSample(type, source);
  if (faults[0]) throw new Error(`${file}:${faults[0].line} ${faults[0].message}`);
  const common = values as CommonValues;
  const id = file.replace(/\.md$/u, '');
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  return {
    id: id as DocumentId,
    type: type.name,
    source: { file, digest: '0'.repeat(64), bodyLine: 1, places, names },
    address: pageAddress(id),
    title: common.title ?? '',
    indexNumber: common.indexNumber ?? null,
    issuers: (common.issuer ?? []).map((name) => ({ id: null, name })),
    dateAdopted: common.dateAdopted ?? null,
    datePublished: common.datePublished?.date ?? null,
    timePublished: common.datePublished?.time ?? null,
    summary: common.summary ?? null,
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
    attachments: (common.attachments ?? []).map(({ file: name, title }) => ({
      file: folder + name,
      title: title ?? name,
      address: fileAddress(folder + name),
      extension: name.slice(name.lastIndexOf('.') + 1),
      mediaType: 'application/octet-stream',
      bytes: 1,
      sha256: '0'.repeat(64),
    })),
    relations: common.relations ?? [],
    allow: common.allow ?? [],
    documentNumber: common.documentNumber ?? null,
    registrationNumber: common.registrationNumber ?? null,
    genre: common.genre ?? null,
    level: common.level ?? null,
    dateEffective: common.dateEffective ?? null,
    dateExpires: common.dateExpires ?? null,
    statedValidity: common.validity ?? null,
    // Schemas make plain data only.
    extra: Object.fromEntries(Object.entries(values).filter(([key]) => !COMMON_KEYS.has(key))) as Document['extra'],
    body: {
      digest: '0'.repeat(64),
      headings: [],
      articles: [],
      citations: [],
      references: [],
      externalLinks: [],
      characters: body.replaceAll(/\s/gu, '').length,
      excerpt: body.trim().slice(0, 120),
    },
  };
}
