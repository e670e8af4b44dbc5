import { z } from 'zod';
import { nearest } from '../../domain/nearest.ts';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

/** One of `values`, or a synonym that stands for one of them. */
export function choice<const T extends string>(values: readonly T[], synonyms: { readonly [word: string]: T } = {}) {
  return line.transform((value, context): T => {
    const found = values.find((each) => each === value);
    if (found !== undefined) return found;
    const meant = Object.hasOwn(synonyms, value) ? synonyms[value] : undefined;
    if (meant !== undefined) return meant;
    const alike = [...values, ...Object.keys(synonyms)].filter((word) =>
      [...value].some((each) => word.includes(each)),
    );
    const suggestion = nearest(value, alike);
    const all = values.join('、');
    if (suggestion) refuse(context, 'value-unknown/near', { found: quote(value), values: all, suggestion });
    else refuse(context, 'value-unknown', { found: quote(value), values: all });
    return z.NEVER;
  });
}
