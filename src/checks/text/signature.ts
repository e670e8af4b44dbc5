import { chineseDate, type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { problemInText } from '../problem-at.ts';
import { type ProseLine, proseOf, withoutMarks } from './prose.ts';
import type { TextCheck } from './text-check.ts';

const DAY =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/u;
/** How the names of organs end. */
export const ORGAN = /(?:政府|委员会|办公室|办公厅|局|厅|部|委|署|院|中心)$/u;
/** Organs that sign together, one a line. */
const SIGNERS = 8;

interface Signature {
  readonly day: PlainDate;
  readonly written: string;
  readonly line: ProseLine;
  readonly signers: readonly string[];
}

/**
 * 落款 against 成文日期 and 发文机关. A text that issues another may carry the signature of that one too: one must agree.
 */
export const signature: TextCheck = {
  rule: 'signature',
  run: (text, document) => {
    const found = signaturesIn(proseOf(text));
    const own = found.at(0);
    if (!own) return [];
    const { dateAdopted, issuers } = document;
    const problems = [];
    if (dateAdopted && found.every(({ day }) => day !== dateAdopted)) {
      const values = { stated: chineseDate(dateAdopted) };
      const at = withoutMarks(own.line.text).cut + 1;
      const finding = { rule: 'signature', words: 'date', severity: 'warning', found: own.written, values } as const;
      problems.push(problemInText(document, own.line.number, at, finding));
    }
    const names = issuers.filter(({ name }) => ORGAN.test(name)).map(({ name }) => name);
    const signers = found.flatMap((each) => each.signers);
    if (names.length > 0 && !signers.some((signer) => names.some((name) => sameOrgan(signer, name)))) {
      const values = { stated: names.join('、') };
      const finding = { rule: 'signature', words: 'issuer', severity: 'warning' } as const;
      problems.push(problemInText(document, own.line.number, 1, { ...finding, found: own.signers.join('、'), values }));
    }
    return problems;
  },
};

function signaturesIn(lines: readonly ProseLine[]): readonly Signature[] {
  const written = lines.filter(({ kind }) => kind === 'prose');
  return written.flatMap((line, index) => {
    const day = DAY.test(bare(line)) ? parsePlainDate(bare(line)) : null;
    if (!day) return [];
    const signers: string[] = [];
    for (let at = index - 1; at >= 0 && signers.length < SIGNERS; at -= 1) {
      const before = written[at];
      const text = before ? bare(before) : '';
      if (!before || text.length > 40 || /[，。；：！？《》（）、\d]/u.test(text) || !ORGAN.test(text)) break;
      signers.unshift(text);
    }
    return signers.length > 0 ? [{ day, written: bare(line), line, signers }] : [];
  });
}

/** Without marks and without the spaces that a name is drawn out with. */
function bare(line: ProseLine): string {
  return withoutMarks(line.text).text.replace(/[\s\\*]+/gu, '');
}

/** One may be the short form of the other: 国家发展改革委 of 国家发展和改革委员会. */
export function sameOrgan(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one) || one.includes(other) || other.includes(one);
}

function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (short.charAt(at) === sign) at += 1;
  return at === short.length;
}
