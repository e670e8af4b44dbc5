import type { BodyContent } from '../domain/body.ts';
import type { Catalogue, Topic } from '../domain/catalogue.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';

/** Everything the content folder holds, read, checked for form and typed. */
export interface Intake {
  /** Null when site.yaml or catalogue.yaml cannot be used; the problems say why. */
  readonly settings: SiteSettings | null;
  readonly catalogue: Catalogue | null;
  readonly topics: readonly Topic[];
  /** Every document whose fields are sound, drafts and held ones included, in the order of their ids. */
  readonly documents: readonly Document[];
  /** Ids of the documents that have errors and are therefore not among `documents`. */
  readonly unusable: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Content files read. */
  readonly files: number;
  /** Files that may be published as they are, by content path: those beside documents, and the logo. */
  readonly assets: ReadonlyMap<string, Asset>;
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
