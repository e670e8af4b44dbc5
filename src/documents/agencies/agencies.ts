import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import { AGENCY_KIND_WORDS } from '../../i18n/field-values.ts';
import type { DocumentType } from '../document-type.ts';
import { choice } from '../field-schemas/choice.ts';
import { email, phone, postalCode } from '../field-schemas/contact.ts';
import { list } from '../field-schemas/list.ts';
import { wholeNumber } from '../field-schemas/number.ts';
import { optional, record, required } from '../field-schemas/record.ts';
import { line, matching, text } from '../field-schemas/text.ts';
import { commonField } from '../fields.ts';
import { typeField, withNeed } from '../type-field.ts';
import { agencyJsonLd } from './json-ld.ts';

const LEADER = {
  name: required(line, '姓名'),
  position: required(line, '职务'),
  duties: optional(text, '分工'),
  phone: optional(phone, '电话', '联系电话'),
};
const DEPARTMENT = {
  name: required(line, '名称'),
  duties: optional(text, '职责'),
  phone: optional(phone, '电话', '联系电话'),
};
const LIAISON = { name: required(line, '姓名'), phone: required(phone, '电话', '联系电话') };

/** 机关代字: what stands before the bracket of a 文号. */
const documentMark = matching(/^[\u4e00-\u9fff]{2,20}$/u, 'mark-form');
/** 组织机构代码 (9) or 统一社会信用代码 (18); the checksum is a matter of the rule `organisation-code`. */
const organisationCode = matching(
  /^(?:\d{8}[0-9X]|\d{7}-[0-9X]|[0-9A-Z]{8}-?[0-9X]|[0-9A-HJ-NPQRTUWXY]{18})$/u,
  'code-form',
);

/** Kept as the Chinese word; the English value of domain/agency.ts is accepted too. */
const KIND_WORDS = Object.values(AGENCY_KIND_WORDS).map((words) => words['zh-CN']);
const KIND_BY_KEY = Object.fromEntries(
  Object.entries(AGENCY_KIND_WORDS).map(([kind, words]) => [kind, words['zh-CN']]),
);
const agencyKind = choice(KIND_WORDS, KIND_BY_KEY);

const ARTICLE_20 = '《政府信息公开条例》第二十条第（二）项';

/**
 * 机构信息: functions (the body), offices, hours, contact and leaders (条例 art. 20(2)); the rule `agency-items`
 * asks for them. The agency's name is its 标题.
 */
export const agencies: DocumentType = {
  name: 'agencies',
  label: TYPE_NAMES.agencies,
  fields: [
    withNeed(commonField('issuer'), 'optional'),
    withNeed(commonField('dateAdopted'), 'optional'),
    withNeed(commonField('categories'), 'optional'),
    withNeed(commonField('summary'), 'optional'),
    withNeed(commonField('indexNumber'), 'optional'),
    withNeed(commonField('openness'), 'optional'),
    typeField('agencies', 'shortNames', list(line, 'unique'), FORMS.list),
    typeField('agencies', 'documentMarks', list(documentMark, 'unique'), FORMS.list),
    typeField('agencies', 'organisationCode', organisationCode, FORMS.line, {
      synonyms: ['统一社会信用代码', '组织机构代码'],
    }),
    typeField('agencies', 'agencyKind', agencyKind, FORMS.choice, { need: 'strict' }),
    typeField('agencies', 'parent', line, FORMS.line),
    typeField('agencies', 'order', wholeNumber, FORMS.number),
    typeField('agencies', 'address', line, FORMS.line, { basis: ARTICLE_20 }),
    typeField('agencies', 'postalCode', postalCode, FORMS.postalCode, { synonyms: ['邮编'] }),
    typeField('agencies', 'hours', line, FORMS.line, { basis: ARTICLE_20 }),
    typeField('agencies', 'phone', phone, FORMS.phone, { basis: ARTICLE_20 }),
    typeField('agencies', 'fax', phone, FORMS.phone, { synonyms: ['传真'] }),
    typeField('agencies', 'email', email, FORMS.email, { synonyms: ['邮箱'] }),
    typeField('agencies', 'leaders', list(record(LEADER)), FORMS.mapList, { basis: ARTICLE_20, parts: LEADER }),
    typeField('agencies', 'departments', list(record(DEPARTMENT, 'name')), FORMS.mapList, { parts: DEPARTMENT }),
    typeField('agencies', 'liaison', record(LIAISON), FORMS.map, { parts: LIAISON }),
  ],
  hasValidity: false,
  defaultCategory: 'organization',
  jsonLd: agencyJsonLd,
  metadata: [
    'agencyKind',
    'parent',
    'shortNames',
    'organisationCode',
    'documentMarks',
    'address',
    'postalCode',
    'hours',
    'phone',
    'fax',
    'email',
    'datePublished',
  ],
};
