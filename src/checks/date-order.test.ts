import { describe, expect, it } from 'vitest';
import { dateOrder } from './date-order.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const policy = (front: string) => run(dateOrder, siteOf({ 'policies/a': `标题: 甲通知\n${front}` }));

describe('date-order', () => {
  it('passes dates in order, equal ones too', () => {
    expect(policy('成文日期: 2026-03-01\n发布日期: 2026-03-01\n施行日期: 2026-03-01\n失效日期: 2026-03-01')).toEqual(
      [],
    );
    expect(policy('发布日期: 2026-03-01')).toEqual([]);
  });

  it.each([
    ['成文日期: 2026-03-02\n发布日期: 2026-03-01', '发布日期 2026年3月1日'],
    ['成文日期: 2026-03-02\n发布日期: 2026-03-02\n施行日期: 2026-03-01', '施行日期 2026年3月1日'],
    ['发布日期: 2026-03-01\n施行日期: 2026-04-01\n失效日期: 2026-03-31', '失效日期 2026年3月31日'],
  ])('is an error where %j is reversed', (front, place) => {
    const errors = policy(front).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ field, found }) => `${field} ${found}`)).toEqual([place]);
  });

  it('measures the term by the other days without 施行日期', () => {
    expect(brief(policy('成文日期: 2026-03-01\n失效日期: 2026-02-01'))).toEqual([
      'error policies/a.md:4:7 失效日期 2026年2月1日',
    ]);
    expect(brief(policy('发布日期: 2026-03-01\n失效日期: 2026-02-01'))).toEqual([
      'warning policies/a.md:4:7 失效日期 2026年2月1日',
    ]);
    expect(policy('成文日期: 2026-01-01\n发布日期: 2026-03-01\n失效日期: 2026-03-01')).toEqual([]);
  });

  it('only takes notice of publication after the text came into force', () => {
    expect(brief(policy('成文日期: 2026-02-01\n发布日期: 2026-03-05\n施行日期: 2026-03-01'))).toEqual([
      'notice policies/a.md:4:7 发布日期 2026年3月5日',
    ]);
  });

  it('sees to the period of a notice', () => {
    const notice = (opens: string) => ({
      'notices/a': `标题: 公示\n发布日期: 2026-03-01\n开始日期: ${opens}\n截止日期: 2026-03-09`,
    });
    expect(run(dateOrder, siteOf(notice('2026-03-01')))).toEqual([]);
    expect(brief(run(dateOrder, siteOf(notice('2026-03-10'))))).toEqual([
      'error notices/a.md:5:7 截止日期 2026年3月9日',
    ]);
  });

  it('says the same in a hundred years', () => {
    const source = { 'policies/a': '标题: 甲通知\n成文日期: 2026-03-02\n发布日期: 2026-03-05\n施行日期: 2026-03-03' };
    expect(run(dateOrder, siteOf(source, { today: '2099-01-01' }))).toEqual(run(dateOrder, siteOf(source)));
  });
});
