import type { Problem } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { around, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

const HAN = '[\\u3400-\\u9fff]';
/** A half-width sign between Chinese characters, or after one at the end of the line. `.` stands for 。 in old texts. */
const SIGN = new RegExp(
  `(?<=[\\u3400-\\u9fff》”〕）])([,;:?!])(?=[\\u3400-\\u9fff《“（〔\\d]|$)|(?<=${HAN})(\\.)(?=${HAN}|$)`,
  'gu',
);
/** Half-width parentheses around Chinese, the bracket of a link's words left out. */
const PARENTHESES = /(?<!\])\([^()]{0,60}[\u3400-\u9fff][^()]{0,60}\)|(?<!\])\([^()（）]{0,60}）|（[^()（）]{0,60}\)/gu;
const QUOTES =
  /(?<=[\u3400-\u9fff，。、：])"(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff。])"(?=[\u3400-\u9fff，。、；]|$)/gu;
const FULL: { readonly [sign: string]: string } = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（）',
  '"': '“”',
};

/**
 * Half-width punctuation in Chinese sentences (GB/T 15834-2011), each sign once with its number: a text converted
 * from elsewhere has hundreds, and they are mended together.
 */
export const mixedWidth: TextCheck = {
  rule: 'mixed-width',
  run: (text, document) => {
    const firsts = new Map<string, { line: number; column: number; found: string; count: number }>();
    for (const { text: line, number, kind } of proseOf(text)) {
      if (kind === 'blank' || kind === 'hidden' || !/[,;:?!.()"]/u.test(line)) continue;
      for (const form of [SIGN, PARENTHESES, QUOTES])
        for (const match of line.matchAll(form)) {
          const sign = form === PARENTHESES ? '(' : match[0];
          const seen = firsts.get(sign);
          if (seen) seen.count += 1;
          else firsts.set(sign, { line: number, column: match.index + 1, found: around(line, match.index), count: 1 });
        }
    }
    // A text that keeps to half-width parentheses throughout, as most of the State Council do, mixes nothing.
    const first = firsts.get('(');
    if (
      first &&
      first.count > 2 &&
      !proseOf(text).some(({ text: line, kind }) => kind !== 'hidden' && line.includes('（'))
    )
      firsts.delete('(');
    return [...firsts].map(
      ([sign, { line, column, found, count }]): Problem =>
        problemInText(document, line, column, {
          rule: 'mixed-width',
          // Worth saying, not worth a warning.
          severity: sign === '(' ? 'notice' : 'warning',
          found,
          values: { sign: sign === '(' ? '()' : sign, full: FULL[sign] ?? '', count },
        }),
    );
  },
};
