import type { Document, Json } from '../domain/document.ts';

type Extra = Document['extra'];
type JsonMap = { readonly [key: string]: Json };

/** The text of a type's field, a number as its digits; null when absent or of another kind. */
export function extraText(extra: Extra, key: string): string | null {
  const value = extra[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

/** The texts of a list field; empty when absent. */
export function extraTexts(extra: Extra, key: string): readonly string[] {
  const value = extra[key];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A field that is a map; null when absent. */
export function extraMap(extra: Extra, key: string): JsonMap | null {
  const value = extra[key];
  return isMap(value) ? value : null;
}

/** A field that is a list of maps; empty when absent. */
export function extraMaps(extra: Extra, key: string): readonly JsonMap[] {
  const value = extra[key];
  return isList(value) ? value.filter(isMap) : [];
}

/** Whether a field holds anything at all. */
export function hasExtra(extra: Extra, key: string): boolean {
  const value = extra[key];
  return !(value === undefined || value === null || value === '' || (isList(value) && value.length === 0));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !isList(value);
}
