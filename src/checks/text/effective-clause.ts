import type { Document } from '../../domain/document.ts';
import { addDays, addMonths, chineseDate, type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { problemAt, problemInText, strictSeverity } from '../problem-at.ts';
import { proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

const NAMES =
  '办法|规定|细则|通知|条例|法|决定|意见|规则|方案|公告|通告|标准|规范|制度|措施|文件|令|规程|章程|目录|清单|政策|指引|解释|准则';
/** Only a clause about the text itself: 本办法自…起施行, or a paragraph or sentence that begins with 自. */
const CLAUSE = new RegExp(
  `(?:本[\\u4e00-\\u9fff]{0,6}?(?:${NAMES})(?:（试行）|\\(试行\\))?|^(?:[^。；，“”《》]{0,8}　)?|[。；，\\s])(自|从)?([^。；，“”《》\\s自从]{2,16}?)(?:之日|日)?起(?:满?(\\d{1,3}|十五|三十|六十|九十)日[后内]?)?(?:正式)?(?:施行|实施|执行|生效)`,
  'u',
);
const STARTS = /[起后](?:正式)?(?:施行|实施|执行|生效)/u;
const DAY =
  /((?:19|20)\d{2}年\d{1,2}月\d{1,2}日?|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日?)$/u;
const ISSUED = /^(公布|发布|印发|发文|下发|颁布|公告|成文|签发)$/u;

/**
 * 自…起施行 against 施行日期: the pages work out from that field whether the text is in force. Of several clauses (a text
 * that issues another, a text amended twice) one must agree.
 */
export const effectiveClause: TextCheck = {
  rule: 'effective-clause',
  run: (text, document, settings) => {
    if (document.type !== 'policies') return [];
    const clauses: Clause[] = [];
    for (const { text: line, number, kind } of proseOf(text)) {
      if (kind === 'hidden' || kind === 'blank' || !STARTS.test(line)) continue;
      const clause = clauseIn(line, document);
      if (clause) clauses.push({ ...clause, line: number });
    }
    return judge(clauses, document, settings);
  },
};

interface Clause {
  readonly days: readonly PlainDate[];
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

function judge(clauses: readonly Clause[], document: Document, settings: SiteSettings): readonly Problem[] {
  const first = clauses.at(-1);
  const { dateEffective } = document;
  if (!first || clauses.some(({ days }) => dateEffective && days.includes(dateEffective))) return [];
  const expected = first.days[0];
  if (!expected) return [];
  const values = {
    clause: first.text,
    expected: chineseDate(expected),
    stated: dateEffective ? chineseDate(dateEffective) : '',
  };
  const finding = { rule: 'effective-clause', severity: 'warning', found: first.text, values } as const;
  if (dateEffective)
    return [problemAt(document, 'dateEffective', { ...finding, words: 'different', found: values.stated })];
  // In force from its first day: without the field nothing on the page is false.
  const issued = document.datePublished ?? document.dateAdopted;
  if (issued && expected <= issued) return [];
  // Of an older text that has long been in force the field is merely wanted.
  const severity = strictSeverity(settings, document) === 'error' ? 'warning' : 'notice';
  return [problemInText(document, first.line, first.column, { ...finding, severity, words: 'missing' })];
}

function clauseIn(line: string, document: Document): Omit<Clause, 'line'> | null {
  const match = CLAUSE.exec(line);
  if (!match) return null;
  const words = match[2] ?? '';
  const text = match[0].replace(/^[。；，\s]+/u, '');
  const column = match.index + 1 + match[0].length - text.length;
  const written = DAY.exec(words)?.[1];
  if (written) {
    const day = parsePlainDate(written.endsWith('日') ? written : `${written}日`);
    return day ? { days: [day], text, column } : null;
  }
  const issued = [document.datePublished, document.dateAdopted].filter((day) => day !== null);
  if (!ISSUED.test(words) || issued.length === 0) return null;
  // A local law is adopted, approved and only then made public: without that day nothing is known.
  if (/公布|发布|颁布|公告/u.test(words) && document.datePublished === null) return null;
  const later = match[3];
  if (!later) return { days: issued, text, column };
  const count = { 十五: 15, 三十: 30, 六十: 60, 九十: 90 }[later] ?? Number(later);
  return { days: issued.flatMap((day) => [addDays(day, count), addDays(day, count + 1)]), text, column };
}

const TERM =
  /有效期限?(?:为|是|暂定|定为)?(?:(至|到|截至|截止到?)([^，。；（）]{6,16}?)(?:止)?(?=[，。；（）]|$)|([1-9]|[一二两三四五六七八九十])年)/u;

/** 有效期五年, 有效期至… against 失效日期: without it the text would look valid for ever. */
export const termClause: TextCheck = {
  rule: 'term-clause',
  run: (text, document) => {
    if (document.type !== 'policies') return [];
    for (const { text: line, number, kind } of proseOf(text)) {
      if (
        kind === 'hidden' ||
        kind === 'blank' ||
        !/[起后](?:正式)?(?:施行|实施|执行|生效)|本[^，。；]{1,8}有效期/u.test(line)
      )
        continue;
      const match = TERM.exec(line);
      const ends = match ? endsOf(match, line, document) : [];
      const [expected] = ends;
      if (!match || !expected) continue;
      const { dateExpires } = document;
      if (dateExpires && ends.includes(dateExpires)) return [];
      const values = {
        clause: match[0],
        expected: chineseDate(expected),
        stated: dateExpires ? chineseDate(dateExpires) : '',
      };
      const finding = { rule: 'term-clause', severity: 'warning', found: match[0], values } as const;
      return dateExpires
        ? [problemAt(document, 'dateExpires', { ...finding, words: 'different', found: values.stated })]
        : [problemInText(document, number, match.index + 1, { ...finding, words: 'missing' })];
    }
    return [];
  },
};

const YEARS: { readonly [written: string]: number } = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** The last day in force; N years from a day end on the day before or, as some count, on that day. */
function endsOf(match: RegExpExecArray, line: string, document: Document): readonly PlainDate[] {
  const until = match[2] && parsePlainDate(match[2].trim().replace(/日?$/u, '日'));
  if (match[1]) return until ? [until] : [];
  const years = YEARS[match[3] ?? ''] ?? Number(match[3]);
  const clause = clauseIn(line, document);
  const starts = [document.dateEffective, ...(clause?.days ?? []), document.datePublished, document.dateAdopted];
  return starts.flatMap((day) => (day ? [addDays(addMonths(day, years * 12), -1), addMonths(day, years * 12)] : []));
}
