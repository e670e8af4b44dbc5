import type { Problem } from '../../domain/problem.ts';

/** Annotations for a continuous-integration service that reads workflow commands. */
export function problemsAsGithub(problems: readonly Problem[], contentFolder: string): string {
  return problems
    .map((problem) => {
      const text = [problem.message, problem.fix].filter((part) => part).join(' ');
      const path = contentFolder === '' ? problem.file : `${contentFolder}/${problem.file}`;
      const properties = [
        `file=${escapeProperty(path)}`,
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
