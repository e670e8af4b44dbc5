import type { Texts } from './text.ts';

/** Words of the generated reference of fields. */
export const referenceWords = {
  title: { 'zh-CN': '内容参考：字段', en: 'Reference: fields' },
  generated: {
    'zh-CN': '本页由 `node scripts/reference.ts` 按程序里的字段表生成，请勿手改。',
    en: 'Generated from the field tables by `node scripts/reference.ts`; do not edit.',
  },
  intro: {
    'zh-CN':
      '每份文件是一个 `.md` 文件，开头两行 `---` 之间是文件头，写字段；下面是正文。字段名写中文名、别名或英文名都可以，同一个字段只写一次。' +
      '“必填”的缺了不能发布；“上线后必填”的，在 `site.yaml` 的“正式上线日”以后发布的文件缺了不能发布，更早的只提醒。',
    en: 'A document is a `.md` file: fields between two lines of `---`, then the text. Names may be Chinese, a synonym, or English.',
  },
  common: { 'zh-CN': '各类文件共有的字段', en: 'Fields of every type' },
  ofType: { 'zh-CN': '{label}（`{name}/`）另有的字段', en: 'Further fields of {label} (`{name}/`)' },
  none: { 'zh-CN': '没有另外的字段。', en: 'None.' },
  head: {
    'zh-CN': '| 字段 | 别名 | 英文名 | 是否必填 | 怎么写 | 依据 |',
    en: '| Field | Synonyms | Key | Needed | Form | Basis |',
  },
  always: { 'zh-CN': '必填', en: 'always' },
  strict: { 'zh-CN': '上线后必填', en: 'after going live' },
  optional: { 'zh-CN': '选填', en: 'optional' },
} satisfies Texts;
