import { parseChineseNumeral } from '../../domain/chinese-numeral.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { proseOf, withoutMarks } from './prose.ts';
import type { TextCheck } from './text-check.ts';

/** 结构层次序数 of GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）, outermost first. */
const LEVELS: readonly RegExp[] = [
  /^([一二三四五六七八九十百]{1,5})、/u,
  /^[（(]([一二三四五六七八九十百]{1,5})[）)]/u,
  /^(\d{1,2})(?:[．、]|\.(?!\d))/u,
  /^[（(](\d{1,2})[）)]/u,
];
/** Where counting begins anew: chapters and articles, annexes, the day below a signature. */
const ANEW =
  /^(?:第[〇零一二三四五六七八九十百千\d]{1,8}[编章节条部分]|附[件表录则：:]|附$|[\d〇一二三四五六七八九○]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$)/u;
const REPORTED = 5;

/** Numbers of one level that are left out, doubled or go back. Quoted texts (amendments) are not counted. */
export const headingOrder: TextCheck = {
  rule: 'heading-order',
  run: (text, document) => {
    const problems: Problem[] = [];
    let counts = [0, 0, 0, 0];
    // Some texts number their measures through all parts: what was counted last at a level, whatever came between.
    const running = [0, 0, 0, 0];
    let quoted = 0;
    for (const { text: line, number, kind } of proseOf(text)) {
      if (kind === 'blank' || kind === 'hidden' || kind === 'table') continue;
      const before = quoted;
      if (line.includes('“') || line.includes('”'))
        quoted = Math.max(0, quoted + occurrences(line, '“') - occurrences(line, '”'));
      const { text: rest, cut } = withoutMarks(line);
      if (before > 0 || rest.startsWith('“')) continue;
      const level = levelOf(rest);
      if (level < 0) {
        const anew = ANEW.test(rest);
        if (anew) running.fill(0);
        if (anew || kind === 'heading') counts = [0, 0, 0, 0];
        continue;
      }
      const match = LEVELS[level]?.exec(rest);
      const found = numberOf(match?.[1] ?? '');
      const last = counts[level] ?? 0;
      if (found === null) continue;
      counts = counts.map((count, index) => (index < level ? count : index === level ? found : 0));
      const through = (running[level] ?? 0) + 1;
      running[level] = found;
      if (found === 1 || found === last + 1 || (last === 0 && found === through)) continue;
      const words = found === last ? 'doubled' : found > last ? (last === 0 ? 'begins' : 'skipped') : 'back';
      const written = match?.[0] ?? '';
      problems.push(
        problemInText(document, number, cut + 1, {
          rule: 'heading-order',
          words,
          severity: 'warning',
          found: rest.slice(0, 20),
          values: { number: written, expected: numberLike(written, last + 1) },
        }),
      );
    }
    return problems.slice(0, REPORTED);
  },
};

/** The level whose number a line begins with, or -1. */
function levelOf(text: string): number {
  const head = text.slice(0, 8);
  return /^[（(]?[一二三四五六七八九十百\d]/u.test(head) ? LEVELS.findIndex((form) => form.test(head)) : -1;
}

function numberOf(text: string): number | null {
  return /^\d/u.test(text) ? Number(text) : parseChineseNumeral(text);
}

const DIGITS = '零一二三四五六七八九';

/** `（三）` for `（五）` and 3. */
function numberLike(written: string, number: number): string {
  return written.replace(/\d+|[一二三四五六七八九十百]+/u, (old) =>
    /\d/u.test(old) ? String(number) : chinese(number),
  );
}

function chinese(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
