import { z } from 'zod';
import { passOn, refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';

/**
 * A list of `item`; a single value becomes a list of one, and its issues carry no position. The same value
 * twice is refused where `unique` is set.
 */
export function list<T>(item: z.ZodType<T>, unique: 'unique' | 'any' = 'any') {
  return z.unknown().transform((value, context): T[] => {
    const single = !Array.isArray(value);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) refuse(context, 'list-form/empty', { found: '[]' });
    const found: T[] = [];
    const seen = new Map<string, number>();
    for (const [index, each] of values.entries()) {
      const path = single ? [] : [index];
      const result = item.safeParse(each);
      if (!result.success) {
        passOn(context, result.error, path);
        continue;
      }
      const key = JSON.stringify(result.data);
      if (unique === 'unique' && seen.has(key)) refuse(context, 'list-form/twice', { found: quote(each) }, path);
      seen.set(key, index);
      found.push(result.data);
    }
    return found;
  });
}

const BETWEEN_WORDS = /[，,、；;]/u;
const BETWEEN_NAMES = /[，,；;]/u;

/** A list of words: `公开，指南` as one item is refused with the advice to write a list. */
export function words(item: z.ZodType<string>) {
  return list(single(item, BETWEEN_WORDS), 'unique');
}

/** As {@link words}, for names that may hold an enumeration comma (`、`), such as those of categories. */
export function names(item: z.ZodType<string>) {
  return list(single(item, BETWEEN_NAMES), 'unique');
}

function single(item: z.ZodType<string>, between: RegExp) {
  return item.transform((value, context): string => {
    if (!between.test(value)) return value;
    const items = value.split(between).map((part) => part.trim());
    refuse(context, 'list-form/joined', { found: quote(value), suggestion: `[${items.filter(Boolean).join(', ')}]` });
    return z.NEVER;
  });
}
