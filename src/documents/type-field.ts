import type { z } from 'zod';
import { fieldLabel } from '../i18n/fields.ts';
import type { Text } from '../i18n/text.ts';
import type { Field } from './document-type.ts';

/** A field of a type whose label stands in i18n/fields.ts; throws when it does not. */
export function typeField(
  type: string,
  key: string,
  schema: z.ZodType<unknown>,
  form: Text,
  rest: { need?: Field['need']; synonyms?: readonly string[]; basis?: string; parts?: Field['parts'] } = {},
): Field {
  const label = fieldLabel(type, key);
  if (!label) throw new Error(`no label for ${type}.${key}`);
  const { need = 'optional', synonyms = [], basis, parts } = rest;
  return {
    key,
    names: [label['zh-CN'], ...synonyms],
    schema,
    need,
    form,
    ...(basis === undefined ? {} : { basis }),
    ...(parts === undefined ? {} : { parts }),
  };
}

/** A common field with another `need`, for a type's table. */
export function withNeed(field: Field, need: Field['need']): Field {
  return { ...field, need };
}
