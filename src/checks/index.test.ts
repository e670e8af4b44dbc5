import { describe, expect, it } from 'vitest';
import { CHECK_RULES } from '../i18n/problems-checks.ts';
import { LANGUAGES } from '../i18n/text.ts';
import { CHECKS, runChecks } from './index.ts';
import { siteOf } from './samples/site-of.ts';
import { TEXT_CHECKS } from './text/index.ts';

describe('the list of rules', () => {
  it('names each rule once, with words for it, and no words without a rule', () => {
    const rules = [...CHECKS, ...TEXT_CHECKS].map(({ rule }) => rule);
    expect([...rules].sort()).toEqual(Object.keys(CHECK_RULES).sort());
  });

  it('speaks every language', () => {
    for (const { title, why, cases } of Object.values(CHECK_RULES))
      for (const language of LANGUAGES) {
        expect(title[language] && why[language]).toBeTruthy();
        for (const { message, fix } of Object.values(cases)) expect(message[language] && fix[language]).toBeTruthy();
      }
  });
});

describe('runChecks', () => {
  const twin = (allow = '') => `标题: 甲暂行办法\n发布日期: 2026-03-05\n索引号: SL-2026-0001\n${allow}`;
  const allow = (rule: string, until: string) => `检查豁免:\n  - {规则: ${rule}, 原因: 本地编制规则, 至: ${until}}`;
  const rulesOf = (sources: { [path: string]: string }, today = '2026-11-16') => {
    const site = siteOf(sources, { today });
    // Rules about the site as a whole have their own tests.
    const ofDocuments = runChecks(site, { today: site.today }).filter(({ file }) => file.startsWith('policies/'));
    return ofDocuments.map(({ file, rule }) => `${file} ${rule}`);
  };

  it('gives all problems at once, sorted by file and place', () => {
    expect(rulesOf({ 'policies/b': twin(), 'policies/a': twin() })).toEqual([
      'policies/a.md duplicate-title-date',
      'policies/a.md trial-without-end',
      'policies/a.md duplicate-index-number',
      'policies/a.md index-number-form',
      'policies/b.md duplicate-title-date',
      'policies/b.md trial-without-end',
      'policies/b.md duplicate-index-number',
      'policies/b.md index-number-form',
    ]);
  });

  it('leaves out the warnings a document allows, for that document, that rule and that time', () => {
    const sources = { 'policies/a': twin(allow('index-number-form', '2026-12-31')) };
    expect(rulesOf(sources)).toEqual(['policies/a.md trial-without-end']);
    expect(rulesOf(sources, '2026-12-31')).toHaveLength(1);
    expect(rulesOf(sources, '2027-01-01')).toContain('policies/a.md index-number-form');
  });

  it('never silences an error', () => {
    const found = rulesOf({ 'policies/a': twin(allow('duplicate-index-number', '2027-12-31')), 'policies/b': twin() });
    expect(found).toContain('policies/a.md duplicate-index-number');
  });

  it('finds no error in 2099 that it does not find today', () => {
    const sources = {
      'policies/a': '标题: 甲暂行办法\n发布日期: 2026-03-05\n失效日期: 2027-03-05\n有效性: 有效\n效力等级: 规范性文件',
      'notices/b': '标题: 公示\n发布日期: 2026-03-05\n截止日期: 2026-03-09',
      'agencies/c': '标题: 示例县财政局\n发布日期: 2025-03-05',
    };
    const errors = (today: string) => {
      const site = siteOf(sources, { today });
      return runChecks(site, { today: site.today }).filter(({ severity }) => severity === 'error');
    };
    expect(errors('2099-01-01')).toEqual(errors('2026-11-16'));
  });
});
