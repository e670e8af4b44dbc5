import { describe, expect, it } from 'vitest';
import { brief, day, run, siteOf } from './samples/site-of.ts';
import { siteIdentity } from './site-identity.ts';

describe('site-identity', () => {
  it('passes a site whose identity is complete and real', () => {
    expect(run(siteIdentity, siteOf({}))).toEqual([]);
    expect(
      run(siteIdentity, siteOf({}, { settings: { siteCode: 'bm07000001', icp: '京ICP备2024012345号-12' } })),
    ).toEqual([]);
  });

  it('names every value that is missing', () => {
    const contact = { phone: null, address: null, email: null, hours: null };
    const settings = { siteCode: null, icp: null, publicSecurity: null, organiser: null, contact, errorReport: null };
    const problems = run(siteIdentity, siteOf({}, { settings: { ...settings, partyGovernmentMark: null } }));
    expect(problems.map(({ field }) => field)).toEqual([
      '网站标识码',
      'ICP备案',
      '公安备案',
      '主办单位',
      '联系',
      '联系',
      '党政机关标识',
      '找错',
    ]);
    expect(problems.every(({ severity, file }) => severity === 'warning' && file === 'site.yaml')).toBe(true);
  });

  it.each([
    ['siteCode', '990100001'],
    ['siteCode', 'BM07000001'],
    ['icp', '示ICP备9900001号'],
    ['icp', 'ICP备99000001号'],
    ['publicSecurity', '示公网安备9901000200001号'],
  ])('refuses the form of %s %s', (path, value) => {
    const settings = { [path]: value, places: { [path]: [4, 8] as const }, names: { [path]: path } };
    expect(brief(run(siteIdentity, siteOf({}, { settings })))).toEqual([`warning site.yaml:4:8 ${path} ${value}`]);
  });

  it('finds placeholders, but not in names the office declares its own', () => {
    const problems = run(siteIdentity, siteOf({}, { settings: { ownNames: [] } }));
    expect(problems.map(({ field }) => field)).toEqual(['网站名称', '简介', '主办单位', '联系']);
    const settings = { organiser: 'XX县人民政府', description: '请填写', url: 'https://www.example.gov.cn/' };
    expect(run(siteIdentity, siteOf({}, { settings })).map(({ field }) => field)).toEqual(['简介', '网址', '主办单位']);
  });

  it('lets a site for demonstration lie at a reserved host', () => {
    const settings = { url: 'https://www.shili.example/', demonstrationDay: day('2026-11-16') };
    expect(run(siteIdentity, siteOf({}, { settings }))).toEqual([]);
    expect(run(siteIdentity, siteOf({}, { settings: { ...settings, demonstrationDay: null } }))).toHaveLength(1);
  });
});
