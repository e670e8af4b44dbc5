import type { Address } from './address.ts';
import type { BodyOutline } from './body.ts';
import type { PlainDate } from './plain-date.ts';
import type { Place } from './problem.ts';
import type { RelationKind } from './relation.ts';

/** The path below `content/` without its extension: `policies/2026/x`. Never changes once published. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };
/** File name of an agency below `agencies/`, without extension. */
export type AgencyId = string & { readonly __brand: 'AgencyId' };
export type CategoryId = string & { readonly __brand: 'CategoryId' };
export type TopicId = string & { readonly __brand: 'TopicId' };

/** Plain data that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const OPENNESS = ['主动公开', '依申请公开', '不予公开'] as const;
export type Openness = (typeof OPENNESS)[number];

export const REVIEW_RESULTS = ['公开', '部分公开', '不予公开', '报有关部门确定'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

export const VALIDITY = ['尚未生效', '现行有效', '已被修改', '部分失效', '失效', '废止'] as const;
export type Validity = (typeof VALIDITY)[number];

/**
 * One document, as its editor wrote it, checked and typed. The names of domain/fields.md.
 * Values that the type's own schema adds (steps of a guide, leaders of an agency) are in `extra`.
 */
export interface Document {
  readonly id: DocumentId;
  /** Folder name of its document type, such as `policies`. */
  readonly type: string;
  /** Content-relative path, such as `policies/2026/x.md`. */
  readonly source: Source;
  readonly address: Address;

  readonly title: string;
  readonly indexNumber: string | null;
  /** First = 牵头机关. */
  readonly issuers: readonly Issuer[];
  readonly dateAdopted: PlainDate | null;
  readonly datePublished: PlainDate | null;
  /** `HH:mm` in Asia/Shanghai, when the editor gave one. */
  readonly timePublished: string | null;
  readonly summary: string | null;
  readonly categories: readonly CategoryId[];
  /** `一级\二级`. */
  readonly subject: string | null;
  readonly topics: readonly TopicId[];
  readonly keywords: readonly string[];
  readonly openness: Openness;
  readonly contentSource: string | null;
  readonly notes: string | null;
  readonly draft: boolean;
  readonly scheduled: boolean;
  readonly withdrawn: { readonly on: PlainDate; readonly reason: string } | null;
  readonly review: Review | null;
  readonly corrections: readonly Correction[];
  /** Old addresses of any shape, each beginning with `/`. */
  readonly aliases: readonly string[];
  readonly attachments: readonly Attachment[];
  /** As the editor wrote them; the site resolves them. */
  readonly relations: readonly RelationReference[];
  readonly allow: readonly Allowance[];
  /** Canonical, `示政发〔2026〕3号`, or an order number. */
  readonly documentNumber: string | null;
  readonly registrationNumber: string | null;
  readonly genre: string | null;
  readonly level: string | null;
  readonly dateEffective: PlainDate | null;
  readonly dateExpires: PlainDate | null;
  /** Stated by the editor; the computed value wins. */
  readonly statedValidity: Validity | null;

  /** Values of the fields that this type adds, by key. */
  readonly extra: { readonly [key: string]: Json };
  readonly body: BodyOutline;
}

/** Where a document came from, and where each of its fields stands. */
export interface Source {
  readonly file: string;
  /** SHA-256 (hex) of the file's bytes. */
  readonly digest: string;
  /** Line of the first line of the body. */
  readonly bodyLine: number;
  /** Places of fields and of nested values by dotted key path: `title`, `relations.amends.0`. [line, column] */
  readonly places: { readonly [path: string]: readonly [number, number] };
  /** Places of values that stand in files beside the document, by dotted key path. */
  readonly elsewhere?: { readonly [path: string]: Place };
  /** The name the editor wrote, by key: `{documentNumber: '文号'}`. */
  readonly names: { readonly [key: string]: string };
}

export interface Issuer {
  /** Null for an agency that the site does not list (another level of government). */
  readonly id: AgencyId | null;
  readonly name: string;
}

/** 公开前审查 (privacy.md §4): who reviewed and when, and where it is said, with what result. */
export interface Review {
  readonly by: string;
  readonly on: PlainDate;
  readonly result?: ReviewResult | null;
  readonly basis?: string | null;
  /** Who reviewed personal data, and when, in the editor's words. */
  readonly privacy?: string | null;
  /** The record of the impact assessment (个人信息保护法 art. 55, 56): its number or day. */
  readonly assessment?: string | null;
}

export interface Correction {
  readonly on: PlainDate;
  readonly what: string;
  readonly why: string;
}

export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly until: PlainDate | null;
}

/** A file published beside its document. */
export interface Attachment {
  /** Content-relative path. */
  readonly file: string;
  readonly title: string;
  readonly address: Address;
  /** Lower-case extension without the dot: `docx`. */
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A relation as written: its target is a 文号, 索引号, id or 《title》. */
export interface RelationReference {
  readonly kind: RelationKind;
  readonly target: string;
}

/** Newest first: by filing date and time, then by id. Undated documents come last. */
export function compareNewestFirst(a: Document, b: Document): number {
  return compareDescending(publicationKey(a), publicationKey(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The day a document is sorted and filed under: of publication, else of adoption, else of taking effect. */
export function filingDate(document: Document): PlainDate | null {
  return document.datePublished ?? document.dateAdopted ?? document.dateEffective;
}

/** Day and time of publication as one string that sorts: greater is newer, undated is least. */
export function publicationKey(document: Document): string {
  return `${filingDate(document) ?? ''} ${document.timePublished ?? ''}`;
}

function compareDescending(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
