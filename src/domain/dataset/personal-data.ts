const ID_CARD =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/gu;
const MOBILE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/u;
const BANK_CARD = /(?<!\d)62\d{14,17}(?!\d)/gu;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const MASK = /[*＊●○×某]/u;
const ORGANISATION =
  /(?:公司|集团|厂|店|部|社|中心|学校|小学|中学|幼儿园|医院|诊所|卫生室|药房|超市|餐厅|饭店|酒楼|宾馆|旅馆|农场|合作社|工作室|经营部|研究所|研究院|协会|商会|基金会|委员会|办公室|局|所|站|院|馆|行|庄|坊|铺|堂|吧|场|园|处|队|村|组|会)(?:[（(].{0,20}[)）])?$/u;

/** What must not stand in a published table, by the kind of number. */
export type PersonalNumber = 'identity-card' | 'bank-card' | 'mobile';

/** Finds numbers of persons in a cell: identity cards by their checksum (GB 11643), bank cards by Luhn, mobile phones. */
export function findPersonalNumber(written: string): PersonalNumber | null {
  if (!/\d{11}|\d[\s-]\d/u.test(written)) return null;
  const text = written.normalize('NFKC').replaceAll(/(?<=\d)[\s-](?=\d)/gu, '');
  if ([...text.matchAll(ID_CARD)].some(([number]) => identityCardIsValid(number))) return 'identity-card';
  if ([...text.matchAll(BANK_CARD)].some(([number]) => luhn(number) && !/0{8}/u.test(number))) return 'bank-card';
  return MOBILE.test(text) ? 'mobile' : null;
}

/** 居民身份号码 (GB 11643): checksum and a day that exists. */
export function identityCardIsValid(number: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(number)) return false;
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECK.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Whether a name is de-identified: `张*`, `李某某`. */
export function isMasked(text: string): boolean {
  return MASK.test(text);
}

/** Whether the middle of a number is hidden: four stars or more. */
export function isMaskedNumber(text: string): boolean {
  return /[*＊]{4,}/u.test(text);
}

/** Whether a name reads like that of an organisation or a shop: longer than a person's, or ending like one. */
export function organisationLike(name: string): boolean {
  return [...name].length > 4 || ORGANISATION.test(name);
}

function luhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
