import { fieldLabel } from '../i18n/fields.ts';
import type { Text } from '../i18n/text.ts';
import type { DocumentType, Field } from './document-type.ts';
import { COMMON_FIELDS } from './fields.ts';

/** All fields of a type: the common ones in their order (a type's own field of the same key in place), then its own. */
export function fieldsOf(type: DocumentType): readonly Field[] {
  const own = new Map(type.fields.map((field) => [field.key, field]));
  const common = COMMON_FIELDS.map((field) => own.get(field.key) ?? field);
  const keys = new Set(COMMON_FIELDS.map((field) => field.key));
  return [...common, ...type.fields.filter((field) => !keys.has(field.key))];
}

/** The field an editor means by a key, Chinese name or synonym, or null. Exact: no guessing of case or width. */
export function findField(fields: readonly Field[], name: string): Field | null {
  return fields.find((field) => field.key === name || field.names.includes(name)) ?? null;
}

/** The English key of a name within the maps of a field: 日期 of 撤回 → `on`; an unknown name comes back as it is. */
export function partKey(field: Field, name: string): string {
  for (const [key, part] of Object.entries(field.parts ?? {}))
    if (key === name || part.names.includes(name)) return key;
  return name;
}

/** The label of a field (dotted path for its parts): from i18n, else the name the field itself declares. */
export function labelOf(type: DocumentType, path: string): Text {
  const label = fieldLabel(type.name, path);
  if (label) return label;
  const [key = '', part] = path.split('.');
  const field = findField(fieldsOf(type), key);
  const name = part === undefined ? field?.names[0] : field?.parts?.[part]?.names[0];
  return { 'zh-CN': name ?? path, en: path };
}
