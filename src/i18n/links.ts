import type { Texts } from './text.ts';

/** Words of `npm run check -- --links`. */
export const linkWords = {
  sum: {
    'zh-CN': '共有 {count} 个外部链接。加 --online 才会逐个访问。',
    en: '{count} external links. They are visited only with --online.',
  },
  sumAsked: {
    'zh-CN': '共有 {count} 个外部链接，{broken} 个打不开。',
    en: '{count} external links, {broken} do not answer.',
  },
} as const satisfies Texts;
