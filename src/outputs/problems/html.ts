import type { Problem, Summary } from '../../domain/problem.ts';
import { commandLine } from '../../i18n/command-line.ts';
import { fill, type Language } from '../../i18n/text.ts';

const STYLE =
  'body{font:16px/1.7 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16212b;background:#fff}' +
  'h2{font-size:1.1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}li{margin:.8rem 0}.error{color:#a3211b}.warning{color:#7a4e00}.notice{color:#0b5a78}' +
  'p{margin:.1rem 0}code{font-size:.85em;color:#4a5966}';

/** One page to send to a colleague; it stands alone, needs no network and runs no script. */
export function problemsAsHtml(problems: readonly Problem[], summary: Summary, language: Language): string {
  const say = (name: keyof typeof commandLine, values = {}) => fill(commandLine[name], language, values);
  const parts: string[] = [];
  let file: string | null = null;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== null) parts.push('</ol>');
      file = problem.file;
      parts.push(`<h2>${escapeHtml(file)}</h2><ol>`);
    }
    const place = say('place', { line: problem.line, column: problem.column });
    const field = problem.field === null ? '' : ` ${say('field', { text: problem.field })}`;
    const details = (['found', 'expected', 'fix', 'basis'] as const).flatMap((part) =>
      problem[part] ? [`<p>${escapeHtml(say(part, { text: problem[part] }))}</p>`] : [],
    );
    parts.push(
      `<li><p><strong class="${problem.severity}">${say(problem.severity)}</strong> ${escapeHtml(place + field)} <code>${escapeHtml(problem.rule)}</code></p>`,
      `<p>${escapeHtml(problem.message)}</p>${details.join('')}</li>`,
    );
  }
  if (file !== null) parts.push('</ol>');
  if (problems.length === 0) parts.push(`<p>${say('noProblems')}</p>`);
  const title = say('problemsTitle');
  return (
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>` +
    `<p>${escapeHtml(say('summary', { ...summary }))}</p>${parts.join('\n')}</main></body></html>\n`
  );
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
