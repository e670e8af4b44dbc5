import type { Texts } from './text.ts';

/** What to write in a field, for messages and sample files. */
export const FIELD_FORMS = {
  line: { 'zh-CN': '一行文字', en: 'text on one line' },
  text: { 'zh-CN': '文字', en: 'text' },
  title: { 'zh-CN': '主标题全文，一行，不含副标题', en: 'the full main title on one line, without subtitle' },
  date: { 'zh-CN': '日期，如 2026-03-01 或 2026年3月1日', en: 'a date such as 2026-03-01' },
  dateTime: {
    'zh-CN': '日期，可带时间，如 2026-03-01 或 2026-03-01 09:30',
    en: 'a date, with a time if known, such as 2026-03-01 or 2026-03-01 09:30',
  },
  yesOrNo: { 'zh-CN': '是 或 否', en: '是 (yes) or 否 (no)' },
  indexNumber: {
    'zh-CN': '机构代码/年份-流水号，如 00000000X/2026-00001',
    en: 'organisation code/year-serial, such as 00000000X/2026-00001',
  },
  issuer: {
    'zh-CN': '机关全称，或本站机构的代号；联合发文写成列表，牵头机关在前',
    en: 'full name of the organ, or the id of an agency of the site; a list for joint documents, the lead first',
  },
  summary: { 'zh-CN': '100 字左右的概述，不重复标题和其他字段', en: 'about 100 characters, repeating no other field' },
  categories: {
    'zh-CN': '栏目的代号或名称（见 catalogue.yaml），可以是列表',
    en: 'categories of catalogue.yaml by id or name',
  },
  topics: { 'zh-CN': '专题的代号或名称（见 topics.yaml），可以是列表', en: 'topics of topics.yaml by id or name' },
  subject: { 'zh-CN': '一级\\二级，如 综合政务\\政务公开', en: 'first\\second level, such as 综合政务\\政务公开' },
  words: { 'zh-CN': '词语列表，如 [公开, 指南]', en: 'a list of words, such as [公开, 指南]' },
  list: { 'zh-CN': '列表，每项一行，以“- ”开头', en: 'a list, one item a line, each beginning with "- "' },
  openness: { 'zh-CN': '主动公开、依申请公开、不予公开 三者之一', en: 'one of 主动公开, 依申请公开, 不予公开' },
  withdrawn: { 'zh-CN': '{日期: 2026-03-01, 原因: 撤回的原因}', en: '{日期: date, 原因: reason}' },
  review: {
    'zh-CN': '{机构: 审查的机构, 日期: 2026-03-01}，可加 结果、依据、隐私审查、影响评估',
    en: '{机构: who reviewed, 日期: date}; 结果, 依据, 隐私审查, 影响评估 may follow',
  },
  corrections: {
    'zh-CN': '列表，每项 {日期: 2026-03-01, 说明: 改了什么, 原因: 为什么改}',
    en: 'a list of {日期: date, 说明: what, 原因: why}',
  },
  aliases: { 'zh-CN': '旧网站的地址，以 / 开头，可以是列表', en: 'addresses of the old site, beginning with /' },
  attachments: {
    'zh-CN': '列表，每项 {文件: 与本文件同一文件夹的文件名, 名称: 读者看到的名称}',
    en: 'a list of {文件: file beside the document, 名称: name for readers}',
  },
  relations: {
    'zh-CN': '{修改: [...], 废止: [...], 依据: [...]} 等；每项写文号、索引号、文件代号或《标题》',
    en: '{修改: [...], 废止: [...], 依据: [...]}; each item a 文号, 索引号, id or 《title》',
  },
  allow: {
    'zh-CN': '列表，每项 {规则: 规则名, 原因: 为什么例外, 至: 2026-12-31}',
    en: 'a list of {规则: rule, 原因: reason, 至: until}',
  },
  documentNumber: {
    'zh-CN': '机关代字〔年份〕序号号，如 示政发〔2026〕3号',
    en: '机关代字〔year〕serial号, such as 示政发〔2026〕3号',
  },
  genre: { 'zh-CN': '15 种公文种类之一，如 通知', en: 'one of the 15 kinds, such as 通知' },
  level: { 'zh-CN': '效力等级，如 行政规范性文件', en: 'a legal level, such as 行政规范性文件' },
  validity: { 'zh-CN': '一般不写，由日期和关系推算', en: 'normally left out: computed from dates and relations' },
  phone: { 'zh-CN': '电话，如 0000-1234567', en: 'a telephone number such as 0000-1234567' },
  email: { 'zh-CN': '邮箱，如 xxgk@example.gov.cn', en: 'an email address' },
  postalCode: { 'zh-CN': '6 位邮政编码', en: 'a postal code of 6 digits' },
  year: { 'zh-CN': '四位年份，如 2025', en: 'a year in four digits' },
  number: { 'zh-CN': '整数，如 10', en: 'a whole number' },
  choice: { 'zh-CN': '规定的词语之一', en: 'one of the given words' },
  map: { 'zh-CN': '若干行“名称: 内容”，每行缩进两格', en: 'lines of "name: value", indented by two spaces' },
  mapList: { 'zh-CN': '列表，每项是若干行“名称: 内容”', en: 'a list of items of "name: value" lines' },
} satisfies Texts;
