import type { Texts } from './text.ts';

/** What `npm run new` asks, says and writes into the file. */
export const newWords = {
  usage: {
    'zh-CN': `新建一份文件：按提问填写，或用选项一次写全。不覆盖任何已有文件。

用法：npm run new -- [类型] [选项]

  类型               {types}
  --title 标题       标题全文
  --agency 机关      发文机关，写代号、全称或简称
  --date 日期        发布日期，如 2026-03-01（默认今天）
  --adopted 日期     成文日期（默认与发布日期相同）
  --category 栏目    归入的栏目，写代号或名称
  --year 年份        报告年度（只用于年度报告）
  --set 名称=内容    填写其他字段，可以写几次，如 --set 公告类别=公示
  --yes              其余的都用建议的内容，不再提问
  --dry-run          只显示会写出什么，不写入
  --content DIR      内容文件夹（默认 content）
  --today DAY        按这一天计算
  --help             显示这段说明
`,
    en: `Starts a new document: asks, or takes everything from the options. Overwrites nothing.

Usage: npm run new -- [type] [options]

  type               {types}
  --title TITLE      the full title
  --agency AGENCY    issued by: id, full or short name
  --date DAY         date of publication (default today)
  --adopted DAY      date adopted (default the same)
  --category ID      category, by id or name
  --year YEAR        year of a report
  --set NAME=VALUE   any other field; may be repeated
  --yes              takes what is proposed for all the rest
  --dry-run          shows the file and writes nothing
  --content DIR      content folder (default content)
  --today DAY        the day to compute for
  --help             shows this
`,
  },
  begin: { 'zh-CN': '新建文件', en: 'A new document' },
  askType: { 'zh-CN': '哪一类文件？（上下键选择，回车确认）', en: 'What kind of document?' },
  askTitle: { 'zh-CN': '标题（主标题全文，一行）', en: 'Title (the full main title, one line)' },
  askAgency: { 'zh-CN': '发文机关（上下键选择，回车确认）', en: 'Issued by' },
  askDate: { 'zh-CN': '发布日期', en: 'Date of publication' },
  askAdopted: { 'zh-CN': '成文日期', en: 'Date adopted' },
  askCategory: { 'zh-CN': '归入哪个栏目？（上下键选择，回车确认）', en: 'Which category?' },
  askChoice: { 'zh-CN': '{name}（上下键选择，回车确认）', en: '{name}' },
  askField: { 'zh-CN': '{name}（{form}；可以先空着）', en: '{name} ({form}; may be left empty for now)' },
  later: { 'zh-CN': '以后再填', en: 'later' },
  yes: { 'zh-CN': '写入', en: 'write' },
  no: { 'zh-CN': '不写', en: 'no' },
  askYear: { 'zh-CN': '报告年度', en: 'Year of the report' },
  askWrite: { 'zh-CN': '写入 {path} 吗？', en: 'Write {path}?' },
  badDate: { 'zh-CN': '应写成 2026-03-01 这样的日期', en: 'Write a date such as 2026-03-01' },
  badYear: { 'zh-CN': '应写成 2025 这样的四位年份', en: 'Write a year such as 2025' },
  needed: { 'zh-CN': '这一项必须填写', en: 'This is needed' },
  titleOneLine: { 'zh-CN': '标题应只有一行', en: 'The title must be one line' },
  cancelled: { 'zh-CN': '已取消，什么也没有写入。', en: 'Cancelled; nothing was written.' },
  missing: {
    'zh-CN': '还缺下面几项（在终端里运行会逐项提问）：{list}',
    en: 'These are missing (on a terminal they are asked for): {list}',
  },
  missingType: { 'zh-CN': '类型，可选 {types}', en: 'the type: {types}' },
  missingTitle: { 'zh-CN': '--title 标题', en: '--title TITLE' },
  missingAgency: { 'zh-CN': '--agency 发文机关，可选 {agencies}', en: '--agency AGENCY: {agencies}' },
  missingCategory: { 'zh-CN': '--category 栏目，可选 {categories}', en: '--category ID: {categories}' },
  unknownType: {
    'zh-CN': '没有“{type}”这种文件类型。{suggestion}可选：{types}',
    en: 'There is no type “{type}”. {suggestion}Choose from {types}',
  },
  unknownAgency: {
    'zh-CN': '没有“{agency}”这个机构。{suggestion}可选：{agencies}',
    en: 'There is no agency “{agency}”. {suggestion}Choose from {agencies}',
  },
  unknownCategory: {
    'zh-CN': '没有“{category}”这个栏目，或它不收这类文件。{suggestion}可选：{categories}',
    en: 'There is no category “{category}” for this type. {suggestion}Choose from {categories}',
  },
  unknownField: {
    'zh-CN': '“{name}”不是{type}的字段。{suggestion}',
    en: '“{name}” is no field of {type}. {suggestion}',
  },
  setForm: { 'zh-CN': '--set 应写成 名称=内容，现在是“{value}”', en: '--set wants NAME=VALUE, not “{value}”' },
  yearOnlyReports: { 'zh-CN': '--year 只用于 reports（年度报告）', en: '--year goes only with reports' },
  siteFirst: {
    'zh-CN': 'site.yaml 或 catalogue.yaml 还读不出来，请先运行 npm run check 改好它们',
    en: 'site.yaml or catalogue.yaml cannot be used yet; mend them first (npm run check)',
  },
  moreOf: { 'zh-CN': '{list} 等 {count} 个', en: '{list} and others, {count} in all' },
  fileHead: {
    'zh-CN': '{type}。以 # 开头的行是说明，不会公布。各字段的写法见 src/documents/{folder}/example.md',
    en: '{type}. Lines beginning with # are notes. Fields are explained in src/documents/{folder}/example.md',
  },
  toFill: { 'zh-CN': '待填：{form}', en: 'to be filled in: {form}' },
  indexNumberNote: {
    'zh-CN': '索引号取这个机关当年的下一个空号，公布后不再改。',
    en: 'The next free number of the agency and year; never changed once published.',
  },
  numberNote: {
    'zh-CN': '拟用的文号：按本站已有文件取下一个空号，以正式登记的编号为准；没有文号就删去这一行。',
    en: 'A proposal: the next free number on this site. The register decides; delete the line if there is none.',
  },
  reportYearNote: { 'zh-CN': '报告说的是哪一年。', en: 'The year the report is about.' },
  scheduledNote: { 'zh-CN': '发布日期还没有到：到那一天才公布。', en: 'Published only when its day comes.' },
  draftNote: {
    'zh-CN': '写好、审查完之后删去下面这一行，文件才会公布。',
    en: 'Delete the next line when the document is finished and reviewed; only then is it published.',
  },
  reportTables: { 'zh-CN': '三张数据表中空着的数', en: 'the blank numbers of the tables' },
  body: { 'zh-CN': '正文', en: 'the body' },
  'body-agencies': { 'zh-CN': '## 主要职责\n\n', en: '## Functions\n\n' },
  written: { 'zh-CN': '已新建 {path}', en: 'Written: {path}' },
  wouldWrite: { 'zh-CN': '会新建 {path}，内容如下：', en: 'Would write {path}:' },
  proposedHead: { 'zh-CN': '按本站已有文件建议、请核对的：', en: 'Proposed from what the site holds; please check:' },
  proposedLine: { 'zh-CN': '  {name}：{value}', en: '  {name}: {value}' },
  leftHead: { 'zh-CN': '只有您知道、还要填写的：{names}', en: 'Only you know, and still to be filled in: {names}' },
  next: {
    'zh-CN':
      '接下来：填好之后删去“草稿: 是”这一行，运行 npm run check -- {path} 检查；npm run dev -- --drafts 可以先看网页。',
    en: 'Next: fill it in, delete the draft line, and run npm run check -- {path}; npm run dev -- --drafts shows the page.',
  },
} satisfies Texts;
