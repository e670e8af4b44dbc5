import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

const WORDS: { readonly [word: string]: boolean } = { 是: true, true: true, 否: false, false: false };

/** 是 or 否 (`true` and `false` too); everything else is refused, `yes` and `1` included. */
export const yesOrNo = line.transform((value, context): boolean => {
  const answer = Object.hasOwn(WORDS, value) ? WORDS[value] : undefined;
  if (answer !== undefined) return answer;
  refuse(context, 'boolean-form', { found: quote(value) });
  return z.NEVER;
});
