import { idNumberIsValid, luhnIsValid } from '../privacy/check-digits.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';

const MOBILE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/u;
const BANK_CARD = /(?<!\d)62\d{14,17}(?!\d)/gu;
const MASK = /[*＊●○×某]/u;
const ORGANISATION =
  /(?:公司|集团|厂|店|部|社|中心|学校|小学|中学|幼儿园|医院|诊所|卫生室|药房|超市|餐厅|饭店|酒楼|宾馆|旅馆|农场|合作社|工作室|经营部|研究所|研究院|协会|商会|基金会|委员会|办公室|局|所|站|院|馆|行|庄|坊|铺|堂|吧|场|园|处|队|村|组|会)(?:[（(].{0,20}[)）])?$/u;

/** What must not stand in a published table, by the kind of number. */
export type PersonalNumber = 'identity-card' | 'bank-card' | 'mobile';

/**
 * Finds numbers of persons in a cell, as the rules about texts do. A cell says nothing of its purpose: a bank card is
 * told by its checksum alone, and any mobile number counts.
 */
export function findPersonalNumber(written: string): PersonalNumber | null {
  if (!/\d{11}|\d[\s-]\d/u.test(written)) return null;
  const text = written.normalize('NFKC').replaceAll(/(?<=\d)[\s-](?=\d)/gu, '');
  const kinds = new Set(findPersonalData(text).map(({ kind }) => kind));
  if (kinds.has('idNumber')) return 'identity-card';
  if ([...text.matchAll(BANK_CARD)].some(([number]) => luhnIsValid(number) && !/0{8}/u.test(number)))
    return 'bank-card';
  return kinds.has('mobile') || MOBILE.test(text) ? 'mobile' : null;
}

/** 居民身份号码 (GB 11643): checksum and a day that exists. */
export function identityCardIsValid(number: string): boolean {
  return idNumberIsValid(number.toUpperCase());
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
