import type { Text, Texts } from './text.ts';

/** Names of what search finds besides documents, by the value of the facet `type`. */
export const OTHER_RECORD_NAMES = {
  topics: { 'zh-CN': '专题', en: 'Topics' },
  datasets: { 'zh-CN': '数据集', en: 'Datasets' },
} satisfies Texts;

/** How a passage names the attachment it is from. */
export const ATTACHMENT_NAME = { 'zh-CN': '附件：{title}', en: 'Attachment: {title}' } satisfies Text;
