import { parseChineseNumeral } from './chinese-numeral.ts';

/**
 * 发文字号 (GB/T 9704-2012 7.2.5): 机关代字 + 〔年份〕 + 序号 + 号, as `国办发〔2016〕54号`; the second grammar of
 * orders, `国务院令第711号`; and the third of announcements numbered by year, `国家税务总局公告2021年第12号`.
 */
const DOCUMENT = /^([\u4e00-\u9fff]{2,20})〔((?:19|20)\d{2})〕([1-9]\d{0,4})号$/u;
const ORDER = /^([^\s].{0,28}[^\s])令第([1-9]\d{0,8})号$/u;
const ANNOUNCEMENT = /^([^\s].{0,28}[^\s](?:公告|令))((?:19|20)\d{2})年第([1-9]\d{0,4})号$/u;

export interface DocumentNumberParts {
  readonly form: 'document' | 'order' | 'announcement';
  /** 机关代字, or what stands before 第: `国办发`, `国务院令`, `国家税务总局公告`. */
  readonly mark: string;
  /** Null for orders, which are counted through the years. */
  readonly year: number | null;
  readonly serial: number;
}

/** The parts of a canonical number; null when it is not canonical. */
export function documentNumberParts(number: string): DocumentNumberParts | null {
  const document = DOCUMENT.exec(number);
  if (document)
    return { form: 'document', mark: document[1] ?? '', year: Number(document[2]), serial: Number(document[3]) };
  const order = ORDER.exec(number);
  if (order) return { form: 'order', mark: `${order[1]}令`, year: null, serial: Number(order[2]) };
  const announcement = ANNOUNCEMENT.exec(number);
  if (announcement) {
    const [, mark = '', year, serial] = announcement;
    return { form: 'announcement', mark, year: Number(year), serial: Number(serial) };
  }
  return null;
}

/** Sorts by 机关代字, then year, then serial; what is not canonical comes last. */
export function compareDocumentNumbers(a: string, b: string): number {
  const x = documentNumberParts(a);
  const y = documentNumberParts(b);
  if (!x || !y) return x ? -1 : y ? 1 : compare(a, b);
  return compare(x.mark, y.mark) || compare(x.year ?? 0, y.year ?? 0) || x.serial - y.serial;
}

const NATION = '中华人民共和国';

/** What to look a canonical number up by: 中华人民共和国 before the maker of an order is often left out. */
export function documentNumberKey(number: string): string {
  const short = number.startsWith(NATION) ? number.slice(NATION.length) : number;
  return short.includes(' ') ? short.replaceAll(' ', '') : short;
}

/** The faults that a 发文字号 can have; the first that applies, in this order, is its `reason`. */
export const DOCUMENT_NUMBER_FAULTS = [
  /** X, x, ×, * or 某 stand where a name or a number belongs. */
  'masked',
  /** 号 is missing at the end: whether the number is whole cannot be known. */
  'missingHao',
  /** `〔16〕`: the century is the clerk's to say. */
  'shortYear',
  /** Anything but 〔〕 around the year. */
  'brackets',
  'fullWidthDigits',
  'chineseNumerals',
  /** 第 before the serial of a document, where it does not belong. */
  'di',
  /** 第 is missing in an order. */
  'missingDi',
  'leadingZero',
  'spaces',
  /** None of the grammars, and not known how to mend it. */
  'form',
] as const;
export type DocumentNumberFault = (typeof DOCUMENT_NUMBER_FAULTS)[number];

export type DocumentNumberJudgement =
  | { readonly verdict: 'ok'; readonly number: string }
  | {
      readonly verdict: 'wrong';
      readonly reason: DocumentNumberFault;
      /** All faults, `reason` first. */
      readonly faults: readonly DocumentNumberFault[];
      /** The canonical form, or null when only the clerk can know it. */
      readonly proposal: string | null;
    };

/** The canonical form of a number, or null when it cannot be known (masked, without 号, with a short year …). */
export function normaliseDocumentNumber(text: string): string | null {
  const judgement = judgeDocumentNumber(text);
  return judgement.verdict === 'ok' ? judgement.number : judgement.proposal;
}

const MASK = /[XxＸｘ×✕✖*＊◯□某_＿?？]/u;
const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
const OPEN = '〔［[（(【﹝〖「『{｛<＜《';
const CLOSE = '〕］]）)】﹞〗」』}｝>＞》';
const NUMERAL = '〇○零一二三四五六七八九十百';
const LOOSE_DOCUMENT = new RegExp(
  `^([^${escapeSet(OPEN + CLOSE)}]{0,40}?)([${escapeSet(OPEN)}]?)(\\d{2,4}|[${NUMERAL}]{2,4})年?([${escapeSet(CLOSE)}]?)(第?)(\\d{1,9})(号?)$`,
  'u',
);
const LOOSE_ORDER = new RegExp(
  `^(.{2,30}?令)([${escapeSet(OPEN)}]?)(第?)(\\d{1,9}|[${NUMERAL}]{1,8})(号?)([${escapeSet(CLOSE)}]?)$`,
  'u',
);

/** Whether a 发文字号 is canonical; if not, what is wrong with it and what it should be. */
export function judgeDocumentNumber(text: string): DocumentNumberJudgement {
  if (documentNumberParts(text) && !MASK.test(text) && !looseSpaces(text)) return { verdict: 'ok', number: text };
  const faults = new Set<DocumentNumberFault>();
  if (MASK.test(text)) return wrong(new Set(['masked']), null);

  let clean = text.replace(SPACES, '');
  if (clean !== text) faults.add('spaces');
  const narrow = clean.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (narrow !== clean) faults.add('fullWidthDigits');
  clean = narrow;

  const order = LOOSE_ORDER.exec(clean);
  if (order) return judgeOrder(order, faults);
  const document = LOOSE_DOCUMENT.exec(clean);
  if (document) return judgeDocument(document, faults);
  const proposal = documentNumberParts(clean) ? clean : null;
  return wrong(proposal ? faults : faults.add('form'), proposal);
}

