import type { z } from 'zod';
import { OPENNESS, REVIEW_RESULTS, VALIDITY } from '../domain/document.ts';
import { GENRES } from '../domain/genre.ts';
import { FIELD_FORMS as FORMS } from '../i18n/field-forms.ts';
import { COMMON_LABELS as L } from '../i18n/fields.ts';
import type { Field } from './document-type.ts';
import { yesOrNo } from './field-schemas/boolean.ts';
import { choice } from './field-schemas/choice.ts';
import { date, dateTime } from './field-schemas/date.ts';
import { documentNumber } from './field-schemas/document-number.ts';
import { fileName } from './field-schemas/file-name.ts';
import { indexNumber } from './field-schemas/index-number.ts';
import { list, names, words } from './field-schemas/list.ts';
import { optional, record, required } from './field-schemas/record.ts';
import { RELATION_PARTS, relations } from './field-schemas/relations.ts';
import { subject } from './field-schemas/subject.ts';
import { line, text } from './field-schemas/text.ts';
import { LEVEL_SYNONYMS, LEVELS } from './vocabularies/levels.ts';

const WITHDRAWN = { on: required(date, '日期'), reason: required(text, '原因') };
const REVIEW = {
  by: required(line, '机构'),
  on: required(date, '日期'),
  result: optional(choice(REVIEW_RESULTS), '结果'),
  basis: optional(text, '依据'),
  privacy: optional(line, '隐私审查'),
  assessment: optional(line, '影响评估'),
};
const CORRECTION = { on: required(date, '日期'), what: required(text, '说明'), why: required(text, '原因') };
const ATTACHMENT = { file: required(fileName, '文件'), title: optional(line, '名称') };
const ALLOWANCE = { rule: required(line, '规则'), reason: required(text, '原因'), until: optional(date, '至') };
const GENRE_SYNONYMS = { 命令: '命令（令）', 令: '命令（令）', '命令(令)': '命令（令）', 会议纪要: '纪要' } as const;
const VALIDITY_SYNONYMS = { 有效: '现行有效', 已失效: '失效', 已废止: '废止' } as const;

const schemas = {
  title: line,
  indexNumber,
  issuer: list(line, 'unique'),
  dateAdopted: date,
  datePublished: dateTime,
  summary: text,
  categories: names(line),
  subject,
  topics: names(line),
  keywords: words(line),
  openness: choice(OPENNESS),
  source: line,
  notes: text,
  draft: yesOrNo,
  scheduled: yesOrNo,
  withdrawn: record(WITHDRAWN),
  review: record(REVIEW),
  corrections: list(record(CORRECTION)),
  aliases: list(line, 'unique'),
  attachments: list(record(ATTACHMENT, 'file'), 'unique'),
  relations,
  allow: list(record(ALLOWANCE)),
  documentNumber,
  registrationNumber: line,
  genre: choice(GENRES, GENRE_SYNONYMS),
  level: choice(LEVELS, LEVEL_SYNONYMS),
  dateEffective: date,
  dateExpires: date,
  validity: choice(VALIDITY, VALIDITY_SYNONYMS),
};

/** Typed values of the common fields by key; absent fields are left out. */
export type CommonValues = { readonly [K in keyof typeof schemas]?: z.output<(typeof schemas)[K]> };
export type CommonKey = keyof typeof schemas;

const ARTICLE_12 = '《政府信息公开条例》第十二条';
const REVIEW_BASIS = '《政府信息公开条例》第十七条；《保守国家秘密法》第三十五条';

type Rest = Partial<Pick<Field, 'basis' | 'parts'>>;

function field(
  key: CommonKey,
  synonyms: readonly string[],
  need: Field['need'],
  form: Field['form'],
  rest: Rest = {},
): Field {
  return { key, names: [L[key]['zh-CN'], ...synonyms], schema: schemas[key], need, form, ...rest };
}

/** The fields of every document, in the order of domain/fields.md; outputs keep this order. */
export const COMMON_FIELDS: readonly Field[] = [
  field('title', ['名称'], 'always', FORMS.title, { basis: ARTICLE_12 }),
  field('indexNumber', ['索引'], 'strict', FORMS.indexNumber, { basis: ARTICLE_12 }),
  field('issuer', ['制定机关', '发布机构', '公开主体'], 'strict', FORMS.issuer, {
    basis: '《政府信息公开条例》第十条',
  }),
  field('dateAdopted', ['生成日期'], 'strict', FORMS.date, { basis: ARTICLE_12 }),
  field('datePublished', ['公布日期', '公开日期'], 'strict', FORMS.dateTime, {
    basis: '《政府信息公开条例》第二十六条',
  }),
  field('summary', ['摘要'], 'strict', FORMS.summary, { basis: ARTICLE_12 }),
  field('categories', ['栏目'], 'strict', FORMS.categories, { basis: ARTICLE_12 }),
  field('subject', [], 'optional', FORMS.subject),
  field('topics', [], 'optional', FORMS.topics),
  field('keywords', [], 'optional', FORMS.words),
  field('openness', ['公开方式'], 'strict', FORMS.openness, { basis: '国办发〔2016〕80号' }),
  field('source', ['信息来源'], 'optional', FORMS.line),
  field('notes', [], 'optional', FORMS.text),
  field('draft', [], 'optional', FORMS.yesOrNo),
  field('scheduled', [], 'optional', FORMS.yesOrNo),
  field('withdrawn', [], 'optional', FORMS.withdrawn, { parts: WITHDRAWN }),
  field('review', ['保密审查'], 'strict', FORMS.review, { basis: REVIEW_BASIS, parts: REVIEW }),
  field('corrections', [], 'optional', FORMS.corrections, { parts: CORRECTION }),
  field('aliases', ['别名'], 'optional', FORMS.aliases),
  field('attachments', [], 'optional', FORMS.attachments, { parts: ATTACHMENT }),
  field('relations', [], 'optional', FORMS.relations, { parts: RELATION_PARTS }),
  field('allow', [], 'optional', FORMS.allow, { parts: ALLOWANCE }),
  field('documentNumber', ['文号', '字号'], 'optional', FORMS.documentNumber),
  field('registrationNumber', ['统一编号', '登记号'], 'optional', FORMS.line),
  field('genre', ['体裁', '体裁分类'], 'optional', FORMS.genre),
  field('level', [], 'optional', FORMS.level),
  field('dateEffective', ['生效日期'], 'optional', FORMS.date),
  field('dateExpires', ['有效期至'], 'optional', FORMS.date),
  field('validity', ['时效性'], 'optional', FORMS.validity),
];

/** The common field of a key. Throws for a key that is not common: a type's table is wrong. */
export function commonField(key: CommonKey): Field {
  const found = COMMON_FIELDS.find((each) => each.key === key);
  if (!found) throw new Error(`no common field ${key}`);
  return found;
}
