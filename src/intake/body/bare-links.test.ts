import { describe, expect, it } from 'vitest';
import { findBareLinks } from './bare-links.ts';

const urls = (text: string) => findBareLinks(text).map(({ url }) => url);

describe('addresses that stand in the text', () => {
  it.each([
    ['详见http://www.example.gov.cn/a，请下载', 'http://www.example.gov.cn/a'],
    ['（https://example.cn/a_(b)）', 'https://example.cn/a_(b)'],
    ['(see https://example.cn/a).', 'https://example.cn/a'],
    ['网址www.example.gov.cn。', 'http://www.example.gov.cn'],
    ['邮箱zwgk@example.gov.cn，', 'mailto:zwgk@example.gov.cn'],
  ])('%s', (text, url) => expect(urls(text)).toEqual([url]));

  it.each(['javascript://x', 'a@b', 'http://', '时间:9:00', 'www.', 'ftp://example.cn', '@example'])('not %s', (text) =>
    expect(urls(text)).toEqual([]),
  );

  it('is quick on long runs', () => {
    const start = performance.now();
    findBareLinks(`${'a'.repeat(100_000)}@`);
    findBareLinks(`${'a.'.repeat(50_000)}@b`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
