import type { Document } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import { thresholdOf } from '../../domain/thresholds.ts';
import { problemInText } from '../problem-at.ts';
import { addUp, type Counted, quantitiesIn } from './numbers-in-prose.ts';
import { type ProseLine, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

const REPORTED = 5;
const SHARE = /占[^，,。；;\d]{0,16}?(\d{1,3}(?:\.\d{1,3})?)[%％]/u;

/**
 * Parts against the whole: `审结316件；其中，维持275件、……` and `许可12件、处罚3件，共计16件`. Only parts that claim to be all
 * are added: their shares make up a hundred, the last says 其他 or 其余, or they come within two in a hundred of the whole.
 */
export const numberSums: TextCheck = {
  rule: 'number-sums',
  run: (text, document, settings) => {
    const nearly = thresholdOf(settings, 'number-sums') / 100;
    const problems: Problem[] = [];
    for (const line of proseOf(text)) {
      if (line.kind !== 'prose' || !/其中|合计|共计|总计|[，,]共/u.test(line.text)) continue;
      for (const { text: sentence, start } of sentencesOf(line.text))
        problems.push(...thatOf(sentence, start, line, document, nearly), ...totalOf(sentence, start, line, document));
    }
    return problems.slice(0, REPORTED);
  },
};

/** `whole，其中 part、part、part`. */
function thatOf(
  sentence: string,
  start: number,
  line: ProseLine,
  document: Document,
  nearly: number,
): readonly Problem[] {
  const at = sentence.indexOf('其中');
  if (at < 0 || sentence.indexOf('其中', at + 2) >= 0) return [];
  const quantities = quantitiesIn(sentence);
  const after = quantities.filter(({ index }) => index > at);
  const unit = after[0]?.unit;
  const whole = quantities.filter((each) => each.index < at && each.unit === unit).at(-1);
  // Another quantity of the unit between the whole and 其中 leaves it open which is meant.
  if (!whole || whole.value === 0) return [];
  const parts = after.filter((each) => each.unit === unit);
  // Money or people counted beside the parts are no parts; parts of parts are not told apart.
  if (parts.length < 2 || /[（(]/u.test(sentence.slice(at))) return [];
  const shares = parts.map((part, index) => shareAfter(sentence, part, parts[index + 1]));
  return [
    ...sumProblem(sentence, start, line, document, { whole, parts, shares, nearly }),
    ...shareProblems(start, line, document, whole, parts, shares),
  ];
}

function sumProblem(
  sentence: string,
  start: number,
  line: ProseLine,
  document: Document,
  claim: Claim,
): readonly Problem[] {
  const { whole, parts } = claim;
  const sum = addUp(parts);
  if (sum === whole.value || !areAll(sentence, claim, sum)) return [];
  return [problem('parts', start + whole.index, line, document, whole, sum, parts)];
}

interface Claim {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
  readonly shares: readonly (Share | null)[];
  /** Share of the whole by which parts that are meant to be all of it may miss it. */
  readonly nearly: number;
}

function areAll(sentence: string, { whole, parts, shares, nearly }: Claim, sum: number): boolean {
  const last = parts.at(-1);
  const before = parts.at(-2);
  const named = sentence.slice(before?.end ?? 0, last?.index ?? 0);
  if (/其他|其它|其余/u.test(named) && !/其中/u.test(named)) return true;
  if (shares.every((share) => share !== null)) {
    const total = shares.reduce((all, share) => all + (share?.percent ?? 0), 0);
    if (total > 99 && total < 101) return true;
  }
  return Math.abs(sum - whole.value) / whole.value <= nearly && parts.length >= 2 && sum < whole.value * 2;
}

interface Share {
  readonly percent: number;
  readonly decimals: number;
  readonly index: number;
  readonly text: string;
}

function shareAfter(sentence: string, part: Counted, next: Counted | undefined): Share | null {
  const piece = sentence.slice(part.end, next?.index ?? sentence.length);
  const match = SHARE.exec(piece);
  if (!match) return null;
  const text = match[1] ?? '';
  return { percent: Number(text), decimals: (text.split('.')[1] ?? '').length, index: part.end + match.index, text };
}

/** A share that its part does not give, where the others are right: then the base is known to be the whole. */
function shareProblems(
  start: number,
  line: ProseLine,
  document: Document,
  whole: Counted,
  parts: readonly Counted[],
  shares: readonly (Share | null)[],
): readonly Problem[] {
  const judged = parts.flatMap((part, index) => {
    const share = shares[index];
    if (!share) return [];
    const right = (part.value / whole.value) * 100;
    return [{ part, share, right, fits: Math.abs(right - share.percent) <= 1.01 * 10 ** -share.decimals }];
  });
  const wrong = judged.filter(({ fits }) => !fits);
  if (judged.length - wrong.length < 2 || wrong.length > judged.length / 3) return [];
  return wrong.map(({ part, share, right }) =>
    problemInText(document, line.number, start + share.index + 1, {
      rule: 'number-sums',
      words: 'share',
      severity: 'warning',
      found: `${share.text}%`,
      values: { part: part.text, whole: whole.text, right: right.toFixed(share.decimals) },
    }),
  );
}

const TOTAL = /[，,；;](?:以上)?(?:合计|共计|总计|共)(?=\d)/u;

/** `part、part，共计 whole`: the parts are one run joined by 、. */
function totalOf(sentence: string, start: number, line: ProseLine, document: Document): readonly Problem[] {
  const match = TOTAL.exec(sentence);
  if (!match || sentence.includes('其中')) return [];
  const quantities = quantitiesIn(sentence);
  const whole = quantities.find(({ index }) => index === match.index + match[0].length);
  if (!whole) return [];
  const from =
    Math.max(...['，', ',', '；', ';', '：', ':'].map((sign) => sentence.lastIndexOf(sign, match.index - 1))) + 1;
  const pieces = sentence.slice(from, match.index).split('、');
  const parts = pieces.map((piece) => quantitiesIn(piece));
  // Each piece one quantity of the unit, at its end: anything else is no plain list.
  const plain = parts.every(
    (each, index) => each.length === 1 && each[0]?.unit === whole.unit && each[0].end === pieces[index]?.length,
  );
  if (!plain || parts.length < 2) return [];
  const sum = addUp(parts.flat());
  return sum === whole.value ? [] : [problem('total', start + whole.index, line, document, whole, sum, parts.flat())];
}

function problem(
  words: string,
  index: number,
  line: ProseLine,
  document: Document,
  whole: Counted,
  sum: number,
  parts: readonly Counted[],
): Problem {
  return problemInText(document, line.number, index + 1, {
    rule: 'number-sums',
    words,
    severity: 'warning',
    found: whole.text,
    values: {
      sum: `${sum}${whole.unit}`,
      parts: parts
        .slice(0, 8)
        .map(({ text }) => text)
        .join(' + '),
    },
  });
}

function sentencesOf(line: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return line.split('。').map((text) => {
    const sentence = { text, start };
    start += text.length + 1;
    return sentence;
  });
}
