import { describe, expect, it } from 'vitest';
import { feedToTraditional, pageToTraditional, toTraditional } from './traditional.ts';

describe('toTraditional', () => {
  it.each([
    ['关于发布养犬管理办法的通知', '關於發佈養犬管理辦法的通知'],
    ['头发', '頭髮'],
    ['皇后大道以后', '皇后大道以後'],
    ['示政发〔2026〕3号', '示政發〔2026〕3號'],
  ])('%s → %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });
});

describe('pageToTraditional', () => {
  it('converts what is read and leaves names and addresses as they are', () => {
    const html =
      '<a class="发" href="/规则/#第一条" title="关于规则" data-name="规则">规则<!-- 规则 --></a><img alt=\'图\' src="/图/规.png"><meta name="Url" content="https://x.gov.cn/规/"><input value="规" aria-label="搜索规则">';
    expect(pageToTraditional(html)).toBe(
      '<a class="发" href="/规则/#第一条" title="關於規則" data-name="规则">規則<!-- 规则 --></a><img alt=\'图\' src="/图/规.png"><meta name="Url" content="https://x.gov.cn/规/"><input value="规" aria-label="搜索規則">',
    );
  });
  it('is not misled by angle brackets inside attributes', () => {
    expect(pageToTraditional('<p title="a > 规">规</p>')).toBe('<p title="a > 規">規</p>');
  });
});

describe('feedToTraditional', () => {
  it('says its own language', () => {
    expect(feedToTraditional('<language>zh-cn</language><title>规则</title><guid>甲/规</guid>')).toContain(
      '<language>zh-hant</language><title>規則</title>',
    );
  });
});
