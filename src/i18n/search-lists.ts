import type { Texts } from './text.ts';

/** Words of the lists that answer without scripts: by letter, and a page for each 文号. */
export const SEARCH_LISTS = {
  letters: { 'zh-CN': '按首字母', en: 'By letter' },
  lettersDescription: {
    'zh-CN': '{site}的文件按标题主题词的拼音首字母排列；标题开头的机关名称和“关于”“印发”等字不计。',
    en: 'Documents of {site} by the pinyin initial of their subject, without the name of the agency that begins a title.',
  },
  letterTitle: { 'zh-CN': '标题首字母 {letter}', en: 'Titles under {letter}' },
  letterDescription: {
    'zh-CN': '{site}中标题主题词的拼音首字母为 {letter} 的文件。',
    en: 'Documents of {site} whose subject begins with {letter} in pinyin.',
  },
  otherLetter: { 'zh-CN': '数字及其他', en: 'Digits and others' },
  numberTitle: { 'zh-CN': '{number}', en: '{number}' },
  numberDescription: {
    'zh-CN': '{site}中文号为{number}的文件。',
    en: 'Documents of {site} that bear the number {number}.',
  },
} as const satisfies Texts;
