import type { Texts } from './text.ts';

/** Words in a new annual report: remarks in its front matter, and the stubs of its six parts. */
export const NEW_REPORT = {
  head: {
    'zh-CN': '写完后删去“草稿”一行，再运行 npm run check。以“#”开头的行只供填写时参考，不会公布。',
    en: 'Delete the line 草稿 when done and run npm run check. Lines that begin with "#" are not published.',
  },
  due: { 'zh-CN': '应当在 {due} 前公布（《政府信息公开条例》第四十九条）。', en: 'Due by {due}.' },
  tableForm: {
    'zh-CN': '也可以在“{field}:”后写“|”，换行后粘贴 Excel 单元格（每行缩进两格），或用“表格文件”指明 CSV 文件。',
    en: 'Or write "|" after "{field}:" and paste cells below, or name a CSV file in 表格文件.',
  },
  counted: {
    'zh-CN': '按本站公开的文件计算：制发 {issued} 件、废止 {repealed} 件、年末现行有效 {inForce} 件，请核对。',
    en: 'Counted from this site: {issued} issued, {repealed} repealed, {inForce} in force. Please check.',
  },
  columns: {
    'zh-CN': '每行依次是：{columns}；总计由程序计算，没有的写 0。',
    en: 'Each row: {columns}; totals are computed, write 0 for none.',
  },
  carried: {
    'zh-CN': '上年结转取自{year}年报告的“结转下年度继续办理”。',
    en: 'Carried over from the report of {year}.',
  },
  notCarried: {
    'zh-CN': '本站没有{year}年的报告，上年结转请自行填写。',
    en: 'There is no report of {year} on this site: fill in what was carried over.',
  },
  sum: { 'zh-CN': '所汇总的 {count} 个机构之和：{numbers}', en: 'Sum of the {count} agencies gathered: {numbers}' },
  lastYear: { 'zh-CN': '上年是 {numbers}', en: 'Last year: {numbers}' },
  summary: {
    'zh-CN': '{agency}{year}年政府信息公开总体情况、申请办理情况、复议诉讼情况，存在的问题和改进措施。',
    en: 'Open government information of {agency} in {year}.',
  },
  intro: {
    'zh-CN':
      '根据《中华人民共和国政府信息公开条例》第四十九条、第五十条，编制本报告。数据统计期限为{year}年1月1日至12月31日。',
    en: 'This report covers 1 January to 31 December {year}.',
  },
  overview: {
    'zh-CN': '（此处填写：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。{government}）',
    en: '(Write here: proactive disclosure, requests, management, platform, supervision. {government})',
  },
  overviewGovernment: {
    'zh-CN': '政府的报告还要写工作考核、社会评议和责任追究结果。',
    en: 'A government also reports assessment, public evaluation and accountability.',
  },
  disclosure: {
    'zh-CN': '制发行政规范性文件{issued}件，废止{repealed}件，年末现行有效{inForce}件。',
    en: 'Normative documents: {issued} issued, {repealed} repealed, {inForce} in force.',
  },
  requests: {
    'zh-CN': '上年结转{carried}件。（此处填写：新收、办结、结转下年度的件数，须与表格一致）',
    en: 'Carried over: {carried}. (Write here: received, answered, carried forward.)',
  },
  requestsPlain: {
    'zh-CN': '（此处填写：新收、办结、结转下年度的件数，须与表格一致）',
    en: '(Write here: received, answered, carried forward.)',
  },
  remedies: {
    'zh-CN': '（此处填写：被申请行政复议、提起行政诉讼的情况）',
    en: '(Write here: reviews and litigation.)',
  },
  problems: {
    'zh-CN': '（此处填写：上年问题的改进结果，今年存在的问题，下一年的措施）',
    en: '(Write here: what became of last year’s problems, this year’s, next year’s measures.)',
  },
  other: {
    'zh-CN': '（此处填写：收取信息处理费的情况，没有收取的也要说明）',
    en: '(Write here: fees charged, if any.)',
  },
} satisfies Texts;
