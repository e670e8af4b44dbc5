import { describe, expect, it } from 'vitest';
import { allowanceUnknown } from './allowance-unknown.ts';
import { documentNumberMark } from './document-number-mark.ts';
import { issuerName } from './issuer-name.ts';
import { brief, run, siteOf } from './samples/site-of.ts';
import { titleForm } from './title-form.ts';
import { titleIssuer } from './title-issuer.ts';

const AGENCIES = {
  'agencies/finance': '标题: 示例县财政局\n发布日期: 2026-01-05\n机构类别: 部门\n简称: [县财局]\n机关代字: [示财发]',
  'agencies/civil': '标题: 示例县民政局\n发布日期: 2026-01-05\n机构类别: 部门\n机关代字: [示民发]',
};

function policy(front: string) {
  return siteOf({ ...AGENCIES, 'policies/2026/a': `${front}\n发布日期: 2026-03-05` });
}

describe('issuer-name', () => {
  it.each([
    ['示例县财政局', []],
    ['县财局', []],
    ['示例县财证局', ['示例县财证局']],
    ['县民政局', ['县民政局']],
    ['示例县 财政局', ['示例县 财政局']],
    ['示例县财政局、示例县民政局', ['示例县财政局、示例县民政局']],
    // Superior organs and others have no page here.
    ['示例市财政局', []],
    ['示例省民政厅', []],
    ['国务院', []],
  ])('%s', (issuer, expected) => {
    const problems = run(issuerName, policy(`标题: 甲通知\n发文机关: ${issuer}`));
    expect(problems.map(({ found }) => found)).toEqual(expected);
  });
});

describe('title-issuer', () => {
  it.each([
    ['示例县财政局关于票据的通知', '示例县财政局', []],
    ['示例县人事局关于票据的通知', '示例县财政局', ['示例县人事局']],
    ['示例县财局关于票据的通知', '示例县财政局', []],
    ['关于票据的通知', '示例县财政局', []],
    ['财政部关于票据的通知', '示例县财政局', ['财政部']],
  ])('%s of %s', (title, issuer, expected) => {
    const problems = run(titleIssuer, policy(`标题: ${title}\n发文机关: ${issuer}`));
    expect(problems.map(({ found }) => found)).toEqual(expected);
  });
});

describe('title-form', () => {
  it.each([
    ['“示例县通知”', 1],
    ['示例县通知。', 1],
    ['示例县办法（征求意见稿）', 1],
    ['关于“十五五”规划的通知', 0],
    ['“一件事”办法和“一张表”办法', 0],
    ['示例县办法（试行）', 0],
  ])('%s', (title, count) => {
    expect(run(titleForm, policy(`标题: ${title}`))).toHaveLength(count);
  });
});

describe('document-number-mark', () => {
  it.each([
    ['示财发〔2026〕3号', []],
    ['示民发〔2026〕3号', ['示民发']],
    ['示财法〔2026〕3号', ['示财法']],
    ['示财函〔2026〕3号', []],
    ['国办发〔2026〕3号', []],
  ])('%s', (number, expected) => {
    const site = policy(`标题: 甲通知\n发文机关: 示例县财政局\n发文字号: ${number}`);
    expect(run(documentNumberMark, site).map(({ found }) => found)).toEqual(expected);
  });
});

describe('allowance-unknown', () => {
  it('tells an allowance for a rule that there is none of', () => {
    const allow = (rule: string) => policy(`标题: 甲通知\n检查豁免: [{规则: ${rule}, 原因: 原件如此, 至: 2026-12-31}]`);
    expect(run(allowanceUnknown, allow('heading-order'))).toEqual([]);
    expect(run(allowanceUnknown, allow('dataset-cell'))).toEqual([]);
    expect(brief(run(allowanceUnknown, allow('heading-ordr')))).toEqual([
      'warning policies/2026/a.md:3:8 检查豁免 heading-ordr',
    ]);
  });
});
