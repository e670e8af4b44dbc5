import type { ColumnOptions } from '../domain/dataset/column.ts';

/**
 * A column of 统一社会信用代码 (GB 32100): its 18 characters. The check character is not asked for: codes in real use
 * fail it.
 */
export const CREDIT_CODE = {
  identifier: true,
  pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/u,
  description: '18 位，由数字和大写字母组成，不用字母 I、O、S、V、Z',
} as const satisfies ColumnOptions;
