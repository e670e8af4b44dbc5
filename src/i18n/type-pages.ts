import type { Texts } from './text.ts';

/** Words that the pages of single document types add; labels of fields are in fields.ts. */
export const TYPE_PAGES = {
  materialsCaption: { 'zh-CN': '需要准备的材料', en: 'What to bring' },
  description: { 'zh-CN': '说明', en: 'Notes' },
  foiaOffice: { 'zh-CN': '公开工作机构', en: 'Disclosure office' },
  foiaAtGlance: { 'zh-CN': '怎样获取政府信息', en: 'How to obtain information' },
  periodOpen: { 'zh-CN': '起止日期', en: 'Period' },
  period: { 'zh-CN': '{opens}至{closes}', en: '{opens} to {closes}' },
  periodFrom: { 'zh-CN': '{opens}起', en: 'From {opens}' },
  periodUntil: { 'zh-CN': '{closes}止', en: 'Until {closes}' },
  howToRespond: { 'zh-CN': '时间和反馈方式', en: 'Period and contact' },
  outcomeOn: { 'zh-CN': '结果（{day}）', en: 'Outcome ({day})' },
  leadersCaption: { 'zh-CN': '负责人和分工', en: 'Leaders and their duties' },
  departmentsCaption: { 'zh-CN': '内设机构和联系电话', en: 'Departments and telephones' },
  liaison: { 'zh-CN': '政务公开联络员', en: 'Liaison for open information' },
  childAgencies: { 'zh-CN': '下属机构', en: 'Subordinate agencies' },
  published: { 'zh-CN': '公开的文件', en: 'Documents published' },
  publishedTotal: { 'zh-CN': '共 {count} 件，以下是最近公开的。', en: '{count} in all; the latest are below.' },
  publishedYears: { 'zh-CN': '按年份查看', en: 'By year' },
  publishedFeed: { 'zh-CN': '订阅本机构公开的文件（RSS）', en: 'Follow this agency (RSS)' },
} satisfies Texts;
