const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
/** First two digits of the division codes in use, with the codes of Hong Kong, Macao, Taiwan and their residents. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** 公民身份号码 (GB 11643), 18 characters: a division, a real day of birth and the right check character. */
export function idNumberIsValid(code: string): boolean {
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[\dX]$/u.test(code) || !isDivision(code)) return false;
  if (!isDay(Number(code.slice(6, 10)), Number(code.slice(10, 12)), Number(code.slice(12, 14)))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + Number(code.charAt(index)) * weight, 0);
  return code.charAt(17) === CHECK_CHARACTERS.charAt(sum % 11);
}

/** The number of 15 digits in use until 1999: it has no check digit, only a division and a day of the last century. */
export function oldIdNumberIsPossible(code: string): boolean {
  if (!/^[1-9]\d{14}$/u.test(code) || !isDivision(code)) return false;
  return isDay(1900 + Number(code.slice(6, 8)), Number(code.slice(8, 10)), Number(code.slice(10, 12)));
}

/** Whether a code of six or more digits begins with the code of a province. */
export function isDivision(code: string): boolean {
  return PROVINCES.has(code.slice(0, 2));
}

/** Luhn: double every second digit from the right, subtract 9 above 9, the sum is a multiple of 10. */
export function luhnIsValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Any year: the standard's own example was born in 1880. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
