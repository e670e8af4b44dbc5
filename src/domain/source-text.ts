/** The source of one document, as its editor wrote it. */
export interface SourceText {
  /** Content-relative path, such as `policies/2026/x.md`. */
  readonly file: string;
  /** Lines of the decoded file: no byte order mark, no line ends. */
  readonly lines: readonly string[];
  /** Index in `lines` of the first line of the body (0-based); line numbers of problems count from 1. */
  readonly bodyStart: number;
}
