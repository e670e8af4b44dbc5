import { describe, expect, it } from 'vitest';
import { markChinese } from './mark-chinese.ts';

const page = (inner: string) => `<!doctype html><html lang="en"><body>${inner}</body></html>`;

describe('markChinese', () => {
  it.each([
    ['<a href="/x/">规则</a>', '<a href="/x/" lang="zh-CN">规则</a>'],
    ['<p>Issued by 示例县政府.</p>', '<p>Issued by <span lang="zh-CN">示例县政府</span>.</p>'],
    [
      '<li><a>规则</a> 2026年 <b>New</b></li>',
      '<li><a lang="zh-CN">规则</a> 2026<span lang="zh-CN">年</span> <b>New</b></li>',
    ],
    [
      '<p>See 《规则》 and <br>（办法）</p>',
      '<p>See <span lang="zh-CN">《规则》</span> and <br><span lang="zh-CN">（办法）</span></p>',
    ],
    ['<div lang="zh-CN"><p>规则</p></div><p>规</p>', '<div lang="zh-CN"><p>规则</p></div><p lang="zh-CN">规</p>'],
    ['<a lang="zh-Hant">規則</a>', '<a lang="zh-Hant">規則</a>'],
    ['<option value="a">规则</option>', '<option value="a" lang="zh-CN">规则</option>'],
    ['<script type="application/json">{"a":"规则"}</script>', '<script type="application/json">{"a":"规则"}</script>'],
    ['<img alt="规则"><p title="规则">Rules</p>', '<img alt="规则"><p title="规则">Rules</p>'],
  ])('%s', (before, after) => {
    expect(markChinese(page(before))).toBe(page(after));
  });

  it('leaves a page without Chinese as it is', () => {
    expect(markChinese(page('<p>Rules & more</p>'))).toBe(page('<p>Rules & more</p>'));
  });
});
