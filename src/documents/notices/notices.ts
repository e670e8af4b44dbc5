import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { NOTICE_KIND_WORDS } from '../../i18n/field-values.ts';
import type { DocumentType } from '../document-type.ts';
import { extraText } from '../extra.ts';
import { choice } from '../field-schemas/choice.ts';
import { email, phone } from '../field-schemas/contact.ts';
import { date } from '../field-schemas/date.ts';
import { optional, record, required } from '../field-schemas/record.ts';
import { line, text } from '../field-schemas/text.ts';
import { commonField } from '../fields.ts';
import { publishedMoment, stated, workProperties } from '../json-ld.ts';
import { typeField, withNeed } from '../type-field.ts';

const FEEDBACK = {
  phone: optional(phone, '电话', '联系电话'),
  email: optional(email, '邮箱', '电子邮箱'),
  address: optional(line, '地址'),
  contact: optional(line, '联系人'),
};
const OUTCOME = { on: required(date, '日期'), text: required(text, '说明') };

/** 公示公告: publicity and comment periods with their channel and their outcome. */
export const notices: DocumentType = {
  name: 'notices',
  label: TYPE_NAMES.notices,
  fields: [
    withNeed(commonField('categories'), 'optional'),
    typeField('notices', 'noticeKind', choice(Object.keys(NOTICE_KIND_WORDS)), FORMS.choice, { need: 'strict' }),
    typeField('notices', 'opens', date, FORMS.date),
    typeField('notices', 'closes', date, FORMS.date),
    typeField('notices', 'feedback', record(FEEDBACK), FORMS.map, { parts: FEEDBACK }),
    typeField('notices', 'outcome', record(OUTCOME), FORMS.map, { parts: OUTCOME }),
  ],
  hasValidity: false,
  defaultCategory: 'notice-board',
  jsonLd: (document) => {
    const opens = extraText(document.extra, 'opens');
    const closes = extraText(document.extra, 'closes');
    return {
      ...workProperties(document),
      '@type': 'SpecialAnnouncement',
      ...stated({
        category: extraText(document.extra, 'noticeKind'),
        datePosted: publishedMoment(document),
        expires: closes,
        temporalCoverage: closes && `${opens ?? document.datePublished ?? '..'}/${closes}`,
      }),
    };
  },
  metadata: [
    'indexNumber',
    'subject',
    'issuer',
    'noticeKind',
    'dateAdopted',
    'documentNumber',
    'datePublished',
    'opens',
    'closes',
    'genre',
    'openness',
    'keywords',
    'source',
    'notes',
  ],
};
