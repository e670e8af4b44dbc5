import type { Problem } from '../../domain/problem.ts';
import { commandLine } from '../../i18n/command-line.ts';
import { fill, type Language } from '../../i18n/text.ts';
import { sourceLine } from './source-line.ts';
import { byFile, type ProblemReport, SEVERITIES, shownText } from './view.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#16212b;--soft:#4a5966;--paper:#fff;--band:#f2f5f7;--rule:#d5dde3;--error:#a3211b;--warning:#7a4e00;--notice:#0b5a78;--mark:#fde9e7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf2;--soft:#a9b7c2;--paper:#12191f;--band:#1c262e;--rule:#33424d;--error:#ff9d95;--warning:#f0c069;--notice:#83cdee;--mark:#4a2220}}
body{font:16px/1.75 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:62rem;margin:0 auto;padding:1.5rem 1rem 4rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.1rem;margin:2.5rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid var(--rule);overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}li{margin:0 0 1.25rem;padding:.75rem 1rem;border:1px solid var(--rule);border-inline-start-width:4px;border-radius:.25rem;break-inside:avoid}
li.error{border-inline-start-color:var(--error)}li.warning{border-inline-start-color:var(--warning)}li.notice{border-inline-start-color:var(--notice)}
p{margin:.15rem 0}strong{margin-inline-end:.5rem}.error strong,b.error{color:var(--error)}.warning strong,b.warning{color:var(--warning)}.notice strong,b.notice{color:var(--notice)}
code{font-size:.85em;color:var(--soft)}pre{margin:.5rem 0;padding:.5rem .75rem;background:var(--band);overflow-x:auto;font:.9rem/1.6 ui-monospace,Consolas,monospace}
pre span{color:var(--soft);user-select:none}mark{color:inherit;background:var(--mark);border-bottom:2px solid var(--error)}dl{margin:.25rem 0 0;color:var(--soft)}
`;

/** One page to send to a colleague; it stands alone, needs no network and runs no script. */
export function problemsAsHtml(report: ProblemReport, language: Language): string {
  const say = (name: keyof typeof commandLine, values = {}) => fill(commandLine[name], language, values);
  const title = say('problemsTitle');
  const sections = byFile(report.problems).map(
    ([file, problems]) =>
      `<section><h2>${escapeHtml(file)}</h2>\n<ol>\n${problems.map(entry).join('\n')}\n</ol></section>`,
  );
  if (sections.length === 0) sections.push(`<p>${escapeHtml(say('noProblems'))}</p>`);
  const others = report.others ? `<p>${escapeHtml(say('otherFiles', { ...report.others }))}</p>` : '';
  return (
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>\n` +
    `<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say('summary', { ...report.summary }))}</p>${others}` +
    `<p>${legend()}</p>\n${sections.join('\n')}</main></body></html>\n`
  );

  function legend(): string {
    return SEVERITIES.map((severity) => `<b class="${severity}">${say(severity)}</b>：${say(`${severity}Means`)}`).join(
      ' ',
    );
  }

  function entry(problem: Problem): string {
    const place = say('place', { line: problem.line, column: problem.column });
    const field = problem.field === null ? '' : ` ${say('field', { text: problem.field })}`;
    const details = (['found', 'expected', 'fix', 'basis'] as const).flatMap((part) =>
      problem[part] ? [`<p>${escapeHtml(say(part, { text: problem[part] }))}</p>`] : [],
    );
    return (
      `<li class="${problem.severity}"><p><strong>${say(problem.severity)}</strong>${escapeHtml(place + field)} ${ruleLink(problem.rule)}</p>` +
      `${shownLine(problem)}<p>${escapeHtml(problem.message)}</p>${details.join('')}</li>`
    );
  }

  function ruleLink(rule: string): string {
    const code = `<code>${escapeHtml(rule)}</code>`;
    return report.rulesPage ? `<a href="${escapeHtml(report.rulesPage + rule)}">${code}</a>` : code;
  }

  function shownLine(problem: Problem): string {
    const text = shownText(report, problem);
    if (text === null) return '';
    const { before, marked, after } = sourceLine(text, problem.column, problem.found, report.mask);
    const line = `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
    return `<pre><span>${problem.line} │ </span>${line}</pre>`;
  }
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
