import type { ProblemReport } from './view.ts';

/**
 * Annotations for a continuous-integration service that reads workflow commands. `prefix`: the content folder below
 * the root of its repository, with a slash at its end; empty where it is the root.
 */
export function problemsAsGithub({ problems }: ProblemReport, prefix: string): string {
  return problems
    .map((problem) => {
      const text = [problem.message, problem.fix].filter((part) => part).join(' ');
      const properties = [
        `file=${escapeProperty(prefix + problem.file)}`,
        `line=${problem.line}`,
        `col=${problem.column}`,
        `title=${escapeProperty(problem.rule)}`,
      ];
      return `::${problem.severity} ${properties.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
