const WEIGHTS_9 = [3, 7, 9, 10, 5, 8, 4, 2];
const WEIGHTS_18 = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ALPHABET_18 = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 组织机构代码 (GB 11714), 9 characters without hyphen: whether the check character is right. */
export function organisationCodeIsValid(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/u.test(code)) return false;
  const sum = WEIGHTS_9.reduce((total, weight, index) => total + Number.parseInt(code.charAt(index), 36) * weight, 0);
  const check = 11 - (sum % 11);
  return code.charAt(8) === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/**
 * 统一社会信用代码 (GB 32100), 18 characters: whether the check character is right. Codes in real use exist
 * that fail (91350203M0001QAY9B), so a failure is worth a warning and no more.
 */
export function creditCodeIsValid(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code)) return false;
  const sum = WEIGHTS_18.reduce((total, weight, index) => total + ALPHABET_18.indexOf(code.charAt(index)) * weight, 0);
  return code.charAt(17) === ALPHABET_18.charAt((31 - (sum % 31)) % 31);
}
