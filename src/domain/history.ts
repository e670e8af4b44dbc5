import type { Document, DocumentId } from './document.ts';
import type { PlainDate } from './plain-date.ts';

/** What is remembered of a published document, to see later whether it was changed in silence. */
export interface PublishedState {
  /** Digest of {@link plainOfSource} of its body. */
  readonly text: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly dateAdopted: string | null;
  readonly datePublished: string | null;
  readonly dateEffective: string | null;
  readonly dateExpires: string | null;
  /** `file sha256` of each attachment. */
  readonly attachments: readonly string[];
  /** Number of 更正 entries. */
  readonly corrections: number;
}

/** The release before, as its record tells. */
export interface ReleaseBefore {
  readonly id: string;
  readonly today: PlainDate;
  readonly published: ReadonlyMap<DocumentId, PublishedState>;
}

/** What Git tells of a content file. */
export interface FileHistory {
  /** Day of the commit that brought the file, in Asia/Shanghai. */
  readonly first: PlainDate;
  /** Documents which that commit brought; many at once are an import. */
  readonly together: number;
  /** What stood in the file when it was published, where later commits changed it. */
  readonly published: { readonly day: PlainDate; readonly text: string; readonly datePublished: string | null } | null;
}

export interface ContentHistory {
  /** `shallow`: the repository lacks its earlier commits, and says nothing sure of beginnings. */
  readonly git: 'full' | 'shallow' | 'none';
  /** By content path; a file that is not there was never committed. Empty unless `full`. */
  readonly files: ReadonlyMap<string, FileHistory>;
  readonly before: ReleaseBefore | null;
  /** Digest of {@link plainOfSource} of a document's body today; null where it was not read. */
  readonly textOf: (document: Document) => string | null;
}

/** What changed of a published document. Keys of fields, `body` or `attachments`. */
export type ChangedPart =
  | 'body'
  | 'title'
  | 'documentNumber'
  | 'dateAdopted'
  | 'dateEffective'
  | 'dateExpires'
  | 'attachments';

/** The state to be remembered of a document. */
export function publishedState(document: Document, text: string): PublishedState {
  const { title, documentNumber, dateAdopted, datePublished, dateEffective, dateExpires } = document;
  return {
    text,
    title,
    documentNumber,
    dateAdopted,
    datePublished,
    dateEffective,
    dateExpires,
    attachments: document.attachments.map(({ file, sha256 }) => `${file} ${sha256}`).sort(),
    corrections: document.corrections.length,
  };
}

/** What a reader of the release before would find changed; the day of publication is a matter of its own. */
export function changedParts(before: PublishedState, now: PublishedState): readonly ChangedPart[] {
  const fields = ['title', 'documentNumber', 'dateAdopted', 'dateEffective', 'dateExpires'] as const;
  // A field that was missing and is filled in tells more than before, and nothing else.
  const changed: ChangedPart[] = fields.filter((field) => before[field] !== null && before[field] !== now[field]);
  if (before.text !== now.text) changed.push('body');
  if (before.attachments.some((file) => !now.attachments.includes(file))) changed.push('attachments');
  return changed;
}

/**
 * The words of a Markdown body without what only shapes them: white space, marks of headings, lists, tables and
 * emphasis, widths of characters. Equal texts say the same.
 */
export function plainOfSource(lines: readonly string[]): string {
  return lines
    .filter((line) => !(line.includes('---') && /^[\s|:-]+$/u.test(line)))
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}\s|>\s?|[-*+]\s)*/u, '')
        .replaceAll(/\*\*|__|`|\||\\/gu, '')
        .normalize('NFKC')
        .replaceAll(/[\s\u200b-\u200d\ufeff]/gu, ''),
    )
    .join('');
}

/** The body of a source without its front matter. */
export function bodyOfSource(source: string): readonly string[] {
  const lines = source.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  if (lines[0]?.trim() !== '---') return lines;
  const end = lines.indexOf('---', 1);
  return end < 0 ? lines : lines.slice(end + 1);
}
