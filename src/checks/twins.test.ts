import { describe, expect, it } from 'vitest';
import { duplicateDocumentNumber } from './duplicate-document-number.ts';
import { duplicateIndexNumber } from './duplicate-index-number.ts';
import { duplicateTitleDate } from './duplicate-title-date.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const notice = (title: string, more: string) => `标题: ${title}\n发布日期: 2026-03-05\n${more}`;

describe('duplicate-index-number', () => {
  it('is an error at each of the twins, naming the others', () => {
    const site = siteOf({
      'policies/a': notice('甲通知', '索引号: SL-2026-0001'),
      'policies/b': notice('乙通知', '索引号: SL-2026-0001'),
      'policies/c': notice('丙通知', '索引号: SL-2026-0002'),
    });
    const problems = run(duplicateIndexNumber, site);
    expect(brief(problems)).toEqual([
      'error policies/a.md:4:6 索引号 SL-2026-0001',
      'error policies/b.md:4:6 索引号 SL-2026-0001',
    ]);
    expect(problems[0]?.message).toContain('policies/b.md');
    expect(problems[0]?.message).not.toContain('policies/a.md');
  });

  it('counts withdrawn documents, whose notice keeps the number', () => {
    const site = siteOf({
      'policies/a': notice('甲通知', '索引号: SL-2026-0001\n撤回: {日期: 2026-04-01, 原因: 附件误含个人信息}'),
      'policies/b': notice('乙通知', '索引号: SL-2026-0001'),
    });
    expect(run(duplicateIndexNumber, site)).toHaveLength(2);
  });

  it('leaves documents without a number alone', () => {
    expect(run(duplicateIndexNumber, siteOf({ 'news/a': notice('甲', ''), 'news/b': notice('乙', '') }))).toEqual([]);
  });
});

describe('duplicate-document-number', () => {
  it('is a warning, for a notice is lawfully split from its annex', () => {
    const site = siteOf({
      'policies/a': notice('关于印发甲办法的通知', '文号: 示政发〔2026〕3号'),
      'policies/b': notice('甲办法', '发文字号: 示政发〔2026〕3号'),
      'policies/c': notice('乙办法', '发文字号: 示政发〔2026〕30号'),
    });
    expect(brief(run(duplicateDocumentNumber, site))).toEqual([
      'warning policies/a.md:4:5 文号 示政发〔2026〕3号',
      'warning policies/b.md:4:7 发文字号 示政发〔2026〕3号',
    ]);
  });
});

it('lets versions of one text keep its number', () => {
  const version = (date: string) => `标题: 甲办法\n成文日期: ${date}\n发布日期: ${date}\n文号: 示政发〔2026〕3号`;
  const versions = { 'policies/a': version('2026-03-01'), 'policies/b': version('2026-05-01') };
  expect(run(duplicateDocumentNumber, siteOf(versions))).toEqual([]);
  expect(run(duplicateDocumentNumber, siteOf({ ...versions, 'policies/c': version('2026-05-01') }))).toHaveLength(2);
});

describe('duplicate-title-date', () => {
  it('warns of one title on one day in one type', () => {
    const site = siteOf({
      'policies/a': notice('甲通知', ''),
      'policies/b': notice('甲 通知', ''),
      'notices/c': notice('甲通知', ''),
      'policies/d': '标题: 甲通知\n发布日期: 2026-03-06',
      'policies/e': '标题: 丁通知',
      'policies/f': '标题: 丁通知',
    });
    expect(run(duplicateTitleDate, site).map(({ file }) => file)).toEqual(['policies/a.md', 'policies/b.md']);
  });

  it('names at most three others', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const site = siteOf(Object.fromEntries(ids.map((id) => [`policies/${id}`, notice('甲通知', '')])));
    expect(run(duplicateTitleDate, site)[0]?.message).toContain('policies/d.md …（4）');
  });
});
