import { z } from 'zod';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';

/** The trimmed string, or null after an issue: a list or map is no text, and neither is nothing. */
export function readText(value: unknown, context: Parameters<typeof refuse>[0]): string | null {
  if (typeof value !== 'string') {
    refuse(context, Array.isArray(value) ? 'text-form/list' : 'text-form/map', { found: quote(value) });
    return null;
  }
  const text = value.trim();
  if (text === '') {
    refuse(context, 'text-empty', { found: '' });
    return null;
  }
  return text;
}

/** A text: trimmed, never otherwise changed (`0123` stays `0123`). May span lines. */
export const text = z.unknown().transform((value, context): string => readText(value, context) ?? z.NEVER);

/** A text on one line, such as a title. */
export const line = text.transform((value, context): string => {
  if (!/[\r\n]/u.test(value)) return value;
  refuse(context, 'text-form/lines', { found: quote(value) });
  return z.NEVER;
});

/**
 * A text that must match a pattern: `code` is its FIELD_PROBLEMS key. The pattern sees the trimmed text,
 * and the text is kept as written.
 */
export function matching(pattern: RegExp, code: string) {
  return line.transform((value, context): string => {
    if (pattern.test(value)) return value;
    refuse(context, code, { found: quote(value) });
    return z.NEVER;
  });
}
