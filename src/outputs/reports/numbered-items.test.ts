import { describe, expect, it } from 'vitest';
import { numberedItems } from './numbered-items.ts';

describe('numbered items', () => {
  it('carry the numbers that the page counts', () => {
    const html =
      '<p>措施：</p><ol start="3"><li>公布<b>进度</b>；</li><li><p>甲 &amp; 乙。</p></li></ol><ul><li>其他</li></ul>';
    expect([...numberedItems(html).values()]).toEqual(['3. 公布进度；', '4. 甲 & 乙。']);
  });
  it('leave lists within lists alone', () => {
    expect(numberedItems('<ol><li>甲<ol><li>乙</li></ol></li></ol>').get('乙')).toBe('1. 乙');
    expect(numberedItems('<p>1. 不是列表</p>').size).toBe(0);
  });
});
