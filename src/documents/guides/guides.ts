import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { GUIDE_KIND_WORDS } from '../../i18n/field-values.ts';
import type { DocumentType } from '../document-type.ts';
import { choice } from '../field-schemas/choice.ts';
import { phone } from '../field-schemas/contact.ts';
import { list } from '../field-schemas/list.ts';
import { optional, record, required } from '../field-schemas/record.ts';
import { line, text } from '../field-schemas/text.ts';
import { typeField } from '../type-field.ts';
import { guideJsonLd } from './json-ld.ts';

const OFFICE = {
  name: optional(line, '名称'),
  address: optional(line, '办公地址', '地址'),
  hours: optional(line, '办公时间'),
  phone: optional(phone, '联系电话', '电话'),
  fax: optional(phone, '传真号码', '传真'),
  onlineContact: optional(line, '互联网联系方式'),
};
const MATERIAL = { name: required(line, '名称'), copies: optional(line, '份数'), note: optional(text, '说明') };
const STEP = { name: required(line, '步骤'), detail: optional(text, '说明'), limit: optional(line, '时限') };
const ARTICLE_12 = '《政府信息公开条例》第十二条';

/**
 * 指南: 政府信息公开指南 (条例 art. 12) and 办事指南 (key elements of the inspection, site-rules.md §4). Which fields
 * are asked for depends on 指南类别: the rule `guide-items` sees to it.
 */
export const guides: DocumentType = {
  name: 'guides',
  label: TYPE_NAMES.guides,
  fields: [
    typeField('guides', 'guideKind', choice(Object.keys(GUIDE_KIND_WORDS)), FORMS.choice, { need: 'strict' }),
    typeField('guides', 'classification', text, FORMS.text, { basis: ARTICLE_12 }),
    typeField('guides', 'arrangement', text, FORMS.text, { basis: ARTICLE_12 }),
    typeField('guides', 'accessMethods', list(text, 'unique'), FORMS.list, { basis: ARTICLE_12 }),
    typeField('guides', 'office', record(OFFICE), FORMS.map, { basis: ARTICLE_12, parts: OFFICE }),
    typeField('guides', 'serviceName', line, FORMS.line),
    typeField('guides', 'basis', list(text, 'unique'), FORMS.list),
    typeField('guides', 'conditions', list(text, 'unique'), FORMS.list),
    typeField('guides', 'materials', list(record(MATERIAL, 'name')), FORMS.mapList, { parts: MATERIAL }),
    typeField('guides', 'steps', list(record(STEP, 'name')), FORMS.mapList, { parts: STEP }),
    typeField('guides', 'place', text, FORMS.text),
    typeField('guides', 'hours', text, FORMS.text),
    typeField('guides', 'phone', phone, FORMS.phone),
    typeField('guides', 'legalLimit', line, FORMS.line),
    typeField('guides', 'promisedLimit', line, FORMS.line),
    typeField('guides', 'fee', text, FORMS.text),
    typeField('guides', 'audience', line, FORMS.line),
    typeField('guides', 'complaintPhone', phone, FORMS.phone),
  ],
  hasValidity: false,
  defaultCategory: null,
  jsonLd: guideJsonLd,
  metadata: [
    'indexNumber',
    'subject',
    'guideKind',
    'issuer',
    'dateAdopted',
    'datePublished',
    'openness',
    'keywords',
    'notes',
  ],
};
