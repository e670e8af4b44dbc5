import type { Texts } from './text.ts';

/** Settings of dataset.yaml: Chinese name and synonyms by English key. */
export const DATASET_SETTINGS: { readonly [key: string]: readonly [string, ...string[]] } = {
  title: ['名称'],
  description: ['说明'],
  kind: ['种类'],
  agency: ['责任机构'],
  category: ['栏目'],
  basis: ['依据'],
  rhythm: ['节奏'],
  maxAge: ['更新期限'],
  keywords: ['关键词'],
  files: ['文件', '数据文件'],
  fields: ['字段'],
  primaryKey: ['主键'],
  dateField: ['日期字段'],
  agencyField: ['机构字段'],
  titleField: ['标题字段'],
  mainFields: ['主要字段'],
  totals: ['合计'],
};

/** Settings of one field; keys are those of Frictionless Table Schema, then our own. */
export const DATASET_FIELD_SETTINGS: { readonly [key: string]: readonly [string, ...string[]] } = {
  name: ['代号', '英文名'],
  title: ['名称', '列名'],
  type: ['类型'],
  description: ['说明'],
  required: ['必填'],
  unique: ['唯一', '不重复'],
  enum: ['取值'],
  pattern: ['格式'],
  minimum: ['最小值'],
  maximum: ['最大值'],
  minLength: ['最少字数'],
  maxLength: ['最多字数'],
  unit: ['单位'],
  synonyms: ['别名'],
  identifier: ['编号'],
  person: ['个人信息'],
  phone: ['电话'],
  ditto: ['可写同上'],
};

/** 类型 in Chinese. */
export const COLUMN_TYPE_NAMES = {
  文本: 'string',
  整数: 'integer',
  数值: 'number',
  金额: 'number',
  日期: 'date',
  年份: 'year',
  是否: 'boolean',
} as const;

export const DATASET_FORMS = {
  title: { 'zh-CN': '数据集的名称，如 行政处罚信息', en: 'the title of the dataset' },
  description: { 'zh-CN': '一两句话说明这是什么数据', en: 'a sentence on what these data are' },
  fieldTitle: { 'zh-CN': '列名，与 CSV 的表头相同', en: 'the heading in the CSV' },
} satisfies Texts;
