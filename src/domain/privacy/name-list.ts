import { isPersonName } from './person-names.ts';

/** A table that lists people together with what is theirs alone. */
export interface NameList {
  /** `contact`: numbers of people; `circumstances`: money, health, hardship; `minors`: children. */
  readonly kind: 'contact' | 'circumstances' | 'minors';
  readonly severity: 'error' | 'warning';
  /** Index of the column of names, and the headers that make the list personal. */
  readonly nameColumn: number;
  readonly columns: readonly string[];
}

const NAME = /^(?:姓\s*名|户主(?:姓名)?|学生(?:姓名)?|申请人(?:姓名)?|受助人(?:姓名)?|.{0,6}姓名)$/u;
const NUMBERS = /身份证|证件号|身份号码|手机|电话|联系方式|银行卡|卡号|[账帐]号|[账帐]户/u;
/** Numbers that an office gives out. */
const OFFICE_NUMBERS = /办公|单位|监督|值班|传真|服务|咨询|热线|举报|机构/u;
const CIRCUMSTANCES = /金额|残疾|低保|特困|五保|救助|补助|补贴|病种|疾病|诊断|孕|病情|伤情|贫困|家庭情况|致贫|困难/u;
const MINORS = /学校|年级|班级|监护人|家长|幼儿园|学籍/u;
const SCHOOL = /小学|幼儿园|中小学|儿童|未成年/u;
/** Leaders and staff by office are to be published (条例 art. 20). */
const OFFICIAL = /职务|职位|岗位|分工|执法证|准考证|报考/u;

/**
 * Whether the headers of a table make it a list of people: with numbers of theirs (error), with money, health or
 * hardship (warning), or of children (warning). With `rows`, only where a name or a number stands open in them: what is
 * masked is published lawfully.
 */
export function findNameList(
  headers: readonly string[],
  rows: readonly (readonly string[])[] | null = null,
  caption = '',
): NameList | null {
  const plain = headers.map((header) => header.replaceAll(/[（(][\s\S]*$|[\s*_`]/gu, ''));
  const nameColumn = plain.findIndex((header) => NAME.test(header));
  if (nameColumn === -1) return null;
  const official = plain.some((header) => OFFICIAL.test(header));
  const open = rows === null || rows.some((row) => isPersonName(row[nameColumn] ?? ''));
  const matching = (pattern: RegExp) =>
    headers.filter((_header, index) => index !== nameColumn && pattern.test(plain[index] ?? ''));
  const numbers = headers.filter((_header, index) => {
    const header = plain[index] ?? '';
    if (index === nameColumn || !NUMBERS.test(header) || OFFICE_NUMBERS.test(header)) return false;
    return rows === null ? !official : rows.some((row) => isPersonalNumber(row[index] ?? ''));
  });
  if (numbers.length > 0) return { kind: 'contact', severity: 'error', nameColumn, columns: numbers };
  if (!open || official) return null;
  const minors = SCHOOL.test(caption) || matching(MINORS).length > 0;
  const circumstances = matching(CIRCUMSTANCES);
  if (minors) return { kind: 'minors', severity: 'warning', nameColumn, columns: matching(MINORS) };
  return circumstances.length > 0
    ? { kind: 'circumstances', severity: 'warning', nameColumn, columns: circumstances }
    : null;
}

/** Eleven digits and more that nothing hides; a telephone on a desk has an area code and fewer. */
function isPersonalNumber(cell: string): boolean {
  const text = cell.normalize('NFKC');
  if (/[*×＊xX]{2,}/u.test(text)) return false;
  const digits = text.replaceAll(/[^0-9Xx]/gu, '');
  return digits.length >= 11 && !/^0\d{2,3}/u.test(digits);
}
