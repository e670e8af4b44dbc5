import type { Problem } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { around, type ProseLine, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

/** `##一、` and `＃＃ 一、`: without the space, or with full-width signs, it is no heading. */
const HEADING = /^ {0,3}(?:#{1,6}(?=[^#\s])|＃{1,6})/u;
/** Errors of a spreadsheet, told by `placeholder-body`. */
const CELL_ERROR = /^#(?:REF|VALUE|N\/A|DIV\/0|NAME)/u;
/** Words and an address in brackets; one of them full-width, for otherwise it is a link. */
const LINK = /[[［]([^[\]［］]{1,80})[\]］][(（]([^()（）\s]{1,200})[)）]/gu;
const ADDRESS = /^(?:https?:|mailto:|tel:|\.{0,2}\/)|\.(?:md|docx?|xlsx?|pdf|png|jpe?g|csv|zip|html?)$/iu;
/** The line of dashes below the head of a table. */
const RULE = /^[\s|:-]+$/u;
const BULLET = /^\s{0,3}[·●•■◆▪◦]/u;
/** Hosts of networks that are not the public's (RFC 1918), and of one's own machine. */
const INTRANET =
  /https?:\/\/(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?![\d.])[^\s)）\]"'<>，。；]{0,80}|https?:\/\/localhost\b/gu;
const REPORTED = 5;

/** Signs of Markdown written almost right: they would stand on the page as they are. */
export const markupSlip: TextCheck = {
  rule: 'markup-slip',
  run: (text, document) => {
    const problems: Problem[] = [];
    const tell = (line: ProseLine, words: string, index: number, found: string, values = {}) =>
      problems.push(
        problemInText(document, line.number, index + 1, {
          rule: 'markup-slip',
          words,
          severity: 'warning',
          found,
          values,
        }),
      );
    let before: ProseLine | null = null;
    let joined = 0;
    let firstJoined: ProseLine | null = null;
    const lines = proseOf(text);
    for (const [index, line] of lines.entries()) {
      if (line.kind !== 'hidden')
        for (const match of (text.lines[line.number - 1] ?? '').matchAll(INTRANET))
          tell(line, 'intranet', match.index, match[0]);
      if (line.kind === 'table' && lines[index - 1]?.kind !== 'table' && !RULE.test(lines[index + 1]?.text ?? '')) {
        const cells = line.text
          .trim()
          .replace(/^\||\|$/gu, '')
          .split('|').length;
        if (lines[index + 1]?.kind === 'table' && cells > 1)
          tell(line, 'table', 0, around(line.text, 0), { right: `|${' - |'.repeat(cells)}` });
      }
      if (line.kind === 'hidden' || line.kind === 'blank' || line.kind === 'table') {
        before = null;
        continue;
      }
      const heading = HEADING.exec(line.text)?.[0];
      if (heading && !CELL_ERROR.test(line.text))
        tell(line, 'heading', 0, around(line.text, 0), {
          right: `${'#'.repeat(heading.trim().length)} ${line.text.slice(heading.length).trim().slice(0, 20)}`,
        });
      // In the source, for addresses are blanked out in what a reader sees.
      for (const match of (text.lines[line.number - 1] ?? '').matchAll(LINK)) {
        const [whole, words = '', address = ''] = match;
        if (ADDRESS.test(address) && !/^\[[^\]］]*\]\(.*\)$/u.test(whole))
          tell(line, 'link', match.index, whole, { right: `[${words}](${address})` });
      }
      if (before && isJoined(text.lines[before.number - 1] ?? '', line.text)) {
        joined += 1;
        firstJoined ??= line;
      }
      before = line.kind === 'prose' ? line : null;
    }
    if (firstJoined) tell(firstJoined, 'joined', 0, around(firstJoined.text, 0), { count: joined });
    return problems.slice(0, REPORTED);
  },
};

/** A paragraph that ends, and another right below it; the page would run them together. */
function isJoined(before: string, line: string): boolean {
  if (/(?:\\| {2})$/u.test(before) || /^\s*(?:[-*+>|]|\d{1,3}[.)]\s)/u.test(line)) return false;
  if (/^\s*(?:[-*+>|])/u.test(before)) return false;
  return BULLET.test(line) || (/[。；！？：]\s*$/u.test(before) && !/^[”’）》]/u.test(line.trim()));
}
