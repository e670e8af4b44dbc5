import { describe, expect, it } from 'vitest';
import { readSample } from '../samples/read-sample.ts';
import { proposeReport, proposeReportBody, proposeReportFields } from './propose-report.ts';
import { reports } from './reports.ts';
import { agencyId, reportSite } from './samples/report-site.ts';

const site = reportSite();

describe('a new annual report', () => {
  const text = proposeReport(site, agencyId('finance'), 2026);

  it('carries over what last year left open', () => {
    expect(text).toContain('\n  上年结转: [2, 0, 0, 0, 0, 0]\n');
    expect(text).toContain('# 上年结转取自2025年报告的“结转下年度继续办理”。');
    expect(text).toContain('上年结转2件。');
    expect(proposeReport(site, agencyId('finance'), 2024)).toContain('本站没有2023年的报告');
  });

  it('counts Table 1 from the documents of the site', () => {
    expect(text).toContain('\n  行政规范性文件: [1, 0, 1]\n');
    expect(text).toContain('制发行政规范性文件1件，废止0件，年末现行有效1件。');
  });

  it('has the six headings, is a draft, and says by when it is due', () => {
    expect(text.match(/^## .*$/gmu)).toHaveLength(6);
    expect(text).toContain('\n草稿: 是\n---\n');
    expect(text).toContain('应当在 2027年1月31日 前公布');
  });

  it('can be read: what is left to fill in is absent, not wrong', () => {
    const { faults, values } = readSample(reports, text);
    expect(faults).toEqual([]);
    expect(values['requests']).toMatchObject({ carried_over: { natural_person: 2, total: 2 } });
    expect(values['requests']).not.toHaveProperty('new_requests');
  });

  it('of a government gathers what its last report gathered, with their sums', () => {
    const lines = proposeReportFields(site, agencyId('county'), 2026);
    expect(lines).toContain('汇总机构: [示例县财政局]');
    expect(proposeReportFields(site, agencyId('county'), 2025).join('\n')).not.toContain('汇总机构');
    expect(proposeReportBody(site, agencyId('county'), 2026)).toContain('政府的报告还要写工作考核');
  });

  it('refuses an agency that the site does not list and a year before the form', () => {
    expect(() => proposeReport(site, agencyId('nobody'), 2026)).toThrow('no agency nobody');
    expect(() => proposeReport(site, agencyId('finance'), 2020)).toThrow('2020');
  });
});
