import { describe, expect, it } from 'vitest';
import { FIELD_FORMS } from '../i18n/field-forms.ts';
import { COMMON_LABELS, TYPE_LABELS } from '../i18n/fields.ts';
import { LANGUAGES } from '../i18n/text.ts';
import { COMMON_FIELDS } from './fields.ts';
import { DOCUMENT_TYPES, documentTypeByName } from './index.ts';
import { fieldsOf, labelOf } from './type-fields.ts';

/** The table of domain/fields.md: key, name, synonyms. */
const TABLE = [
  'title 标题 名称',
  'indexNumber 索引号 索引',
  'issuer 发文机关 制定机关 发布机构 公开主体',
  'dateAdopted 成文日期 生成日期',
  'datePublished 发布日期 公布日期 公开日期',
  'summary 内容概述 摘要',
  'categories 目录 栏目',
  'subject 主题分类',
  'topics 专题',
  'keywords 关键词',
  'openness 公开属性 公开方式',
  'source 来源 信息来源',
  'notes 附注',
  'draft 草稿',
  'scheduled 定时发布',
  'withdrawn 撤回',
  'review 审查 保密审查',
  'corrections 更正',
  'aliases 旧地址 别名',
  'attachments 附件',
  'relations 关系',
  'allow 检查豁免',
  'documentNumber 发文字号 文号 字号',
  'registrationNumber 规范性文件统一编号 统一编号 登记号',
  'genre 公文种类 体裁 体裁分类',
  'level 效力等级',
  'dateEffective 施行日期 生效日期',
  'dateExpires 失效日期 有效期至',
  'validity 有效性 时效性',
];

describe('the common fields', () => {
  it('are the table of domain/fields.md, in its order', () => {
    expect(COMMON_FIELDS.map(({ key, names }) => [key, ...names].join(' '))).toEqual(TABLE);
  });

  it('never need more than the title to be let in', () => {
    expect(COMMON_FIELDS.filter(({ need }) => need === 'always').map(({ key }) => key)).toEqual(['title']);
  });

  it('cite the law where it asks for them', () => {
    for (const field of COMMON_FIELDS) if (field.need === 'strict') expect(field.basis, field.key).toBeTruthy();
  });
});

describe.each(DOCUMENT_TYPES.map((type) => [type.name, type] as const))('the fields of %s', (name, type) => {
  const fields = fieldsOf(type);

  it('have one meaning for every name', () => {
    const names = fields.flatMap((field) => [field.key, ...field.names]);
    expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([]);
    for (const { parts = {} } of fields) {
      const partNames = Object.entries(parts).flatMap(([key, part]) => [key, ...part.names]);
      expect(partNames.filter((each, index) => partNames.indexOf(each) !== index)).toEqual([]);
    }
  });

  it('have a label in every language, whose Chinese is the name an editor writes', () => {
    for (const field of fields) {
      expect(labelOf(type, field.key)['zh-CN'], field.key).toBe(field.names[0]);
      for (const [part, { names }] of Object.entries(field.parts ?? {}))
        if (field.key !== 'relations') expect(labelOf(type, `${field.key}.${part}`)['zh-CN'], part).toBe(names[0]);
    }
  });

  it('have rows of metadata that exist', () => {
    const keys = fields.map((field) => field.key);
    for (const key of type.metadata) expect(keys).toContain(key);
  });

  it('is found by its folder name', () => {
    expect(documentTypeByName(name)).toBe(type);
    expect(documentTypeByName(name.toUpperCase())).toBeNull();
  });
});

it('speaks every language', () => {
  for (const table of [COMMON_LABELS, FIELD_FORMS, ...Object.values(TYPE_LABELS)])
    for (const text of Object.values(table)) for (const language of LANGUAGES) expect(text[language]).toBeTruthy();
});
