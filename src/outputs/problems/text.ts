import type { Problem, Severity, Summary } from '../../domain/problem.ts';
import { commandLine } from '../../i18n/command-line.ts';
import { fill, type Language } from '../../i18n/text.ts';

const COLOUR: { readonly [severity in Severity]: string } = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  notice: '\u001b[36m',
};
const BOLD = '\u001b[1m';
const PLAIN = '\u001b[0m';

/** The list for a person at a terminal: grouped by file, the summary last. */
export function problemsAsText(
  problems: readonly Problem[],
  summary: Summary,
  options: { readonly language: Language; readonly colour: boolean },
): string {
  const paint = (code: string, text: string) => (options.colour ? `${code}${text}${PLAIN}` : text);
  const say = (name: keyof typeof commandLine, values = {}) => fill(commandLine[name], options.language, values);
  const lines: string[] = [];
  let file: string | null = null;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== null) lines.push('');
      file = problem.file;
      lines.push(paint(BOLD, file));
    }
    const place = say('place', { line: problem.line, column: problem.column });
    const field = problem.field === null ? '' : ` ${say('field', { text: problem.field })}`;
    lines.push(`  ${paint(COLOUR[problem.severity], say(problem.severity))} ${place}${field} [${problem.rule}]`);
    lines.push(`    ${problem.message}`);
    for (const part of ['found', 'expected', 'fix', 'basis'] as const) {
      const text = problem[part];
      if (text) lines.push(`    ${say(part, { text })}`);
    }
  }
  if (problems.length === 0) lines.push(say('noProblems'));
  lines.push('', say('summary', { ...summary }));
  return `${lines.join('\n')}\n`;
}
