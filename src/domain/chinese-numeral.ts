const DIGITS: { readonly [character: string]: number } = {
  〇: 0,
  零: 0,
  '○': 0,
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
};
const UNITS: { readonly [character: string]: number } = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number below 10,000 in Chinese numerals: `十二`, `一百零三`, or digit by digit `二〇一六`.
 * Returns null for anything else.
 */
export function parseChineseNumeral(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0 || characters.length > 9) return null;
  if (characters.every((character) => character in DIGITS)) {
    if (characters.length > 4) return null;
    return characters.reduce((value, character) => value * 10 + (DIGITS[character] ?? 0), 0);
  }
  let total = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const character of characters) {
    const value = DIGITS[character];
    const unit = UNITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined && unit < lastUnit && (digit !== 0 || total > 0)) {
      total += (digit || 1) * unit;
      digit = null;
      lastUnit = unit;
    } else return null;
  }
  return total + (digit ?? 0);
}
