import { describe, expect, it } from 'vitest';
import { agencyItems } from './agency-items.ts';
import { categoryNone } from './category-none.ts';
import { guideItems } from './guide-items.ts';
import { brief, run, siteOf } from './samples/site-of.ts';
import { withdrawnReason } from './withdrawn-reason.ts';

const OPEN_GUIDE = [
  '标题: 政府信息公开指南',
  '指南类别: 政府信息公开指南',
  '分类: 十五类',
  '编排体系: 按栏目编排',
  '获取方式: [网站]',
  '公开机构:',
  '  名称: 政务公开股',
  '  办公地址: 文昌路1号',
  '  办公时间: 工作日',
  '  联系电话: 0990-0000004',
  '  传真号码: 0990-0000005',
  '  互联网联系方式: xxgk@shili.gov.cn',
];
const SERVICE = [
  '标题: 办事指南',
  '指南类别: 办事指南',
  '事项名称: 占道审批',
  '设定依据: [《条例》第三条]',
  '申请条件: [确需占道]',
  '办理材料: [申请书]',
  '办理流程: [申请]',
  '办理地点: 一楼',
  '办理时间: 工作日',
  '联系电话: 0990-0000003',
];
const guide = (lines: readonly string[], without: string, published: string) =>
  run(
    guideItems,
    siteOf({ 'guides/a': [...lines.filter((line) => !line.includes(without)), `发布日期: ${published}`].join('\n') }),
  );

describe('guide-items', () => {
  it('passes complete guides', () => {
    expect(guide(OPEN_GUIDE, '#', '2026-03-01')).toEqual([]);
    expect(guide(SERVICE, '#', '2026-03-01')).toEqual([]);
  });

  it.each([
    '分类:',
    '编排体系',
    '获取方式',
    '  名称',
    '办公地址',
    '办公时间',
    '联系电话',
    '传真号码',
    '互联网联系方式',
  ])('asks the open-information guide for %s: an error from strictFrom on, a warning before', (item) => {
    const lines = item === '分类:' ? OPEN_GUIDE.filter((line) => !line.startsWith(item)) : OPEN_GUIDE;
    const without = item === '分类:' ? '#' : item;
    const name = item.replace(/[ :]/gu, '');
    const strict = guide(lines, without, '2026-03-01');
    expect(strict.map(({ severity }) => severity)).toEqual(['error']);
    expect(strict[0]?.message).toContain(name);
    expect(guide(lines, without, '2025-12-31').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('counts an absent office as all its items', () => {
    const lines = OPEN_GUIDE.filter((line) => !line.startsWith('  ') && line !== '公开机构:');
    expect(guide(lines, '#', '2026-03-01')).toHaveLength(6);
  });

  it.each([
    ['事项名称', 'error'],
    ['设定依据', 'error'],
    ['申请条件', 'error'],
    ['办理材料', 'error'],
    ['办理流程', 'warning'],
    ['办理地点', 'warning'],
    ['办理时间', 'warning'],
    ['联系电话', 'warning'],
  ])('asks the service guide for %s', (item, severity) => {
    const found = guide(SERVICE, item, '2026-03-01').map((problem) => `${problem.severity} ${problem.field}`);
    expect(found).toEqual([`${severity} ${item}`]);
  });

  it('asks nothing of a guide whose kind is not known', () => {
    expect(guide(['标题: 指南'], '#', '2026-03-01')).toEqual([]);
  });
});

describe('agency-items', () => {
  const whole =
    '标题: 示例县财政局\n发布日期: 2026-03-01\n办公地址: 文昌路\n办公时间: 工作日\n联系电话: 0990-0000003\n负责人: [{姓名: 林照, 职务: 局长}]\n内设机构: [预算股]\n\n主管财政。';

  it('passes a complete agency, and one whose structure is the agencies below it', () => {
    expect(run(agencyItems, siteOf({ 'agencies/cz': whole }))).toEqual([]);
    const county = whole.replace('示例县财政局', '示例县人民政府').replace('内设机构: [预算股]\n', '');
    expect(
      run(
        agencyItems,
        siteOf({ 'agencies/xf': county, 'agencies/cz': whole.replace('办公地址', '上级机构: xf\n办公地址') }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['办公地址', 'error'],
    ['办公时间', 'error'],
    ['联系电话', 'error'],
    ['负责人', 'error'],
    ['内设机构', 'warning'],
  ])('asks for %s', (item, severity) => {
    const source = whole.replace(new RegExp(`${item}: .*\\n`, 'u'), '\n').replace('\n\n\n', '\n\n');
    const lines = source.split('\n\n主管')[0]?.replaceAll(/\n+/gu, '\n') ?? '';
    const problems = run(agencyItems, siteOf({ 'agencies/cz': `${lines}\n\n主管财政。` }));
    expect(problems.map((problem) => `${problem.severity} ${problem.field}`)).toEqual([`${severity} ${item}`]);
  });

  it('asks for the functions, which are the text', () => {
    const problems = run(agencyItems, siteOf({ 'agencies/cz': whole.split('\n\n')[0] ?? '' }));
    expect(problems.map(({ message }) => message)).toEqual(['机构信息没有正文，看不到机关职能。']);
  });
});

describe('category-none', () => {
  it('warns where neither the document nor the catalogue gives a category', () => {
    const sources = { 'news/a': '标题: 动态\n发布日期: 2026-03-01', 'policies/b': '标题: 通知\n发布日期: 2026-03-01' };
    expect(run(categoryNone, siteOf(sources, { categories: ['news-centre'] }))).toEqual([]);
    expect(brief(run(categoryNone, siteOf(sources)))).toEqual(['warning news/a.md:2:5 目录']);
  });
});

describe('withdrawn-reason', () => {
  const withdrawn = (reason: string) =>
    run(
      withdrawnReason,
      siteOf({ 'policies/a': `标题: 甲\n发布日期: 2026-03-01\n撤回:\n  日期: 2026-04-01\n  原因: ${reason}` }),
    );

  it('passes a reason that tells something', () => {
    expect(withdrawn('附件误含个人信息，已另行发布')).toEqual([]);
  });

  it.each(['撤回', '有误', '工作需要', '请填写原因', '略'])('warns of %s', (reason) => {
    expect(brief(withdrawn(reason))).toEqual([`warning policies/a.md:6:7 撤回 ${reason}`]);
  });
});
