import type { Texts } from './text.ts';

/** What to write in the fields of reports. */
export const REPORT_FORMS = {
  table: {
    'zh-CN': '每行“行名: [数字, …]”，如 予以公开: [5, 1, 0, 1, 0, 0]；或者“|”后粘贴 Excel 单元格',
    en: 'lines of "row: [number, …]", or "|" and cells pasted from a spreadsheet',
  },
  files: {
    'zh-CN': '与本文件同一文件夹的 CSV 文件名，可以是列表，如 [finance-tables.csv]',
    en: 'CSV files beside the document',
  },
  agencies: {
    'zh-CN': '机构全称或代号的列表：本报告的数字包含它们的数字',
    en: 'agencies, by full name or id, whose numbers this report contains',
  },
} satisfies Texts;

/** Names of the three tables in sentences. */
export const TABLE_NAMES = {
  proactiveDisclosure: { 'zh-CN': '主动公开表', en: 'Table of proactive disclosure' },
  requests: { 'zh-CN': '申请情况表', en: 'Table of requests' },
  remedies: { 'zh-CN': '复议诉讼表', en: 'Table of remedies' },
} satisfies Texts;

/** Words of the page and the downloads of a report. */
export const REPORT_PAGE = {
  tables: { 'zh-CN': '数据表', en: 'Tables' },
  downloads: { 'zh-CN': '下载', en: 'Downloads' },
  csv: { 'zh-CN': '{table}', en: '{table}' },
  whole: { 'zh-CN': '三张表', en: 'All tables' },
  document: { 'zh-CN': '报告全文（官方格式）', en: 'The report in the official form' },
  trends: { 'zh-CN': '历年变化', en: 'Over the years' },
  trendCaption: { 'zh-CN': '{title}（件）', en: '{title} (cases)' },
  trendRequests: { 'zh-CN': '收到和办结的申请', en: 'Requests received and answered' },
  trendOutcomes: { 'zh-CN': '办理结果', en: 'Outcomes' },
  trendRemedies: { 'zh-CN': '行政复议和行政诉讼', en: 'Reviews and litigation' },
  yearValue: { 'zh-CN': '{year}年 {value} 件', en: '{year}: {value}' },
  chartLabel: { 'zh-CN': '{title}：{description}', en: '{title}: {description}' },
  comma: { 'zh-CN': '，', en: ', ' },
  yearHead: { 'zh-CN': '年份', en: 'Year' },
  year: { 'zh-CN': '{year}年', en: '{year}' },
  received: { 'zh-CN': '本年新收', en: 'Received' },
  answered: { 'zh-CN': '办结', en: 'Answered' },
  carried: { 'zh-CN': '结转下年度', en: 'Carried forward' },
  granted: { 'zh-CN': '予以公开', en: 'Granted' },
  partially_granted: { 'zh-CN': '部分公开', en: 'Granted in part' },
  denied: { 'zh-CN': '不予公开', en: 'Denied' },
  unable_to_provide: { 'zh-CN': '无法提供', en: 'Unable to provide' },
  not_processed: { 'zh-CN': '不予处理', en: 'Not processed' },
  other_handling: { 'zh-CN': '其他处理', en: 'Other' },
  review: { 'zh-CN': '行政复议', en: 'Reviews' },
  litigation: { 'zh-CN': '行政诉讼', en: 'Litigation' },
  corrected: { 'zh-CN': '结果纠正', en: 'Corrected' },
  continuity: { 'zh-CN': '与上年数据的衔接', en: 'Continuity with last year' },
  gathered: { 'zh-CN': '申请数量的构成（件）', en: 'Where the requests were made (cases)' },
  agency: { 'zh-CN': '机构', en: 'Agency' },
  gatheredOwn: { 'zh-CN': '本机关和其他机构', en: 'The government itself and others' },
  gatheredTotal: { 'zh-CN': '本报告', en: 'This report' },
  dataset: { 'zh-CN': '{title}数据表', en: 'Tables of {title}' },
  datasetDescription: {
    'zh-CN': '{title}的三张表：主动公开、申请办理、复议诉讼，格式依照{form}。',
    en: 'The three tables of {title}, by {form}.',
  },
} satisfies Texts;

/** Captions of the tables: the headings of the sections they belong to. */
export const TABLE_CAPTIONS = {
  proactiveDisclosure: { 'zh-CN': '主动公开政府信息情况', en: 'Proactive disclosure' },
  requests: { 'zh-CN': '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  remedies: { 'zh-CN': '政府信息公开行政复议、行政诉讼情况', en: 'Reviews and litigation' },
} satisfies Texts;
