import { z } from 'zod';
import { judgeDocumentNumber } from '../../domain/document-number.ts';
import { refuse } from '../field-issue.ts';
import { shorten } from '../quote.ts';
import { line } from './text.ts';

/**
 * 发文字号 in its canonical form (`示政发〔2026〕3号`) or an order number. A number that is not canonical is refused,
 * never mended in silence; where the canonical form can be known, the advice offers it (GB/T 9704-2012 7.2.5).
 */
export const documentNumber = line.transform((value, context): string => {
  const judgement = judgeDocumentNumber(value);
  if (judgement.verdict === 'ok') return judgement.number;
  const code = `document-number/${judgement.reason}`;
  if (judgement.proposal === null) refuse(context, `${code}-unknown`, { found: shorten(value) });
  else refuse(context, code, { found: shorten(value), suggestion: judgement.proposal });
  return z.NEVER;
});
