/**
 * A fault in the content, as data. An editor's mistake is a Problem, a programmer's mistake is a throw.
 *
 * `file` is relative to the content folder, with forward slashes; `line` and `column` count from 1
 * (a fault of the whole file is 1:1). `rule` names are permanent: outside tools refer to them.
 */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field as the editor wrote its name (`文号` or `documentNumber`), or null for the body or the file. */
  readonly field: string | null;
  /** What stands there; personal data is masked. */
  readonly found: string | null;
  /** What belongs there. */
  readonly expected: string | null;
  /** What to write or do instead, as one sentence to the clerk. */
  readonly fix: string | null;
  /** Law or standard behind the rule, such as `条例第二十六条`. */
  readonly basis: string | null;
  /** The sentence a clerk reads: what happened and why. */
  readonly message: string;
}

export type Severity = 'error' | 'warning' | 'notice';

/** A place in a content file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** Orders problems by file, then place, then rule, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function summarise(problems: readonly Problem[], files: number, documents: number): Summary {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { files, documents, errors: count('error'), warnings: count('warning'), notices: count('notice') };
}
