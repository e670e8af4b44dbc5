import type { Texts } from './text.ts';

/** Words of the suggestions below a search box; its script carries them in every language. */
export const SUGGESTIONS = {
  list: { 'zh-CN': '标题和文号相符的文件', en: 'Documents with such a title or number' },
  count: { 'zh-CN': '{count} 条建议，可用上下方向键选择', en: '{count} suggestions; choose with the arrow keys' },
  none: {
    'zh-CN': '没有标题或文号相符的文件，按回车键搜索全文',
    en: 'No such title or number; press Enter to search the texts',
  },
} as const satisfies Texts;
