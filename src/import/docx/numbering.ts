import { childOf, childrenOf, settingOf, type XmlNode } from './xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const DIGITS = '零一二三四五六七八九';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Numbers that Word itself writes before paragraphs: they are words of the text, though no run holds them. */
export class Numbering {
  readonly #levels = new Map<string, readonly (Level | undefined)[]>();
  readonly #counters = new Map<string, number[]>();

  constructor(root: XmlNode | null) {
    const numbering = root?.children.find(({ name }) => name === 'w:numbering');
    const abstracts = new Map(
      childrenOf(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', levelsOf(each)]),
    );
    for (const each of childrenOf(numbering, 'w:num')) {
      const levels = abstracts.get(settingOf(each, 'w:abstractNumId') ?? '');
      if (levels) this.#levels.set(each.attributes['w:numId'] ?? '', levels);
    }
  }

  /** The mark of the next paragraph of this list and level; empty for a list that has none. */
  next(list: string, level: number): string {
    const levels = this.#levels.get(list);
    const own = levels?.[level];
    if (!levels || !own) return '';
    const counters = this.#counters.get(list) ?? [];
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    this.#counters.set(list, counters);
    if (own.format === 'bullet') return '• ';
    if (own.format === 'none') return own.text.replace(/%\d/gu, '');
    const mark = own.text.replace(/%(\d)/gu, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const format = levels[at]?.format ?? 'decimal';
      return numeral(counters[at] ?? levels[at]?.start ?? 1, format);
    });
    return /[\p{Script=Han}、）)]$/u.test(mark) || mark === '' ? mark : `${mark} `;
  }
}

function levelsOf(abstract: XmlNode): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const each of childrenOf(abstract, 'w:lvl'))
    levels[Number(each.attributes['w:ilvl'] ?? '0')] = {
      format: settingOf(each, 'w:numFmt') ?? 'decimal',
      text: childOf(each, 'w:lvlText')?.attributes['w:val'] ?? '',
      start: Number(settingOf(each, 'w:start') ?? '1'),
    };
  return levels;
}

/** A number below 100 as the list writes it; larger ones in digits. */
export function numeral(value: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|ideographDigital|japaneseCounting|taiwaneseCounting.*)$/u.test(format)
  )
    return value < 100 ? inChinese(value) : String(value);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return CIRCLED[value - 1] ?? String(value);
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCharCode(64 + (((value - 1) % 26) + 1));
    return format === 'upperLetter' ? letter : letter.toLowerCase();
  }
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = inRoman(value);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

function inChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

function inRoman(value: number): string {
  const table: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [worth, sign] of table)
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  return text;
}
