import type { PlainDate } from '../domain/plain-date.ts';

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
  /** Markdown that the intake accepts; headings begin at level two. */
  readonly body: string;
}

/** Why a source was not taken, as a name in src/i18n/import.ts with its values. */
export interface Refusal {
  readonly source: string;
  readonly reason: 'unknown-format' | 'not-utf8' | 'no-title' | 'no-text' | 'duplicate' | 'faulty';
  readonly values: { readonly [name: string]: string };
}

/** One format of source files: one file in formats/. */
export interface ImportFormat {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array, source: string) => ImportedDocument | Refusal;
}

export function isRefusal(result: ImportedDocument | Refusal): result is Refusal {
  return 'reason' in result;
}
