import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import type { DocumentType } from '../document-type.ts';
import { extraText } from '../extra.ts';
import { line } from '../field-schemas/text.ts';
import { commonField } from '../fields.ts';
import { stated, workProperties } from '../json-ld.ts';
import { typeField, withNeed } from '../type-field.ts';

/** 政务动态: news of the office. No entry of the statutory catalogue, so its four elements are not asked for. */
export const news: DocumentType = {
  name: 'news',
  label: TYPE_NAMES.news,
  fields: [
    withNeed(commonField('indexNumber'), 'optional'),
    withNeed(commonField('dateAdopted'), 'optional'),
    withNeed(commonField('summary'), 'optional'),
    withNeed(commonField('categories'), 'optional'),
    withNeed(commonField('openness'), 'optional'),
    typeField('news', 'author', line, FORMS.line),
  ],
  hasValidity: false,
  defaultCategory: 'news-centre',
  jsonLd: (document) => {
    const author = extraText(document.extra, 'author');
    return {
      ...workProperties(document),
      '@type': 'NewsArticle',
      headline: document.title,
      ...stated({ author: author && { '@type': 'Person', name: author }, creditText: document.contentSource }),
    };
  },
  metadata: ['datePublished', 'issuer', 'source', 'author', 'keywords', 'notes'],
};
