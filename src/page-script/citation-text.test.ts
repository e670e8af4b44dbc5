import { describe, expect, it } from 'vitest';
import { citationText, dayOf } from './citation-text.ts';

const DATED =
  '示例县人民政府. 示例县养犬办法: 示政发〔2026〕3号[A/OL]. (2026-03-05)[引用日期]. https://a.example/policies/2026/x/.';
const UNDATED = '示例县人民政府. 旧章程[EB/OL]. [引用日期]. https://a.example/policies/1990/x/.';

describe('citationText', () => {
  it('fills in the day, and keeps everything else of the citation', () => {
    expect(citationText(DATED, { label: null, anchor: '' }, '2026-04-01')).toBe(
      '示例县人民政府. 示例县养犬办法: 示政发〔2026〕3号[A/OL]. (2026-03-05)[2026-04-01]. https://a.example/policies/2026/x/.',
    );
  });

  it('names the article where the standard puts the page, and leads to it', () => {
    expect(citationText(` ${DATED}\n`, { label: '第十二条', anchor: '#t12' }, '2026-04-01')).toBe(
      '示例县人民政府. 示例县养犬办法: 示政发〔2026〕3号[A/OL]. (2026-03-05): 第十二条[2026-04-01]. https://a.example/policies/2026/x/#t12.',
    );
    expect(citationText(UNDATED, { label: '第二条', anchor: '#t2' }, '2026-04-01')).toBe(
      '示例县人民政府. 旧章程[EB/OL]. 第二条[2026-04-01]. https://a.example/policies/1990/x/#t2.',
    );
  });

  it('writes the day of the reader’s clock', () => {
    expect(dayOf(new Date(2026, 3, 1))).toBe('2026-04-01');
  });
});
