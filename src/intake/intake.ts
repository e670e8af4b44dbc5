import type { AttachmentFacts } from '../domain/attachment-facts.ts';
import type { BodyContent } from '../domain/body.ts';
import type { WorkYear } from '../domain/calendar.ts';
import type { Catalogue, Topic } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { SearchWords } from '../domain/search-words.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Translation } from '../domain/translation.ts';

/** Everything the content folder holds, read, checked for form and typed. */
export interface Intake {
  /** Null when site.yaml or catalogue.yaml cannot be used; the problems say why. */
  readonly settings: SiteSettings | null;
  readonly catalogue: Catalogue | null;
  readonly topics: readonly Topic[];
  /** content/search/*.yaml, in the order of their names. */
  readonly searchWords: readonly SearchWords[];
  /** calendar/<year>.yaml, by year; empty where the office keeps none. */
  readonly calendar: readonly WorkYear[];
  /** Tables below datasets/, by name. */
  readonly datasets: readonly Dataset[];
  /** Every document whose fields are sound, drafts and held ones included, in the order of their ids. */
  readonly documents: readonly Document[];
  /**
   * Documents with errors of their own, assembled from the fields that are sound: for checking in the same run, never
   * for publishing. `silent`: every name of the fields that are wrong or missing, of which nothing more is to be said.
   */
  readonly partial: readonly PartialDocument[];
  /** What to check documents by when `settings` is null: what could be read of them, else defaults. */
  readonly fallback: SiteSettings | null;
  /** Translations of documents, by path; each beside its original. */
  readonly translations: readonly Translation[];
  /** Ids of the documents that have errors and are therefore not among `documents`. */
  readonly unusable: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Content files read. */
  readonly files: number;
  /** Files that may be published as they are, by content path: those beside documents, and the logo. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** What the file at a content path holds, its text among it; null where it is no asset or nothing was looked into. */
  readonly readAttachment: (path: string) => AttachmentFacts | null;
}

export interface PartialDocument {
  readonly document: Document;
  readonly silent: ReadonlySet<string>;
}

/** A publishable file other than a document. */
export interface Asset {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly absolutePath: string;
}

/** Where intake keeps what it parsed, by digest; a cold and a warm run give the same Intake. */
export interface IntakeCache {
  readonly load: (key: string) => string | null;
  readonly save: (key: string, text: string) => void;
}

/** Where bodies are kept, by digest. */
export interface BodyStore {
  readonly has: (digest: string) => boolean;
  readonly read: (digest: string) => BodyContent;
  readonly write: (digest: string, body: BodyContent) => void;
}
