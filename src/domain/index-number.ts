import { creditCodeIsValid, organisationCodeIsValid } from './organisation-code.ts';

/**
 * 索引号: code of the organ, `/`, year (and month) of publication, `-`, serial: `11341702486344515H/202110-00013`.
 * It never changes, even when the organ is renamed.
 */
const FORM = /^(\d{8}[0-9X]|\d{7}-[0-9X]|[0-9A-HJ-NPQRTUWXY]{18})\/(\d{4})(0[1-9]|1[0-2])?-(\d{4,8})$/u;

export interface IndexNumberParts {
  /** As written, with the hyphen where there is one. */
  readonly organisationCode: string;
  readonly year: number;
  /** 1 to 12, or null where the number has none. */
  readonly month: number | null;
  /** With its leading zeros. */
  readonly serial: string;
  /**
   * Whether the check character of the code is right: GB 32100 for 18 characters, GB 11714 for 9; null for
   * the short form with a hyphen, which has no check of its own. `false` is a warning, not a refusal.
   */
  readonly checksum: boolean | null;
}

/** The parts of an 索引号; null when it does not have the form. */
export function parseIndexNumber(text: string): IndexNumberParts | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [, code = '', year, month, serial = ''] = match;
  const checksum =
    code.length === 18 ? creditCodeIsValid(code) : code.includes('-') ? null : organisationCodeIsValid(code);
  return {
    organisationCode: code,
    year: Number(year),
    month: month === undefined ? null : Number(month),
    serial,
    checksum,
  };
}
