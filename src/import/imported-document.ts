import type { PlainDate } from '../domain/plain-date.ts';
import type { FlowImage, FlowNote } from './flow.ts';

/** A value with the place in the source where it was read. */
export interface Read<T> {
  readonly value: T;
  /** The words of the source it was read from, or `文件名`. */
  readonly from: string;
}

/** A document as one source file gives it. Null: the source does not say. */
export interface ImportedDocument {
  /** Path of the source below the imported folder. */
  readonly source: string;
  readonly title: Read<string>;
  readonly issuers: readonly Read<string>[];
  readonly documentNumber: Read<string> | null;
  readonly level: Read<string> | null;
  readonly dateAdopted: Read<PlainDate> | null;
  readonly datePublished: Read<PlainDate> | null;
  readonly dateEffective: Read<PlainDate> | null;
  /** The day this version of the text is known by, to order versions; null when nothing dates it. */
  readonly versionDate: PlainDate | null;
  /** History as the source prints it, kept as a note. */
  readonly history: readonly string[];
  /** A day in the file's name later than every event of the head: a change that the head does not tell. */
  readonly undocumentedChange: PlainDate | null;
  /** 主送. */
  readonly addressees: Read<readonly string[]> | null;
  /** 附注: `此件公开发布`. */
  readonly remark: Read<string> | null;
  /** Pictures of the body, by the name it calls them (`asset:图1.png`). */
  readonly images: ReadonlyMap<string, FlowImage>;
  /** What a person must look at. */
  readonly notes: readonly FlowNote[];
  /** Markdown that the intake accepts; headings begin at level two. */
  readonly body: string;
}

/** Why a source was not taken, as a name in src/i18n/import.ts with its values. */
export interface Refusal {
  readonly source: string;
  readonly reason:
    | 'unknown-format'
    | 'old-word'
    | 'not-utf8'
    | 'damaged'
    | 'encrypted'
    | 'tracked-changes'
    | 'no-title'
    | 'no-text'
    | 'duplicate'
    | 'faulty';
  readonly values: { readonly [name: string]: string };
}

/** One format of source files: one file in formats/. */
export interface ImportFormat {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (
    bytes: Uint8Array,
    source: string,
    around: Around,
  ) => Promise<readonly (ImportedDocument | Refusal)[]>;
}

/** What a format may ask for besides the bytes. */
export interface Around {
  /** A file by its path relative to the source; null when there is none. */
  readonly beside: (path: string) => Uint8Array | null;
  /** Whether several documents glued in one file are to be parted. */
  readonly split: boolean;
}

export function isRefusal(result: ImportedDocument | Refusal): result is Refusal {
  return 'reason' in result;
}
