import { creditCodeIsValid } from '../organisation-code.ts';
import { idNumberIsValid, isDivision, luhnIsValid, oldIdNumberIsPossible } from './check-digits.ts';
import { type DigitToken, findDigitRuns } from './digit-runs.ts';
import type { PersonalDataContext, PersonalDataFinding } from './finding.ts';
import { maskAccount, maskIdNumber, maskMobile } from './mask.ts';
import { isNearName } from './person-names.ts';

const ID_WORDS = /身份证|身份号码|公民身份|证件号|居民证|证号码/u;
const PHONE_WORDS = /电话|手机|联系方式|联系人|号码|微信|tel|phone|mobile|wechat/iu;
const BANK_WORDS = /银行|卡号|[账帐][号户]|开户|一卡通|存折|社保卡|打卡/u;
/** Numbers of things, not of people: an index number is never a person's, whatever its digits say. */
const THING_WORDS =
  /索引|信用代码|机构代码|代码证|编号|文号|字号|案号|登记号|备案号|项目代码|许可证号|合同号|批号|流水号|条码|订单|ISBN|网站标识/iu;
const UNIT_AFTER = /^\s*(?:元|万|亿|人次?|户|吨|公斤|千克|平方|亩|公里|米|千瓦|度|册|件|次|%|％)/u;
const CREDIT_CODE = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])/gu;
const ORGANISATION = /户\s{0,4}名[^\n]{0,40}?(?:公司|局|中心|委员会|厅|处|院|所|校|社|会|府|专户)/u;
/** Characters looked at before and after a number. */
const AROUND = 30;
const LONGEST = 19;
const LENGTHS = new Set([11, 13, 15, 16, 17, 18, 19]);
/** Tokens of a run beyond which it is no number that somebody spaced out. */
const CROWD = 200;
const ID_LENGTH = 18;
const ANY_LENGTH = 0;
const ZEROS = /0{8,}/u;

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly wide: string;
  readonly inAddress: boolean;
}

/** Identity numbers, mobiles, bank cards and the codes of sole traders (privacy.md §2). */
export function findPersonalNumbers(text: string, context: PersonalDataContext): readonly PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = [];
  const codes = creditCodes(text, context);
  for (const { start, end, code } of codes)
    if (code.startsWith('92'))
      findings.push({ kind: 'soleTrader', severity: 'warning', start, end, masked: maskAccount(code) });
  for (const run of findDigitRuns(text)) {
    const tokens = run.filter(({ start, end }) => !overlapsOne(codes, start, end));
    findings.push(...readRun(tokens, text, context));
  }
  return findings;
}

/**
 * Whole tokens first; then neighbours put together, as in `138 0013 8000`. Identity numbers before all else: their
 * check digit makes them certain.
 */
function readRun(tokens: readonly DigitToken[], text: string, context: PersonalDataContext): PersonalDataFinding[] {
  const used = new Set<number>();
  const lengths = tokens.length === 1 ? [ANY_LENGTH] : [ID_LENGTH, ANY_LENGTH];
  return lengths.flatMap((wanted) => readGroups(tokens, wanted, used, text, context));
}

function readGroups(
  tokens: readonly DigitToken[],
  wanted: number,
  used: Set<number>,
  text: string,
  context: PersonalDataContext,
): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { from, width } of groupsOf(tokens, wanted)) {
    const group = tokens.slice(from, from + width);
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last || group.some((_token, index) => used.has(from + index))) continue;
    const digits = group.map((token) => token.digits).join('');
    if (!isPlausible(digits)) continue;
    const around = surroundings(text, first.start, last.end, context);
    const shape = group.map((token) => token.digits.length).join('-');
    const finding = judge(digits, shape, around, context);
    if (!finding) continue;
    found.push({ ...finding, start: first.start, end: last.end });
    for (let index = from; index < from + width; index += 1) used.add(index);
  }
  return found;
}

/** Neighbours whose digits together have a length of interest, the fewest tokens first. */
function groupsOf(tokens: readonly DigitToken[], wanted: number): { from: number; width: number }[] {
  const groups: { from: number; width: number }[] = [];
  // A long row of numbers is a table of figures: only what is written as numbers of people are is put together.
  const widest = tokens.length > CROWD ? 5 : LONGEST;
  for (let from = 0; from < tokens.length; from += 1) {
    let total = 0;
    for (let width = 1; width <= widest && from + width <= tokens.length; width += 1) {
      total += tokens[from + width - 1]?.digits.length ?? 0;
      if (total > LONGEST) break;
      if (wanted === ANY_LENGTH ? LENGTHS.has(total) : total === wanted) groups.push({ from, width });
    }
  }
  return groups.sort((a, b) => a.width - b.width || a.from - b.from);
}

/** Cheap to ask before anything around the number is looked at. */
function isPlausible(digits: string): boolean {
  if (!/^\d+X?$/u.test(digits)) return false;
  const { length } = digits;
  if (length === 11) return /^1[3-9]/u.test(digits);
  if (length === 13) return /^861[3-9]/u.test(digits);
  if (length === 15) return oldIdNumberIsPossible(digits);
  return (length === 18 && idNumberIsValid(digits)) || (!digits.endsWith('X') && luhnIsValid(digits));
}

