import { describe, expect, it } from 'vitest';
import { places, runText } from '../samples/text-of.ts';
import { effectiveClause, termClause } from './effective-clause.ts';

const front = (more: string) => `标题: 甲办法\n成文日期: 2026-03-01\n发布日期: 2026-03-05${more}`;

describe('effective-clause', () => {
  it.each([
    ['第九条 本办法自2026年4月1日起施行。', '\n施行日期: 2026-05-01', '2026年4月1日'],
    ['本通知自印发之日起施行。', '\n施行日期: 2026-06-01', '2026年3月5日'],
    ['本规定自公布之日起30日后施行。', '\n施行日期: 2026-03-05', '2026年4月4日'],
    ['本细则自二〇二六年四月一日起施行。', '\n施行日期: 2026-04-02', '2026年4月1日'],
    ['本条例自2026年4月1日起施行。', '', '2026年4月1日'],
  ])('finds %j against%j', (body, more, expected) => {
    const problems = runText(effectiveClause, body, front(more));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain(expected);
  });

  it.each([
    ['本办法自2026年4月1日起施行。', '\n施行日期: 2026-04-01'],
    ['本通知自印发之日起施行。', '\n施行日期: 2026-03-01'],
    ['本通知自印发之日起施行。', ''],
    ['本办法自2009年1月1日起施行。\n\n本决定自2026年4月1日起施行。', '\n施行日期: 2026-04-01'],
    ['企业应当自收到通知之日起十日内报告。', ''],
    ['《乙办法》自2020年1月1日起施行以来，成效明显。', '\n施行日期: 2026-04-01'],
  ])('passes %j with%j', (body, more) => expect(places(runText(effectiveClause, body, front(more)))).toEqual([]));

  it('does not take the day of adoption for that of publication', () => {
    const adopted = '标题: 只知成文日期的条例\n成文日期: 2000-11-17\n施行日期: 2000-12-22';
    expect(runText(effectiveClause, '本条例自公布之日起施行。', adopted)).toEqual([]);
  });

  it('judges policies only', () => {
    expect(
      runText(effectiveClause, '本办法自2026年4月1日起施行。', '标题: 动态\n发布日期: 2026-03-05', 'news'),
    ).toEqual([]);
  });
});

describe('term-clause', () => {
  const clause = '本办法自2026年4月1日起施行，有效期5年。';
  it.each([
    [clause, '\n施行日期: 2026-04-01', '2031年3月31日'],
    [clause, '\n施行日期: 2026-04-01\n失效日期: 2030-03-31', '2031年3月31日'],
    ['本办法自2026年4月1日起施行，有效期至2028年12月31日。', '', '2028年12月31日'],
  ])('finds %j against%j', (body, more, expected) => {
    const problems = runText(termClause, body, front(more));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain(expected);
  });

  it.each([
    [clause, '\n施行日期: 2026-04-01\n失效日期: 2031-03-31'],
    [clause, '\n施行日期: 2026-04-01\n失效日期: 2031-04-01'],
    ['许可证有效期五年，期满前30日申请延续。', ''],
    ['本办法自2026年4月1日起施行。', ''],
  ])('passes %j with%j', (body, more) => expect(places(runText(termClause, body, front(more)))).toEqual([]));
});
