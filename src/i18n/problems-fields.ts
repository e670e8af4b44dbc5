import { DOCUMENT_NUMBER_PROBLEMS } from './problems-document-number.ts';
import { REPORT_TABLE_PROBLEMS } from './problems-report-tables.ts';
import type { Text } from './text.ts';

/** Words of a fault of form. Places: {field}, {form}, {found} always; others as the schema gives them. */
export interface FieldProblemText {
  /** What happened and why it matters. */
  readonly message: Text;
  /** What belongs there. */
  readonly expected: Text;
  /** What to write instead. */
  readonly fix: Text;
  readonly basis?: string;
}

const FORM: Text = { 'zh-CN': '{form}', en: '{form}' };
const CHANGE: Text = { 'zh-CN': '改为“{suggestion}”。', en: 'Write “{suggestion}”.' };
/** By rule, or by rule and reason. Rule names are permanent. */
export const FIELD_PROBLEMS: { readonly [code: string]: FieldProblemText } = {
  'text-empty': {
    message: { 'zh-CN': '“{field}”里有一项是空的。空项会在网页上留下空白。', en: '{field} holds an empty item.' },
    expected: FORM,
    fix: { 'zh-CN': '填上内容，或删去这一项。', en: 'Fill it in or delete the item.' },
  },
  'text-form/list': {
    message: { 'zh-CN': '“{field}”应是一段文字，这里却是一个列表。', en: '{field} must be text but is a list.' },
    expected: FORM,
    fix: {
      'zh-CN': '去掉行首的“- ”或方括号，只写一项；文字本身以方括号开头时，用英文引号括起来。',
      en: 'Write one value without "- " or square brackets; quote a text that begins with a bracket.',
    },
  },
  'text-form/map': {
    message: {
      'zh-CN': '“{field}”应是一段文字，这里却被读成了“名称: 内容”。文字里有英文冒号加空格时会这样。',
      en: '{field} must be text but was read as "name: value". A colon followed by a space does that.',
    },
    expected: FORM,
    fix: {
      'zh-CN': '把整段文字用英文双引号括起来，或把英文冒号改成中文冒号“：”。',
      en: 'Put the whole text in double quotes, or use a full-width colon.',
    },
  },
  'text-form/lines': {
    message: { 'zh-CN': '“{field}”应只有一行，这里有换行。', en: '{field} must be on one line.' },
    expected: FORM,
    fix: { 'zh-CN': '合并为一行。', en: 'Join the lines.' },
  },
  'date-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，看不出是哪一天。', en: '{field} is “{found}”, which is not a date.' },
    expected: { 'zh-CN': '日期，如 2026-03-01 或 2026年3月1日', en: 'a date such as 2026-03-01' },
    fix: {
      'zh-CN': '写出四位年份和月、日，如 2026-03-01。',
      en: 'Write the year in four digits, the month and the day: 2026-03-01.',
    },
  },
  'date-form/time': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，这个字段只记日期，不记时间。',
      en: '{field} is “{found}”, but this field takes a date without time.',
    },
    expected: { 'zh-CN': '日期，如 2026-03-01', en: 'a date such as 2026-03-01' },
    fix: { 'zh-CN': '删去时间，只留日期。', en: 'Delete the time.' },
  },
  'date-impossible': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，日历上没有这一天（或年份不在 1900 至 2199 之间）。',
      en: '{field} is “{found}”: there is no such day (or its year is not within 1900–2199).',
    },
    expected: { 'zh-CN': '日历上有的日期', en: 'a day that exists' },
    fix: { 'zh-CN': '对照原件改正年、月、日。', en: 'Correct it from the original.' },
  },
  'time-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，日期之后的时间看不懂。',
      en: '{field} is “{found}”: the time after the date is not readable.',
    },
    expected: { 'zh-CN': '如 2026-03-01 09:30（北京时间，24 小时制）', en: 'such as 2026-03-01 09:30 (24 hours)' },
    fix: {
      'zh-CN': '时间写成“时:分”，从 00:00 到 23:59；不知道时间就只写日期。',
      en: 'Write hours and minutes, 00:00 to 23:59, or the date alone.',
    },
  },
  'boolean-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，只能写“是”或“否”。', en: '{field} is “{found}”, not 是 or 否.' },
    expected: { 'zh-CN': '是 或 否', en: '是 or 否' },
    fix: { 'zh-CN': '改为“是”或“否”；“否”也可以整行删去。', en: 'Write 是 or 否; 否 may be left out.' },
  },
  'list-form/empty': {
    message: { 'zh-CN': '“{field}”是一个空列表。', en: '{field} is an empty list.' },
    expected: FORM,
    fix: { 'zh-CN': '至少写一项，或删去这个字段。', en: 'Write at least one item or delete the field.' },
  },
  'list-form/twice': {
    message: { 'zh-CN': '“{field}”里“{found}”写了两次。', en: '{field} holds “{found}” twice.' },
    expected: { 'zh-CN': '每项只写一次', en: 'each item once' },
    fix: { 'zh-CN': '删去重复的一项。', en: 'Delete one of them.' },
  },
  'list-form/joined': {
    message: {
      'zh-CN': '“{field}”把几项写在了一起：“{found}”。这样会被当成一个词。',
      en: '{field} has several items in one: “{found}”.',
    },
    expected: { 'zh-CN': '列表，如 [公开, 指南]', en: 'a list such as [公开, 指南]' },
    fix: { 'zh-CN': '写成列表：{suggestion}', en: 'Write a list: {suggestion}' },
  },
  'map-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，这里要分项写明：{parts}。',
      en: '{field} is “{found}” but needs its parts: {parts}.',
    },
    expected: FORM,
    fix: {
      'zh-CN': '分行写“名称: 内容”，每行缩进两格：{parts}；写成一行的，花括号、冒号、逗号都用英文半角。',
      en: 'Write indented lines "name: value": {parts}.',
    },
  },
  'map-form/list': {
    message: {
      'zh-CN': '“{field}”只能写一份，这里却是列表。应分项写明：{parts}。',
      en: '{field} is a list but holds one set of parts: {parts}.',
    },
    expected: FORM,
    fix: { 'zh-CN': '去掉行首的“- ”，分行写“名称: 内容”。', en: 'Remove "- " and write lines "name: value".' },
  },
  'part-missing': {
    message: { 'zh-CN': '“{field}”缺少“{part}”。', en: '{field} lacks {part}.' },
    expected: FORM,
    fix: { 'zh-CN': '补写“{part}: …”。', en: 'Add "{part}: …".' },
  },
  'part-unknown': {
    message: {
      'zh-CN': '“{field}”里没有叫“{found}”的项，写了也不会显示。',
      en: '{field} has no part called “{found}”.',
    },
    expected: { 'zh-CN': '{parts}', en: '{parts}' },
    fix: { 'zh-CN': '改用这些名称之一：{parts}。', en: 'Use one of {parts}.' },
  },
  'part-twice': {
    message: {
      'zh-CN': '“{field}”里“{found}”写了两次（中文名和英文名算同一项）。',
      en: '{field} has “{found}” twice (Chinese and English names are the same part).',
    },
    expected: { 'zh-CN': '每项只写一次', en: 'each part once' },
    fix: { 'zh-CN': '删去其中一行。', en: 'Delete one line.' },
  },
  'value-unknown': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，不在规定的词语之内。',
      en: '{field} is “{found}”, which is not one of the given words.',
    },
    expected: { 'zh-CN': '{values}', en: '{values}' },
    fix: { 'zh-CN': '改为其中之一：{values}。', en: 'Use one of {values}.' },
  },
  'value-unknown/near': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，不在规定的词语之内。是不是“{suggestion}”？',
      en: '{field} is “{found}”. Did you mean “{suggestion}”?',
    },
    expected: { 'zh-CN': '{values}', en: '{values}' },
    fix: { 'zh-CN': '改为“{suggestion}”，或其中之一：{values}。', en: 'Write “{suggestion}”, or one of {values}.' },
  },
  ...DOCUMENT_NUMBER_PROBLEMS,
  ...REPORT_TABLE_PROBLEMS,
  'index-number': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，不能用作索引号：只能有数字、字母、汉字和 / - . _，4 至 60 个字符。',
      en: '{field} is “{found}”: digits, letters, / - . _ only, 4 to 60 characters.',
    },
    expected: { 'zh-CN': '如 00000000X/2026-00001', en: 'such as 00000000X/2026-00001' },
    fix: { 'zh-CN': '按目录登记的索引号填写。', en: 'Write it as registered in the catalogue.' },
  },
  'index-number/width': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，其中有全角字符或空格，检索时会找不到。',
      en: '{field} is “{found}”: full-width characters or spaces.',
    },
    expected: { 'zh-CN': '半角字符，无空格', en: 'half-width characters without spaces' },
    fix: CHANGE,
  },
  'index-number/masked': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，其中有占位的字符，不是真实的索引号。',
      en: '{field} is “{found}”: placeholder characters.',
    },
    expected: { 'zh-CN': '如 00000000X/2026-00001', en: 'such as 00000000X/2026-00001' },
    fix: { 'zh-CN': '填写登记的索引号；还没有就删去这一行。', en: 'Write the registered number or delete the line.' },
  },
  'subject-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，一级和二级之间应用一个反斜杠 \\ 隔开。',
      en: '{field} is “{found}”: one backslash stands between the levels.',
    },
    expected: { 'zh-CN': '一级\\二级，如 综合政务\\政务公开', en: 'first\\second level' },
    fix: CHANGE,
  },
  'subject-form/levels': {
    message: { 'zh-CN': '“{field}”写作“{found}”，主题分类最多两级。', en: '{field} is “{found}”: at most two levels.' },
    expected: { 'zh-CN': '一级\\二级，如 综合政务\\政务公开', en: 'first\\second level' },
    fix: { 'zh-CN': '只留一级和二级。', en: 'Keep the first two levels.' },
  },
  'file-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”。附件要放在本文件的同一文件夹或其下级文件夹里。',
      en: '{field} is “{found}”: attachments lie in the folder of the document or below it.',
    },
    expected: { 'zh-CN': '文件名，如 申请表.docx', en: 'a file name such as form.docx' },
    fix: {
      'zh-CN': '把附件移到本文件旁边，这里只写文件名。',
      en: 'Move the file beside the document and write its name.',
    },
  },
  'file-form/address': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，是别处的网址或电脑上的路径。附件必须与文件一起保存，否则会失效。',
      en: '{field} is “{found}”, an address elsewhere; attachments are kept with the document.',
    },
    expected: { 'zh-CN': '文件名，如 申请表.docx', en: 'a file name such as form.docx' },
    fix: {
      'zh-CN': '下载后放在本文件旁边，这里写文件名；网址可以写进正文。',
      en: 'Download it beside the document and write its name; put the link in the text.',
    },
  },
  'file-form/backslash': {
    message: { 'zh-CN': '“{field}”写作“{found}”，路径里用了反斜杠。', en: '{field} is “{found}”: a backslash.' },
    expected: { 'zh-CN': '用正斜杠 /', en: 'forward slashes' },
    fix: CHANGE,
  },
  'phone-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，不是电话号码。', en: '{field} is “{found}”, not a telephone number.' },
    expected: { 'zh-CN': '电话，如 0000-1234567', en: 'such as 0000-1234567' },
    fix: { 'zh-CN': '只写号码；人名、时间写到别的字段。', en: 'Write the number only.' },
  },
  'postal-code-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，邮政编码是 6 位数字。', en: '{field} is “{found}”, not 6 digits.' },
    expected: { 'zh-CN': '6 位数字', en: '6 digits' },
    fix: { 'zh-CN': '改为 6 位数字。', en: 'Write 6 digits.' },
  },
  'email-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，不是邮箱地址。', en: '{field} is “{found}”, not an email address.' },
    expected: { 'zh-CN': '如 xxgk@example.gov.cn', en: 'such as xxgk@example.gov.cn' },
    fix: { 'zh-CN': '写出完整邮箱，@ 和点用半角。', en: 'Write the whole address with half-width @ and dots.' },
  },
  'year-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，不是四位年份。', en: '{field} is “{found}”, not a year.' },
    expected: { 'zh-CN': '四位年份，如 2025', en: 'four digits such as 2025' },
    fix: { 'zh-CN': '写四位年份，如 2025。', en: 'Write four digits such as 2025.' },
  },
  'number-form': {
    message: { 'zh-CN': '“{field}”写作“{found}”，不是整数。', en: '{field} is “{found}”, not a whole number.' },
    expected: { 'zh-CN': '0 至 99999 的整数，不带单位', en: '0 to 99999 without unit' },
    fix: { 'zh-CN': '只写数字，前面不加 0。', en: 'Write digits only, without leading zeros.' },
  },
  'code-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，不是组织机构代码（9 位）或统一社会信用代码（18 位）。',
      en: '{field} is “{found}”, not an organisation code (9) or social credit code (18).',
    },
    expected: { 'zh-CN': '9 位或 18 位代码，字母大写', en: '9 or 18 characters, capital letters' },
    fix: { 'zh-CN': '对照证书填写，字母用大写。', en: 'Copy it from the certificate in capitals.' },
    basis: 'GB 32100—2015',
  },
  'mark-form': {
    message: {
      'zh-CN': '“{field}”写作“{found}”，机关代字只有汉字，如“示政发”。',
      en: '{field} is “{found}”: a mark is Chinese characters only.',
    },
    expected: { 'zh-CN': '2 至 20 个汉字', en: '2 to 20 Chinese characters' },
    fix: { 'zh-CN': '只写括号之前的部分，如“示政发”。', en: 'Write what stands before the bracket.' },
  },
};
