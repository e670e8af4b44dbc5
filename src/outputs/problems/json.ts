import type { ProblemReport } from './view.ts';

/**
 * The list for programs: `{problems, summary}`, the public contract, stated by docs/problems.schema.json. `others`
 * counts the problems of files that were not asked for; it is there only when some files were.
 */
export function problemsAsJson({ problems, summary, others }: ProblemReport): string {
  return `${JSON.stringify(others ? { problems, summary, others } : { problems, summary }, null, 2)}\n`;
}
