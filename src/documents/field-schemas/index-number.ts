import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { shorten } from '../quote.ts';
import { line } from './text.ts';

const MASK = /[×✕*＊□某○〇]|[Xx]{4,}|\/.{0,60}[Xx]{2}/u;
const CHARACTERS = /^[0-9A-Za-z\u4e00-\u9fff/._-]{4,60}$/u;

/**
 * 索引号. Local numbering differs, so only what cannot be an identifier is refused: spaces, full-width
 * characters, masks, more than 60 characters. The national form is a matter of the rule `index-number-form`.
 */
export const indexNumber = line.transform((value, context): string => {
  if (MASK.test(value)) refuse(context, 'index-number/masked', { found: shorten(value) });
  else if (!CHARACTERS.test(value)) {
    const narrow = value
      .normalize('NFKC')
      .replaceAll(/[\s\u200b-\u200d\u2060\ufeff]/gu, '')
      .replaceAll('—', '-');
    if (CHARACTERS.test(narrow)) refuse(context, 'index-number/width', { found: shorten(value), suggestion: narrow });
    else refuse(context, 'index-number', { found: shorten(value) });
  } else return value;
  return z.NEVER;
});
