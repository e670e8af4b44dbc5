import { COMMON_FIELDS } from '../../documents/fields.ts';
import type { Attachment, Json } from '../../domain/document.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { openRelations } from '../open-relations.ts';
import type { SiteIndex } from '../site-index.ts';

/** Columns of documents.csv and the first keys of every record: permanent, in the order of domain/fields.md. */
export const RECORD_KEYS: readonly string[] = ['id', 'type', 'url', ...COMMON_FIELDS.map(({ key }) => key)];

export type DocumentRecord = { readonly [key: string]: Json };

/**
 * A document as open data: its fields by key, in the order of {@link RECORD_KEYS}, then those its type adds in
 * the order of the type. Absent values are null, absent lists empty. `validity` is the computed one.
 */
export function documentRecord(index: SiteIndex, document: PublishedDocument): DocumentRecord {
  const fields: { readonly [key: string]: Json } = {
    title: document.title,
    indexNumber: document.indexNumber,
    issuer: document.issuers.map(({ name }) => name),
    dateAdopted: document.dateAdopted,
    datePublished:
      document.datePublished && document.timePublished
        ? `${document.datePublished} ${document.timePublished}`
        : document.datePublished,
    summary: document.summary,
    categories: document.categories,
    subject: document.subject,
    topics: document.topics,
    keywords: document.keywords,
    openness: document.openness,
    source: document.contentSource,
    notes: document.notes,
    draft: document.draft,
    scheduled: document.scheduled,
    withdrawn: null,
    review: document.review && { by: document.review.by, on: document.review.on },
    corrections: document.corrections.map(({ on, what, why }) => ({ on, what, why })),
    aliases: document.aliases,
    attachments: document.attachments.map((attachment) => attachmentRecord(index, attachment)),
    relations: openRelations(document).map(({ kind, target }) => ({ kind, target })),
    allow: document.allow.map(({ rule, reason, until }) => ({ rule, reason, until })),
    documentNumber: document.documentNumber,
    registrationNumber: document.registrationNumber,
    genre: document.genre,
    level: document.level,
    dateEffective: document.dateEffective,
    dateExpires: document.dateExpires,
    validity: document.validity?.status ?? null,
  };
  const record: { [key: string]: Json } = {
    id: document.id,
    type: document.type,
    url: index.absolute(document.address),
  };
  for (const { key } of COMMON_FIELDS) record[key] = fields[key] ?? null;
  for (const { key } of index.types.get(document.type)?.fields ?? [])
    if (!(key in record)) record[key] = document.extra[key] ?? null;
  return record;
}

export function attachmentRecord(index: SiteIndex, attachment: Attachment): { readonly [key: string]: Json } {
  return {
    url: index.absolute(attachment.address),
    title: attachment.title,
    type: attachment.mediaType,
    bytes: attachment.bytes,
    sha256: attachment.sha256,
  };
}
