/** A number with its unit in running text. */
export interface Counted {
  readonly value: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** Counter word with its 万 or 亿: `件`, `万元`. */
  readonly unit: string;
  readonly index: number;
  readonly end: number;
  readonly text: string;
}

/** Counters of things that are counted or measured in reports; what is not here is not judged. */
const UNITS =
  '人次|户次|件次|场次|万人|亿元|万元|万人次|万户|万件|平方米|平方公里|万亩|公里|件|户|个|项|家|次|起|宗|份|条|篇|所|处|名|人|元|亩|吨|批|套|台|辆|场|期|封|例|栋|座|本|册|张|株|头|只|块';
/** 30余件 and 约30件 are no exact numbers; 第30条, 30日 and 2026年 no quantities. */
const NUMBER = new RegExp(
  `(?<![\\d.第约近超逾〔])(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,4})?(${UNITS})(?![次月以多余左])`,
  'gu',
);
const LOOSE = /(?:约|近|超过?|逾|多达|至少|不少于|达到?近)\s?$/u;

/** The exact quantities of a text in order. */
export function quantitiesIn(text: string): readonly Counted[] {
  const found: Counted[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { 0: whole, 1: digits = '', 2: fraction = '', 3: unit = '', index } = match;
    if (LOOSE.test(text.slice(Math.max(0, index - 4), index))) continue;
    const value = Number(digits.replaceAll(',', '') + fraction);
    found.push({
      value,
      decimals: Math.max(0, fraction.length - 1),
      unit,
      index,
      end: index + whole.length,
      text: whole,
    });
  }
  return found;
}

/** Sums in units of the last digit: 0.1 + 0.2 must be 0.3. */
export function addUp(numbers: readonly { readonly value: number; readonly decimals: number }[]): number {
  const decimals = Math.max(0, ...numbers.map((number) => number.decimals));
  const scale = 10 ** decimals;
  return numbers.reduce((sum, { value }) => sum + Math.round(value * scale), 0) / scale;
}
