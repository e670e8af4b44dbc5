import type { Document } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { around, type ProseLine, paragraphsOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

/** Closing marks by opening; full-width and half-width parentheses pair with each other (their width is another rule's). */
const CLOSING: { readonly [open: string]: string } = {
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '（': '）',
  '(': '）',
  '“': '”',
};
const CLOSERS = new Set(Object.values(CLOSING));
const MARKS = new Set([...Object.keys(CLOSING), ...Object.values(CLOSING), ')'].map((mark) => mark.charCodeAt(0)));
/** `1）`, `a)`, `（一）` without its first half: a number of a list needs no opening mark. */
const ENUMERATOR = /(?:^|[\s；;。，,、：:])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/u;
const REPORTED = 10;

interface Open {
  readonly mark: string;
  readonly line: ProseLine;
  readonly index: number;
}

/**
 * 《》〔〕（）“” in pairs, within a paragraph. A quotation may run over several: it is closed somewhere below, and each
 * of its paragraphs may begin with the opening mark again; so may a remark in parentheses that begins a paragraph.
 */
export const unpairedMarks: TextCheck = {
  rule: 'unpaired-marks',
  run: (text, document) => {
    const problems: Problem[] = [];
    let carried: readonly Open[] = [];
    for (const paragraph of paragraphsOf(text)) {
      if (carried.length === 0 && !paragraph.some(({ text: line }) => marksIn(line).length > 0)) continue;
      const found = inParagraph(paragraph, carried);
      carried = found.carried;
      for (const each of found.alone.slice(0, REPORTED)) problems.push(problemFor(document, each));
      if (problems.length >= REPORTED) break;
    }
    for (const each of carried.slice(0, 1)) problems.push(problemFor(document, each));
    return problems.slice(0, REPORTED);
  },
};

function inParagraph(lines: readonly ProseLine[], before: readonly Open[]) {
  const alone: Open[] = [];
  const carried = [...before];
  const stack: Open[] = [];
  for (const line of lines)
    for (const index of marksIn(line.text)) {
      const mark = line.text.charAt(index);
      const here = { mark, line, index };
      const first = line === lines[0] && isStart(line.text, index);
      if (CLOSING[mark]) {
        const again = mark === '“' && first && carried.some((open) => open.mark === '“');
        if (!again) stack.push(here);
        continue;
      }
      const close = mark === ')' ? '）' : mark;
      const at = stack.findLastIndex((open) => CLOSING[open.mark] === close);
      const earlier = carried.findLastIndex((open) => CLOSING[open.mark] === close);
      // What was opened inside and not closed before is alone.
      if (at >= 0) alone.push(...stack.splice(at).slice(1));
      else if (earlier >= 0) carried.splice(earlier, 1);
      else if (!(close === '）' && ENUMERATOR.test(line.text.slice(Math.max(0, index - 5), index)))) alone.push(here);
    }
  const goesOn = (open: Open) =>
    open.mark === '“' || (CLOSING[open.mark] === '）' && open.line === lines[0] && isStart(open.line.text, open.index));
  return {
    alone: [...alone, ...stack.filter((open) => !goesOn(open))],
    carried: [...carried, ...stack.filter(goesOn)],
  };
}

/** Indices of the marks; every line of every document is walked, so by code unit. */
function marksIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Chinese characters and most others lie outside the blocks of marks.
    if (code >= 0x4e00 && code < 0xff00) continue;
    if (MARKS.has(code)) found.push(index);
  }
  return found;
}

function isStart(text: string, index: number): boolean {
  return text.slice(0, index).trim() === '';
}

function problemFor(document: Document, { mark, line, index }: Open): Problem {
  const closes = CLOSERS.has(mark === ')' ? '）' : mark);
  const partner = closes
    ? Object.keys(CLOSING).find((open) => CLOSING[open] === (mark === ')' ? '）' : mark))
    : CLOSING[mark];
  return problemInText(document, line.number, index + 1, {
    rule: 'unpaired-marks',
    words: closes ? 'closing' : 'opening',
    severity: 'warning',
    found: around(line.text, index),
    values: { mark, partner: partner ?? '' },
  });
}
