import type { Texts } from './text.ts';

/** Words of copying a citation of one article or of the whole document. */
export const CITING = {
  copied: { 'zh-CN': '已复制引用：{text}', en: 'Citation copied: {text}' },
  selectIt: {
    'zh-CN': '浏览器不允许自动复制，请复制选中的文字：{text}',
    en: 'The browser forbids copying; copy the selected text: {text}',
  },
} satisfies Texts;
