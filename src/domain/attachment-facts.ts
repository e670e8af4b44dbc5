/** What a file beside documents holds, read as far as it can be read; the publishable facts and the doubtful ones. */
export interface AttachmentFacts {
  /** By its bytes, whatever its name says. */
  readonly format: AttachmentFormat;
  /** Sheets, pages, files of an archive; one without a name for a plain document. */
  readonly parts: readonly AttachmentPart[];
  /** The text of all parts, one paragraph or row a line: what search indexes. */
  readonly text: string;
  /** Properties that name people or offices: author, last editor, company. */
  readonly metadata: readonly { readonly name: string; readonly value: string }[];
  readonly faults: readonly AttachmentFault[];
}

export type AttachmentFormat = 'docx' | 'xlsx' | 'pptx' | 'pdf' | 'text' | 'image' | 'zip' | 'ole' | 'other';

export interface AttachmentPart {
  /** `工作表“名单”`, `第3页`, `名单.xlsx`; null for the whole. */
  readonly name: string | null;
  readonly text: string;
  /** Rows of cells, the headers among the first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/**
 * `damaged`: its own program could not open it. `encrypted`: asks for a password. `type`: other bytes than its name
 * says. `unread`: no reader for it here (old Office, OFD, packed otherwise). `partly`: larger than what is read.
 * `scanned`: pages without text. `comments`, `changes`, `hidden`: remnants of editing that readers can open. `place`:
 * an image says where it was taken. `nested`: an archive in an archive. `program`: something executable inside.
 */
export type AttachmentFaultKind =
  | 'damaged'
  | 'encrypted'
  | 'type'
  | 'unread'
  | 'partly'
  | 'scanned'
  | 'comments'
  | 'changes'
  | 'hidden'
  | 'place'
  | 'nested'
  | 'program';

export interface AttachmentFault {
  readonly kind: AttachmentFaultKind;
  /** Which part, page or file; the format found for `type`. Null for the whole. */
  readonly detail: string | null;
}