function judgeDocument(match: RegExpExecArray, faults: Set<DocumentNumberFault>): DocumentNumberJudgement {
  const [, mark = '', open = '', yearText = '', close = '', di = '', serialText = '', hao = ''] = match;
  if (open === '' && close === '') return wrong(faults.add('form'), null);
  const year = /^\d/u.test(yearText) ? yearText : String(parseChineseNumeral(yearText) ?? '');
  if (year !== yearText) faults.add('chineseNumerals');
  if (open !== '〔' || close !== '〕') faults.add('brackets');
  if (di !== '') faults.add('di');
  const serial = serialText.replace(/^0+/u, '');
  if (serial !== serialText) faults.add('leadingZero');
  if (hao === '') faults.add('missingHao');
  if (year.length < 4) faults.add('shortYear');
  const number = `${mark}〔${year}〕${serial}号`;
  if (!DOCUMENT.test(number) && year.length === 4) faults.add('form');
  else if (faults.size === 0) faults.add('form');
  return wrong(faults, faults.has('missingHao') || !DOCUMENT.test(number) ? null : number);
}

function judgeOrder(match: RegExpExecArray, faults: Set<DocumentNumberFault>): DocumentNumberJudgement {
  const [, mark = '', open = '', di = '', serialText = '', hao = '', close = ''] = match;
  const arabic = /^\d/u.test(serialText) ? serialText : String(parseChineseNumeral(serialText) ?? '');
  if (arabic !== serialText) faults.add('chineseNumerals');
  const serial = arabic.replace(/^0+/u, '');
  if (serial !== arabic) faults.add('leadingZero');
  if (open !== '' || close !== '') faults.add('brackets');
  if (di === '') faults.add('missingDi');
  if (hao === '') faults.add('missingHao');
  const number = `${mark}第${serial}号`;
  if (!ORDER.test(number)) faults.add('form');
  return wrong(faults, faults.has('missingHao') || !ORDER.test(number) ? null : number);
}

function wrong(faults: ReadonlySet<DocumentNumberFault>, proposal: string | null): DocumentNumberJudgement {
  const ordered = DOCUMENT_NUMBER_FAULTS.filter((fault) => faults.has(fault));
  return { verdict: 'wrong', reason: ordered[0] ?? 'form', faults: ordered, proposal };
}

/** Joint orders carry one space between their makers; any other space is a fault. */
function looseSpaces(text: string): boolean {
  return /[\u3000\u200b-\u200d\u2060\ufeff\t\n\r]| {2}| 令| 公告|^ | $/u.test(text);
}

function escapeSet(characters: string): string {
  return characters.replace(/[[\]\\^-]/gu, '\\$&');
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface FoundDocumentNumber {
  /** Where `text` begins, in UTF-16 units. */
  readonly index: number;
  /** As it stands in the prose. */
  readonly text: string;
  /** Canonical. */
  readonly number: string;
}

const IN_PROSE =
  /[〔［[（(【﹝] ?[0-9０-９]{4} ?[〕］\]）)】﹞] ?第? ?[0-9０-９]{1,6} ?号|令 ?[（(]?第 ?(?:[0-9０-９]{1,5}|[〇零一二三四五六七八九十百]{1,8}) ?号[）)]?|(?:公告|令) ?(?:19|20)[0-9]{2}年第[0-9]{1,5}号/gu;
/** Words that stand before a 机关代字 in prose and are not part of it. */
const LEADS =
  /根据|按照|依据|依照|遵照|参照|转发|贯彻|落实|执行|印发|废止|修改|废除|参见|详见|文件|通知|意见|办法|规定|以及|附件|我[省市县区局]|同时|其中|包括|替代|下发|[的与及见按据由以对从是为或因该此号经了、]/gu;
/** In an order the name of its maker is the mark; before a 机关代字 it is not part of it. */
const LEADS_OR_NAMES = new RegExp(`人民政府|办公室|办公厅|委员会|${LEADS.source}`, 'gu');

/**
 * Every 发文字号 and order number in running prose, canonical, in order. In Chinese nothing separates a mark
 * from the words before it: what is left of such words is the resolver's to try (see resolve-reference.ts).
 */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  let floor = 0;
  for (const match of text.matchAll(IN_PROSE)) {
    const end = match.index + match[0].length;
    const start = markStart(
      text,
      match.index,
      floor,
      match[0].startsWith('令') || match[0].startsWith('公告') ? LEADS : LEADS_OR_NAMES,
    );
    let whole = text.slice(start, end);
    if (/[）)]$/u.test(whole) && !/[（(]第/u.test(whole)) whole = whole.slice(0, -1);
    const number = normaliseDocumentNumber(whole);
    if (number === null) continue;
    found.push({ index: start, text: whole, number });
    floor = end;
  }
  return found;
}

function markStart(text: string, end: number, floor: number, leads: RegExp): number {
  let start = end;
  while (start > floor && end - start < 20 && isHan(text.charCodeAt(start - 1))) start -= 1;
  const run = text.slice(start, end);
  let cut = 0;
  for (const lead of run.matchAll(leads)) {
    const after = lead.index + lead[0].length;
    if (run.length - after >= 2) cut = after;
  }
  return start + cut;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
