import type { Texts } from './text.ts';

/** What `npm run check -- --fix` says. */
export const fixWords = {
  file: { 'zh-CN': '{file}', en: '{file}' },
  line: { 'zh-CN': '  第{line}行', en: '  line {line}' },
  before: { 'zh-CN': '    - {text}', en: '    - {text}' },
  after: { 'zh-CN': '    + {text}', en: '    + {text}' },
  spaces: { 'zh-CN': '  去掉行尾多余的空格：第 {lines} 行', en: '  spaces at the ends of lines: {lines}' },
  reordered: { 'zh-CN': '  字段按目录登记表的次序重新排列，内容不变', en: '  fields put in the order of the record' },
  indexAdded: { 'zh-CN': '    + 索引号: {text}', en: '    + 索引号: {text}' },
  done: {
    'zh-CN': '已改好 {files} 个文件。请看一遍上面的改动。',
    en: '{files} files mended. Please look the changes over.',
  },
  wouldDo: {
    'zh-CN': '会改 {files} 个文件（加了 --dry-run，没有写入）。',
    en: '{files} files would be mended (--dry-run: nothing was written).',
  },
  nothing: { 'zh-CN': '没有可以自动改的地方。', en: 'There is nothing to mend automatically.' },
} satisfies Texts;
