import { z } from 'zod';
import { passOn, refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';

/** A named part of a map inside a field: Chinese name first, then synonyms. */
export interface Part<T = unknown> {
  readonly names: readonly [string, ...string[]];
  readonly schema: z.ZodType<T>;
  readonly required: boolean;
}

export type Parts = { readonly [key: string]: Part };

/** Values of a map; a part that is not required may be null. */
export type PartValues<P extends Parts> = {
  [K in keyof P]: P[K] extends { required: true } ? z.output<P[K]['schema']> : z.output<P[K]['schema']> | null;
};

export function required<T>(schema: z.ZodType<T>, ...names: [string, ...string[]]) {
  return { names, schema, required: true } as const;
}

export function optional<T>(schema: z.ZodType<T>, ...names: [string, ...string[]]) {
  return { names, schema, required: false } as const;
}

/**
 * A map whose keys are the Chinese names or English keys of `parts`. Blank and absent optional parts become
 * null. Where `scalar` names a part, a text alone stands for it: `- 身份证` is `{name: 身份证}`.
 */
export function record<P extends Parts>(parts: P, scalar: (keyof P & string) | null = null) {
  return z.unknown().transform((value, context): PartValues<P> => {
    if (typeof value === 'string' && value.trim() === '') {
      refuse(context, 'text-empty', { found: '' });
      return z.NEVER;
    }
    const written = typeof value === 'string' && scalar !== null ? { [scalar]: value } : value;
    if (!isMap(written)) {
      const names = Object.values(parts).map((part) => part.names[0]);
      refuse(context, Array.isArray(value) ? 'map-form/list' : 'map-form', {
        found: quote(value),
        parts: names.join('、'),
      });
      return z.NEVER;
    }
    const given = byKey(written, parts, context);
    const values: { [key: string]: unknown } = {};
    for (const [key, part] of Object.entries(parts)) {
      const raw = given.get(key);
      values[key] = null;
      if (raw === undefined || raw === '') {
        if (part.required) refuse(context, 'part-missing', { found: '', part: part.names[0] }, raw === '' ? [key] : []);
        continue;
      }
      const result = part.schema.safeParse(raw);
      if (result.success) values[key] = result.data;
      else passOn(context, result.error, typeof value === 'string' ? [] : [key]);
    }
    return values as PartValues<P>;
  });
}

/** The key of a written name, or null when the map has no such part. */
export function keyOfPart(parts: Parts, name: string): string | null {
  for (const [key, part] of Object.entries(parts)) if (key === name || part.names.includes(name)) return key;
  return null;
}

function byKey(written: { [name: string]: unknown }, parts: Parts, context: Parameters<typeof refuse>[0]) {
  const given = new Map<string, unknown>();
  const names = Object.values(parts)
    .map((part) => part.names[0])
    .join('、');
  for (const [name, value] of Object.entries(written)) {
    const key = keyOfPart(parts, name);
    if (key === null) refuse(context, 'part-unknown', { found: name, parts: names }, [name]);
    else if (given.has(key)) refuse(context, 'part-twice', { found: name }, [key]);
    else given.set(key, typeof value === 'string' ? value.trim() : value);
  }
  return given;
}

function isMap(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
