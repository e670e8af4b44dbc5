import type { Problem, Severity, Summary } from '../../domain/problem.ts';

/** What every view of a list of problems is made from. */
export interface ProblemReport {
  readonly problems: readonly Problem[];
  /** Of the problems listed. */
  readonly summary: Summary;
  /** Problems of files that were not asked for: counted, not listed. Null when everything was asked for. */
  readonly others: Counts | null;
  /** A line of a content file, or null where there is none (a folder, a file that is not text). */
  readonly lineOf: (file: string, line: number) => string | null;
  /** Hides personal data: a report must not leak what it warns of. */
  readonly mask: (line: string) => string;
  /** The page that explains the rules, ending with `#`; null where the address of the site is not known. */
  readonly rulesPage: string | null;
}

export type Counts = Pick<Summary, 'errors' | 'warnings' | 'notices'>;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Problems of one file together, files in the order of the list. */
export function byFile(problems: readonly Problem[]): readonly (readonly [file: string, problems: Problem[]])[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files];
}

/**
 * The line a problem stands on; null where there is nothing to show, and where a value that is masked in the problem
 * could be read in it: names, for one, are masked by rules that see more than a line.
 */
export function shownText({ lineOf, mask }: ProblemReport, { file, line, found }: Problem): string | null {
  const text = lineOf(file, line);
  // A fault of the whole file stands at its first fence, which shows nothing.
  if (text === null || /^\s*(?:-{3}\s*)?$/u.test(text)) return null;
  return found?.includes('*') && !mask(text).includes(found) ? null : text;
}
