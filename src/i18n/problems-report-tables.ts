import type { FieldProblemText } from './problems-fields.ts';

const TEMPLATE = '国办公开办函〔2021〕30号';
const FORM = { 'zh-CN': '{form}', en: '{form}' };

/** Faults in the shape of the tables of an annual report; the cells themselves are judged by rules. */
export const REPORT_TABLE_PROBLEMS = {
  'report-table/form': {
    message: {
      'zh-CN': '“{field}”里的“{found}”不是一行行的数字，读不出表格。',
      en: '“{found}” in {field} is not rows of numbers.',
    },
    expected: FORM,
    fix: {
      'zh-CN': '每行写“行名: [数字, 数字, …]”；或者写“|”后换行，把 Excel 里的单元格粘贴在下面，每行缩进两格。',
      en: 'Write a line "row: [number, number, …]" each, or "|" and the cells pasted below, indented by two spaces.',
    },
    basis: TEMPLATE,
  },
  'report-table/empty': {
    message: { 'zh-CN': '“{field}”里没有认出任何一行。', en: 'No row of the form was found in {field}.' },
    expected: FORM,
    fix: {
      'zh-CN': '连同最左边的行名一起复制粘贴，行名与官方表格一致。',
      en: 'Copy the names of the rows as well, as the official form has them.',
    },
    basis: TEMPLATE,
  },
  'report-table/row-unknown': {
    message: {
      'zh-CN': '“{field}”里有一行叫“{found}”，官方表格没有这一行。',
      en: 'The official form has no row “{found}” ({field}).',
    },
    expected: { 'zh-CN': '以下之一：{rows}', en: 'one of: {rows}' },
    fix: {
      'zh-CN': '按官方表格改正行名；合计、小计行不必写。',
      en: 'Use the name of the form; leave out sums of your own.',
    },
    basis: TEMPLATE,
  },
  'report-table/row-twice': {
    message: { 'zh-CN': '“{field}”里“{found}”写了两次。', en: '“{found}” stands twice in {field}.' },
    expected: FORM,
    fix: { 'zh-CN': '核对后只留一行。', en: 'Keep the right one.' },
    basis: TEMPLATE,
  },
  'report-table/column-unknown': {
    message: {
      'zh-CN': '“{field}”里的“{found}”不在官方表格的任何一列下面。',
      en: '“{found}” in {field} belongs to no column of the form.',
    },
    expected: FORM,
    fix: {
      'zh-CN': '核对表头和这一行的单元格是否错位，按官方表格的列名改正。',
      en: 'Check the heads and the cells of this row.',
    },
    basis: TEMPLATE,
  },
  'report-table/column-twice': {
    message: { 'zh-CN': '“{field}”的同一行里，“{found}”写了两次。', en: '“{found}” stands twice in a row of {field}.' },
    expected: FORM,
    fix: { 'zh-CN': '核对后只留一个。', en: 'Keep the right one.' },
    basis: TEMPLATE,
  },
  'report-table/cells': {
    message: {
      'zh-CN': '“{field}”里“{row}”一行有 {found} 个数，应当是 {wanted} 个；多一个少一个，后面的数就会错位。',
      en: 'Row “{row}” of {field} has {found} numbers, not {wanted}.',
    },
    expected: { 'zh-CN': '{wanted} 个数，用英文逗号隔开', en: '{wanted} numbers' },
    fix: {
      'zh-CN': '按官方表格的列补齐，没有的写 0；大于 999 的数不要写千分位逗号。',
      en: 'Fill in every column, 0 for none, without thousands separators.',
    },
    basis: TEMPLATE,
  },
  'report-table/other-table': {
    message: {
      'zh-CN': '“{field}”里粘贴了另一张表的内容。',
      en: 'Rows of another table were pasted into {field}.',
    },
    expected: FORM,
    fix: {
      'zh-CN': '三张表分别粘贴到“主动公开表”“申请情况表”“复议诉讼表”；要放在一起的，另存为 CSV，写在“表格文件”里。',
      en: 'Paste each table into its own field, or keep them together in a CSV named in 表格文件.',
    },
    basis: TEMPLATE,
  },
  'report-table/too-large': {
    message: {
      'zh-CN': '“{field}”超过了 {found} 的上限，不是年度报告的表格。',
      en: '{field} exceeds the limit of {found}: it is no table of an annual report.',
    },
    expected: { 'zh-CN': '只含年度报告表格的单元格', en: 'the cells of the report’s tables alone' },
    fix: { 'zh-CN': '只复制官方表格的范围。', en: 'Copy the range of the official form alone.' },
    basis: TEMPLATE,
  },
  'report-table/two-places': {
    message: {
      'zh-CN': '“{found}”在文件头和“{field}”里都写了，不知道以哪个为准。',
      en: '“{found}” stands in the front matter and in {field} as well.',
    },
    expected: { 'zh-CN': '每张表只写一处', en: 'each table in one place' },
    fix: { 'zh-CN': '删去其中一处。', en: 'Delete one of them.' },
    basis: TEMPLATE,
  },
} as const satisfies { readonly [code: string]: FieldProblemText };
