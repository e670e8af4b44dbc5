import type { Texts } from './text.ts';

/** Words that the drawing of a body adds to what the editor wrote. */
export const BODY_WORDS = {
  footnotes: { 'zh-CN': '脚注', en: 'Notes' },
  backToText: { 'zh-CN': '返回正文 {place}', en: 'Back to the text {place}' },
  note: { 'zh-CN': '提示', en: 'Note' },
  warning: { 'zh-CN': '注意', en: 'Warning' },
  attachments: { 'zh-CN': '附件说明', en: 'Attachments' },
  table: { 'zh-CN': '表格 {number}', en: 'Table {number}' },
} as const satisfies Texts;
