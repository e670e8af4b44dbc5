import type { Problem, Summary } from '../../domain/problem.ts';

/** The list for programs: `{problems, summary}`, the public contract. */
export function problemsAsJson(problems: readonly Problem[], summary: Summary): string {
  return `${JSON.stringify({ problems, summary }, null, 2)}\n`;
}
