import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

/** A year in four digits, `2025`, `2025年` or `2025年度`, from 1949 to 2199. */
export const year = line.transform((value, context): number => {
  const digits = /^(\d{4})(?:年度?)?$/u.exec(value)?.[1];
  if (digits && Number(digits) >= 1949 && Number(digits) <= 2199) return Number(digits);
  refuse(context, 'year-form', { found: quote(value) });
  return z.NEVER;
});

/** A whole number from 0 to 99999, without leading zeros. */
export const wholeNumber = line.transform((value, context): number => {
  if (/^(?:0|[1-9]\d{0,4})$/u.test(value)) return Number(value);
  refuse(context, 'number-form', { found: quote(value) });
  return z.NEVER;
});
