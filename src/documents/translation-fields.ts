import { FIELD_FORMS as FORMS } from '../i18n/field-forms.ts';
import { TRANSLATION_LABELS } from '../i18n/fields.ts';
import type { Field } from './document-type.ts';
import { line } from './field-schemas/text.ts';
import { COMMON_FIELDS } from './fields.ts';

/** What the front matter of a translation (`x.en.md`) may say: its title, who made it, a note, what rules it excuses. */
export const TRANSLATION_FIELDS: readonly Field[] = [
  ...COMMON_FIELDS.filter(({ key }) => ['title', 'notes', 'allow'].includes(key)),
  {
    key: 'translator',
    names: [TRANSLATION_LABELS.translator['zh-CN']],
    schema: line,
    need: 'optional',
    form: FORMS.line,
  },
];
