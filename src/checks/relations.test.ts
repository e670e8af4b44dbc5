import { describe, expect, it } from 'vitest';
import { relationDates } from './relation-dates.ts';
import { relationTarget } from './relation-target.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const AGENCY = '标题: 示例县财政局\n发布日期: 2026-01-01\n机关代字: [示财发]\n机构代码: 11990000000000019A';
const dated = (title: string, date: string, more: string) =>
  `标题: ${title}\n成文日期: ${date}\n发布日期: ${date}\n${more}`;

describe('relation-target', () => {
  const refer = (target: string) =>
    run(
      relationTarget,
      siteOf({ 'agencies/cz': AGENCY, 'policies/a': dated('甲', '2026-03-01', `关系:\n  依据:\n    - ${target}`) }),
    );

  it.each([
    '国办发〔2016〕54号',
    '《中华人民共和国预算法》',
    '国务院令第711号',
    '000014349/2017-00110',
    '《某市财政局办法》',
  ])('lets %s of another office be', (target) => expect(refer(target)).toEqual([]));

  it.each([
    ['示财发〔2025〕7号', '文号'],
    ['《示例县财政局票据管理办法》', '标题'],
    ['11990000000000019A/2025-00007', '索引号'],
    ['《票据管理办法》（示财发〔2025〕7号）', '标题'],
  ])('warns that %s of the site is not held', (target, word) => {
    const problems = refer(target);
    expect(brief(problems)).toEqual([`warning policies/a.md:7:7 关系 ${target}`]);
    expect(problems[0]?.message).toContain(word);
  });

  it('passes what the site holds', () => {
    const site = siteOf({
      'agencies/cz': AGENCY,
      'policies/a': dated('示例县财政局票据管理办法', '2025-03-01', '文号: 示财发〔2025〕7号'),
      'policies/b': dated('乙', '2026-03-01', '关系: {修改: 示财发〔2025〕7号, 依据: [《示例县财政局票据管理办法》]}'),
    });
    expect(run(relationTarget, site)).toEqual([]);
  });
});

describe('relation-dates', () => {
  const pair = (kind: string, acting: string, target: string) =>
    run(
      relationDates,
      siteOf({
        'policies/a': dated('甲办法', target, '文号: 示财发〔2025〕7号'),
        'policies/b': dated('乙通知', acting, `关系:\n  ${kind}:\n    - 国办发〔2016〕54号\n    - 示财发〔2025〕7号`),
      }),
    );

  it('passes an acting document of the same day or later', () => {
    expect(pair('废止', '2025-03-01', '2025-03-01')).toEqual([]);
    expect(pair('废止', '2026-03-01', '2025-03-01')).toEqual([]);
  });

  it.each(['修改', '废止', '部分废止', '替代', '更正'])('is an error where the older document does 「%s」', (kind) => {
    expect(brief(pair(kind, '2024-03-01', '2025-03-01'))).toEqual([`error policies/b.md:8:7 关系 示财发〔2025〕7号`]);
  });

  it('warns where the older document merely refers to the newer', () => {
    expect(brief(pair('依据', '2024-03-01', '2025-03-01'))).toEqual([
      'warning policies/b.md:8:7 关系 示财发〔2025〕7号',
    ]);
  });

  it('counts only what is older by every date', () => {
    const site = siteOf({
      'policies/a': '标题: 甲办法\n成文日期: 2025-03-01\n发布日期: 2025-06-01\n文号: 示财发〔2025〕7号',
      'policies/b': '标题: 乙通知\n成文日期: 2025-04-01\n发布日期: 2025-04-02\n关系: {废止: 示财发〔2025〕7号}',
    });
    expect(run(relationDates, site)).toEqual([]);
  });
});
