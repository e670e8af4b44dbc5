import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { INTERPRETATION_FORM_WORDS } from '../../i18n/field-values.ts';
import type { DocumentType } from '../document-type.ts';
import { extraText } from '../extra.ts';
import { choice } from '../field-schemas/choice.ts';
import { list } from '../field-schemas/list.ts';
import { line } from '../field-schemas/text.ts';
import { commonField } from '../fields.ts';
import { legislationReference, organisation, stated, workProperties } from '../json-ld.ts';
import { typeField, withNeed } from '../type-field.ts';

const FORM_WORDS = Object.keys(INTERPRETATION_FORM_WORDS);

/** 政策解读: paired with its policy by the relation 解读 (document-metadata.md §9). */
export const interpretations: DocumentType = {
  name: 'interpretations',
  label: TYPE_NAMES.interpretations,
  fields: [
    withNeed(commonField('categories'), 'optional'),
    typeField('interpretations', 'forms', list(choice(FORM_WORDS), 'unique'), FORMS.list, {
      basis: '国办发〔2016〕80号',
    }),
    typeField('interpretations', 'interpreter', line, FORMS.line),
  ],
  hasValidity: false,
  defaultCategory: 'interpretations',
  jsonLd: (document) => ({
    ...workProperties(document),
    '@type': 'Article',
    headline: document.title,
    ...stated({
      author: authorOf(extraText(document.extra, 'interpreter')),
      about: document.relations
        .filter((relation) => relation.kind === 'interprets')
        .map((relation) => legislationReference(relation.target)),
    }),
  }),
  metadata: [
    'indexNumber',
    'subject',
    'issuer',
    'interpreter',
    'forms',
    'dateAdopted',
    'datePublished',
    'openness',
    'keywords',
    'source',
    'notes',
  ],
};

function authorOf(name: string | null) {
  return name === null ? null : organisation(name);
}
