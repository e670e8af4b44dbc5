import { createHash } from 'node:crypto';
import type { Severity } from '../../domain/problem.ts';
import type { ProblemReport } from './view.ts';

const SEVERITY: { readonly [severity in Severity]: string } = { error: 'major', warning: 'minor', notice: 'info' };

/**
 * A Code Quality report, the JSON that merge requests show. The fingerprint names a problem by rule, file and words, not
 * by its line, so that a line added above makes no new problem. `prefix` as in {@link problemsAsGithub}.
 */
export function problemsAsGitlab({ problems }: ProblemReport, prefix: string): string {
  const seen = new Map<string, number>();
  const entries = problems.map((problem) => {
    const name = [problem.rule, problem.file, problem.field, problem.found, problem.message].join('\n');
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return {
      description: [problem.message, problem.fix].filter((part) => part).join(' '),
      check_name: problem.rule,
      fingerprint: createHash('sha256').update(`${nth}\n${name}`).digest('hex'),
      severity: SEVERITY[problem.severity],
      location: { path: prefix + problem.file, lines: { begin: problem.line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
