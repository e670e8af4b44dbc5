import { describe, expect, it } from 'vitest';
import { brief, run, siteOf } from './samples/site-of.ts';
import { yearFolder } from './year-folder.ts';

describe('year-folder', () => {
  it('is the year of publication, and of reports the year they report on', () => {
    const site = siteOf({
      'policies/2026/a': '标题: 甲通知\n发布日期: 2026-01-02',
      'policies/b': '标题: 乙通知\n发布日期: 2026-01-02',
      'policies/1234/c': '标题: 丙通知\n发布日期: 2026-01-02',
      'policies/2025/undated': '标题: 丁通知',
      'reports/2025/d': '标题: 报告\n发布日期: 2026-01-02\n报告年度: 2025',
    });
    expect(run(yearFolder, site)).toEqual([]);
  });

  it('warns of another year', () => {
    const site = siteOf({
      'policies/2025/a': '标题: 甲通知\n发布日期: 2026-01-02',
      'reports/2026/d': '标题: 报告\n发布日期: 2026-01-02\n报告年度: 2025',
    });
    expect(brief(run(yearFolder, site))).toEqual([
      'warning policies/2025/a.md:3:7 发布日期 2025',
      'warning reports/2026/d.md:4:7 报告年度 2026',
    ]);
  });
});
