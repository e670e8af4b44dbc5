import type { Severity } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { around, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

interface Form {
  readonly words: string;
  readonly severity: Severity;
  readonly sign: RegExp;
}

/** Characters that look right and are not: search, sorting and copying then fail unseen. */
const FORMS: readonly Form[] = [
  // A lone Cyrillic or Greek letter beside Latin letters or digits; runs of them are words of that language.
  {
    words: 'letter',
    severity: 'warning',
    sign: /(?<![\u0370-\u04ff])[АВЕЅІЈКМНОРСТУХасеіјорухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο](?=[0-9A-Za-z])|(?<=[0-9A-Za-z])[АВЕЅІЈКМНОРСТУХасеіјорухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο](?![\u0370-\u04ff])/gu,
  },
  // 2O26, 〔2O26〕, 1OO元; l for 1 only where a unit follows.
  {
    words: 'zero',
    severity: 'warning',
    sign: /(?<![A-Za-z])\d[Oo]{1,3}(?=[\d年月日号元%〕])|(?<![A-Za-z])\d[lI](?=[年月日号元%〕])/gu,
  },
  {
    words: 'circle',
    severity: 'notice',
    sign: /[○◯〇Oo0]{0,2}[○◯](?=[一二三四五六七八九〇]{0,2}年)|(?<=[一二三四五六七八九])[○◯](?=[一二三四五六七八九○◯])/gu,
  },
  { words: 'fullWidth', severity: 'warning', sign: /[０-９Ａ-Ｚａ-ｚ]+/gu },
  // Of fonts in PDF files: they look like Chinese characters and are none.
  { words: 'radical', severity: 'warning', sign: /[\u2e80-\u2fdf\uf900-\ufaff]/gu },
];
/** What none of the forms can do without. */
const ANY = /[\u0370-\u04ff○◯０-９Ａ-Ｚａ-ｚ\u2e80-\u2fdf\uf900-\ufaff]|\d[OolI]/u;

/** Each kind once at its first place, with its number. */
export const lookAlikes: TextCheck = {
  rule: 'look-alikes',
  run: (text, document) => {
    const firsts = new Map<Form, { line: number; column: number; found: string; sign: string; count: number }>();
    for (const { text: line, number, kind } of proseOf(text)) {
      if (kind === 'blank' || kind === 'hidden' || !ANY.test(line)) continue;
      for (const form of FORMS)
        for (const match of line.matchAll(form.sign)) {
          const seen = firsts.get(form);
          if (seen) seen.count += 1;
          else {
            const sign = match[0];
            firsts.set(form, {
              line: number,
              column: match.index + 1,
              found: around(line, match.index),
              sign,
              count: 1,
            });
          }
        }
    }
    return [...firsts].map(([{ words, severity }, { line, column, found, sign, count }]) =>
      problemInText(document, line, column, {
        rule: 'look-alikes',
        words,
        severity,
        found,
        values: { sign, count, code: codeOf(sign), proper: sign.normalize('NFKC') },
      }),
    );
  },
};

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
