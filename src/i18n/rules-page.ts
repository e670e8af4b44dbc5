import type { Texts } from './text.ts';

/** Words of /help/rules/. */
export const RULES_PAGE = {
  title: { 'zh-CN': '检查规则', en: 'Rules of the check' },
  intro: {
    'zh-CN':
      '发布之前，npm run check 用下面 {count} 条规则检查全部内容。错误不改正不能发布；警告应当处理；提示只是告知。警告和提示可以在文件里用“检查豁免”写明原因和期限，错误不能豁免。',
    en: 'Before publication npm run check holds all content against these {count} rules. Errors stop publication; warnings should be dealt with; notices inform. Warnings and notices can be excused in the document (检查豁免) with a reason; errors cannot.',
  },
  description: {
    'zh-CN': '{site}发布前检查所用的全部规则、理由、依据和正误举例。',
    en: 'All rules by which {site} is checked.',
  },
  contents: { 'zh-CN': '规则分类', en: 'Groups of rules' },
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  notice: { 'zh-CN': '提示', en: 'Notice' },
  says: { 'zh-CN': '会这样提示', en: 'What it says' },
  fix: { 'zh-CN': '怎么改', en: 'What to do' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  wrong: { 'zh-CN': '错误写法', en: 'Wrong' },
  right: { 'zh-CN': '正确写法', en: 'Right' },
  blank: { 'zh-CN': '（只有空格和空行）', en: '(nothing but blanks)' },
  inFields: { 'zh-CN': '文件开头的字段', en: 'Fields' },
  inBody: { 'zh-CN': '正文', en: 'Body' },
  inFile: { 'zh-CN': '整个文件', en: 'Whole file' },
  inSettings: { 'zh-CN': 'site.yaml', en: 'site.yaml' },
  helpPages: { 'zh-CN': '帮助', en: 'Help' },
  groupFiles: { 'zh-CN': '文件和编码', en: 'Files and encodings' },
  groupFields: { 'zh-CN': '字段的写法', en: 'Form of fields' },
  groupFacts: { 'zh-CN': '标题、日期、文号和分类', en: 'Titles, dates, numbers and subjects' },
  groupText: { 'zh-CN': '正文', en: 'Text' },
  groupRelations: { 'zh-CN': '文件之间、链接和有效性', en: 'Between documents, links and validity' },
  groupPrivacy: { 'zh-CN': '个人信息、秘密和附件', en: 'Personal data, secrets and attachments' },
  groupCompleteness: { 'zh-CN': '及时、齐全和发布之后的改动', en: 'In time, complete, and unaltered' },
  groupReports: { 'zh-CN': '政府信息公开年度报告', en: 'Annual reports' },
  groupDatasets: { 'zh-CN': '数据集', en: 'Datasets' },
  groupSettings: { 'zh-CN': '网站设置和栏目', en: 'Settings and categories' },
} satisfies Texts;
