import type { Problem, Severity } from '../../domain/problem.ts';
import { commandLine } from '../../i18n/command-line.ts';
import { fill, type Language } from '../../i18n/text.ts';
import { sourceLine } from './source-line.ts';
import { byFile, type ProblemReport, shownText } from './view.ts';

const COLOUR: { readonly [severity in Severity]: string } = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  notice: '\u001b[36m',
};
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** The list for a person at a terminal: grouped by file, each with its line and a mark under the place, summary last. */
export function problemsAsText(
  report: ProblemReport,
  options: { readonly language: Language; readonly colour: boolean },
): string {
  const paint = (code: string, text: string) => (options.colour && text !== '' ? `${code}${text}${PLAIN}` : text);
  const say = (name: keyof typeof commandLine, values = {}) => fill(commandLine[name], options.language, values);
  const lines: string[] = [];
  for (const [file, problems] of byFile(report.problems)) {
    lines.push(paint(BOLD, file));
    for (const problem of problems) lines.push(...entry(problem));
    lines.push('');
  }
  if (report.problems.length === 0) lines.push(say('noProblems'), '');
  lines.push(say('summary', { ...report.summary }));
  if (report.rulesPage && report.problems.length > 0) {
    const rule = report.problems[0]?.rule ?? '';
    lines.push(say('rulesPage', { page: report.rulesPage, rule }));
  }
  const { others } = report;
  if (others && others.errors + others.warnings + others.notices > 0) lines.push(say('otherFiles', { ...others }));
  return `${lines.join('\n')}\n`;

  function entry(problem: Problem): string[] {
    const place = say('place', { line: problem.line, column: problem.column });
    const field = problem.field === null ? '' : ` ${say('field', { text: problem.field })}`;
    const head = `  ${paint(COLOUR[problem.severity], say(problem.severity))} ${place}${field} [${problem.rule}]`;
    const line = shownLine(problem);
    const details = (['found', 'expected', 'fix', 'basis'] as const).flatMap((part) => {
      const text = problem[part];
      // What the line above shows need not be said again.
      if (part === 'found' && text && line[0]?.includes(text)) return [];
      return text ? [`    ${say(part, { text })}`] : [];
    });
    return [head, ...line, `    ${problem.message}`, ...details];
  }

  function shownLine(problem: Problem): string[] {
    const text = shownText(report, problem);
    if (text === null) return [];
    const { before, marked, after, indent, length } = sourceLine(text, problem.column, problem.found, report.mask);
    const number = String(problem.line).padStart(6);
    const colour = COLOUR[problem.severity];
    return [
      `${paint(DIM, `${number} │ `)}${before}${paint(colour, marked)}${after}`,
      `${paint(DIM, `${' '.repeat(6)} │ `)}${' '.repeat(indent)}${paint(colour, '^'.repeat(length))}`,
    ];
  }
}
