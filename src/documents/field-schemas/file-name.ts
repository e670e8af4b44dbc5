import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

/** An attachment beside its document, by a relative path with forward slashes: `plan.xlsx`, `files/plan.xlsx`. */
export const fileName = line.transform((value, context): string => {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(value)) refuse(context, 'file-form/address', { found: quote(value) });
  else if (value.includes('\\'))
    refuse(context, 'file-form/backslash', { found: quote(value), suggestion: value.replaceAll('\\', '/') });
  else if (value.startsWith('/') || value.endsWith('/') || value.split('/').includes('..'))
    refuse(context, 'file-form', { found: quote(value) });
  else return value;
  return z.NEVER;
});
