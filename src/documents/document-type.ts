import type { z } from 'zod';
import type { Document, Json } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { Text } from '../i18n/text.ts';

/**
 * A field of front matter. Values arrive as YAML wrote them with every scalar a string (`0123` stays `0123`);
 * the schema turns them into their type and refuses the rest.
 */
export interface Field {
  /** English key, camelCase: the name in JSON and CSV. */
  readonly key: string;
  /** The Chinese name first, then accepted synonyms. */
  readonly names: readonly [string, ...string[]];
  readonly schema: z.ZodType<unknown>;
  /**
   * `always`: an error when absent. `strict`: an error for documents published on or after `strictFrom`,
   * a warning before. `optional`: never asked for.
   */
  readonly need: 'always' | 'strict' | 'optional';
  /** What to write, for messages and sample files: `日期，如 2026-03-01`. */
  readonly form: Text;
  readonly basis?: string;
  /** For a field that holds maps: the names of their keys, Chinese first. Nested maps share this one table. */
  readonly parts?: { readonly [key: string]: { readonly names: readonly [string, ...string[]] } };
}

/** A text file beside a document, decoded. */
export interface FileBeside {
  /** Content-relative path. */
  readonly path: string;
  readonly text: string;
}

/** Values that a document keeps in files beside it, such as the tables of a report in CSV. */
export interface BesideFiles {
  /** The field that names the files. */
  readonly field: string;
  /** Larger files are refused unread. */
  readonly limitMB: number;
  /** The document with what the files say; one error means that it cannot be used. */
  readonly read: (
    document: Document,
    files: readonly FileBeside[],
  ) => { readonly document: Document; readonly problems: readonly Problem[] };
}

/** A kind of document: one folder under src/documents, one line in its index. Pure: no Astro here. */
export interface DocumentType {
  /** Folder name in `content/` and in `src/documents/`. */
  readonly name: string;
  readonly label: Text;
  /** Fields this type adds to the common ones; a field with a common key replaces it (to change `need`). */
  readonly fields: readonly Field[];
  readonly beside?: BesideFiles;
  /** Whether 时效性 applies. */
  readonly hasValidity: boolean;
  /** Category of a document that names none, if the catalogue holds it. */
  readonly defaultCategory: string | null;
  /** schema.org type and further properties (open-data-mapping.md); the common properties are added by outputs. */
  readonly jsonLd: (document: Document) => { readonly '@type': string; readonly [key: string]: Json };
  /** Rows for the metadata table: field keys in order. Keys without a value are left out. */
  readonly metadata: readonly string[];
}