type Judged = Omit<PersonalDataFinding, 'start' | 'end'>;

function judge(digits: string, shape: string, around: Surroundings, context: PersonalDataContext): Judged | null {
  const whole = !shape.includes('-');
  switch (digits.length) {
    case 18:
      return idNumber(digits, around) ?? (digits.endsWith('X') ? null : bankCard(digits, shape, around));
    case 15:
      return whole && ID_WORDS.test(around.before) && oldIdNumberIsPossible(digits)
        ? { kind: 'oldIdNumber', severity: 'warning', masked: maskIdNumber(digits) }
        : null;
    case 11:
      return mobile(digits, shape, around, context);
    case 13:
      return digits.startsWith('86') ? mobile(digits.slice(2), whole ? '11' : shape, around, context) : null;
    case 16:
    case 17:
    case 19:
      return digits.endsWith('X') ? null : bankCard(digits, shape, around);
    default:
      return null;
  }
}

function idNumber(digits: string, { before, after }: Surroundings): Judged | null {
  if (!idNumberIsValid(digits)) return null;
  const named = ID_WORDS.test(before);
  // Eighteen digits before a year and a running number are the head of an index number.
  if (!named && (/^\s*[/／]\s*(?:19|20)\d\d/u.test(after) || THING_WORDS.test(before.slice(-12)))) return null;
  return { kind: 'idNumber', severity: 'error', masked: maskIdNumber(digits) };
}

function mobile(digits: string, shape: string, around: Surroundings, context: PersonalDataContext): Judged | null {
  if (!/^1[3-9]\d{9}$/u.test(digits) || around.inAddress || context.officePhones?.has(digits)) return null;
  const named = PHONE_WORDS.test(around.before);
  if (!named && (THING_WORDS.test(around.before.slice(-12)) || UNIT_AFTER.test(around.after) || /0{7}$/u.test(digits)))
    return null;
  if (!named && !['11', '3-4-4', '3-8', '7-4', '2-3-4-4'].includes(shape)) return null;
  const nearName = isNearName(around.before, around.after);
  // A bare number in a table may be a figure: its column must say what it is.
  if (!named && !nearName && /\|\s*$/u.test(around.before) && /^\s*\|/u.test(around.after)) return null;
  const severity = nearName ? 'error' : 'warning';
  return { kind: 'mobile', severity, masked: maskMobile(digits) };
}

function bankCard(digits: string, shape: string, around: Surroundings): Judged | null {
  if (around.inAddress || ZEROS.test(digits) || !luhnIsValid(digits)) return null;
  const named = BANK_WORDS.test(around.before);
  const grouped = /^(?:\d{2}|4-4-4-4(?:-[123])?|6-1[0-3])$/u.test(shape);
  if (!named && (!digits.startsWith('62') || !grouped || THING_WORDS.test(around.before.slice(-12)))) return null;
  // The account of an office or a company is no one's private matter.
  const severity = named && !ORGANISATION.test(around.wide) ? 'error' : 'warning';
  return { kind: 'bankCard', severity, masked: maskAccount(digits) };
}

/** Whether one of the places, which are in their order and apart, overlaps [start, end). */
function overlapsOne(places: readonly { readonly start: number; readonly end: number }[], start: number, end: number) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && place.start < end;
}

/**
 * 统一社会信用代码, which are public. One of digits alone that could also be a person's number counts as a code where
 * the words around say so or its digits name a registering authority and a division.
 */
function creditCodes(text: string, context: PersonalDataContext) {
  return [...text.matchAll(CREDIT_CODE)].flatMap(([code, ...rest], index, all) => {
    const start = all[index]?.index ?? 0;
    const end = start + code.length;
    if (rest.length > 0 || !creditCodeIsValid(code)) return [];
    const before = `${context.header ?? ''} ${text.slice(Math.max(0, start - AROUND), start)}`;
    const both = idNumberIsValid(code);
    const isCode = /^(?:1[1239]|5[1239]|9[123]|[AN])/u.test(code) && isDivision(code.slice(2));
    return !both || (!ID_WORDS.test(before) && isCode) ? [{ code, start, end }] : [];
  });
}

function surroundings(text: string, start: number, end: number, context: PersonalDataContext): Surroundings {
  const far = Math.max(0, start - 200);
  const lineStart = far + text.slice(far, start).lastIndexOf('\n') + 1;
  const from = Math.max(lineStart, start - AROUND);
  const line = text.slice(from, start);
  const after = text.slice(end, end + 12).split('\n', 1)[0] ?? '';
  return {
    before: context.header === undefined ? line : `${context.header}：${line}`,
    after,
    wide: text.slice(Math.max(0, start - 120), end + 60),
    inAddress: /(?:https?:\/\/|\]\(|www\.)[^\s\u4e00-\u9fff）)>]{0,400}$/iu.test(
      text.slice(Math.max(lineStart, start - 400), start),
    ),
  };
}
