import { describe, expect, it } from 'vitest';
import { findPlaceholder } from './placeholder.ts';
import { placeholderText } from './placeholder-text.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

describe('findPlaceholder', () => {
  it.each([
    ['示例标题', '示例'],
    ['测试', '测试'],
    ['关于XX的通知（测试）', '（测试）'],
    ['XX县人民政府公告', 'XX'],
    ['××局关于修路的通知', '××'],
    ['某某镇人民政府', '某某'],
    ['20XX年度报告', '20XX'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['TODO 补标题', 'TODO'],
    ['null', 'null'],
    ['请填写标题', '请填写'],
    ['内容待补充', '待补充'],
  ])('finds the placeholder of %s', (text, word) => expect(findPlaceholder(text, [])).toBe(word));

  it.each([
    '普通话水平测试公告',
    '公务员体能测评办法',
    '对张××的行政处罚决定',
    '李某某行政处罚决定书',
    'XXL号雨衣采购公告',
    '政务公开示范点名单',
    '待遇补充说明',
  ])('passes %s', (text) => expect(findPlaceholder(text, [])).toBeNull());

  it('passes names the office declares its own, the longest first', () => {
    expect(findPlaceholder('示例县人民政府', ['示例县'])).toBeNull();
    expect(findPlaceholder('示例县示例镇', ['示例县'])).toBe('示例');
    expect(findPlaceholder('示例县示例镇', ['示例', '示例县'])).toBeNull();
  });
});

describe('placeholder-text', () => {
  it('looks at every text a reader sees and points at it', () => {
    const source = [
      '标题: 示例县人民政府通告',
      '发布日期: 2026-03-05',
      '内容概述: 待补充',
      '关键词: [路灯, 测试数据]',
      '事项名称: XX审批',
      '办理流程:',
      '  - 步骤: 申请',
      '    说明: 到XX窗口领取',
      '  - 步骤: 测试',
    ].join('\n');
    expect(brief(run(placeholderText, siteOf({ 'guides/a': source })))).toEqual([
      'warning guides/a.md:4:7 内容概述 待补充',
      'warning guides/a.md:5:11 关键词 测试数据',
      'warning guides/a.md:10:9 办理流程 测试',
    ]);
  });
});
