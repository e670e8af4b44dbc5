import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

const OTHER_SEPARATORS = /[/＼／>＞|｜→]+|——|\s-\s|\\{2,}/u;

/** 主题分类 `一级\二级`, or the first level alone. The vocabulary itself is a matter of `subject-vocabulary`. */
export const subject = line.transform((value, context): string => {
  const parts = value.split('\\');
  if (!OTHER_SEPARATORS.test(value) && parts.length <= 2 && parts.every((part) => part !== '' && part === part.trim()))
    return value;
  const clean = value
    .split(new RegExp(`${OTHER_SEPARATORS.source}|\\\\`, 'u'))
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = '', second] = clean;
  if (first !== '' && clean.length <= 2)
    refuse(context, 'subject-form', { found: quote(value), suggestion: second ? `${first}\\${second}` : first });
  else refuse(context, 'subject-form/levels', { found: quote(value) });
  return z.NEVER;
});
