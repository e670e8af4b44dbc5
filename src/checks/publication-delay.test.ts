import { describe, expect, it } from 'vitest';
import { calendarYear } from './calendar-year.ts';
import { expiringSoon } from './expiring-soon.ts';
import { interpretationLate } from './interpretation-late.ts';
import { publicationDelay } from './publication-delay.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const policy = (formed: string, published: string, more = '') =>
  `标题: 甲办法\n成文日期: ${formed}\n发布日期: ${published}${more}`;

describe('publication-delay', () => {
  const told = (formed: string, published: string, type = 'policies') =>
    brief(run(publicationDelay, siteOf({ [`${type}/a`]: policy(formed, published) })));

  it.each([
    ['2026-01-05', '2026-02-02'],
    ['2026-02-10', '2026-03-16'],
    ['2026-03-02', '2026-03-02'],
  ])('%s published on %s is in time', (formed, published) => {
    expect(told(formed, published)).toEqual([]);
  });

  it.each([
    ['2026-01-05', '2026-02-03'],
    ['2026-02-10', '2026-03-17'],
  ])('%s published on %s is one working day late: a warning, never an error', (formed, published) => {
    expect(told(formed, published)).toEqual([`warning policies/a.md:4:7 发布日期 ${published}`]);
  });

  it('says days, due day and lateness', () => {
    const [problem] = run(publicationDelay, siteOf({ 'policies/a': policy('2026-01-05', '2026-02-04') }));
    expect(problem?.message).toBe(
      '2026年1月5日形成，2026年2月4日才公布，用了 22 个工作日；按 20 个工作日应在2026年2月2日以前公布，迟了 2 个工作日。',
    );
    expect(problem?.basis).toBe('《政府信息公开条例》第二十六条');
  });

  it('is a notice for what was published before the office went live, and silent for pages of agencies', () => {
    expect(told('2025-03-03', '2025-06-03')).toEqual(['notice policies/a.md:4:7 发布日期 2025-06-03']);
    expect(told('2026-01-05', '2026-06-03', 'agencies')).toEqual([]);
  });

  it('guesses nothing: without the year there is no lateness', () => {
    expect(told('2024-03-01', '2024-12-01')).toEqual([]);
  });
});

describe('calendar-year', () => {
  const told = (formed: string, published: string, today?: string) =>
    brief(run(calendarYear, siteOf({ 'policies/a': policy(formed, published) }, today ? { today } : {})));

  it('names the year that documents of today need', () => {
    expect(told('2026-12-10', '2026-12-20', '2027-01-05')).toEqual(['notice calendar/2027.yaml:1:1 null']);
    expect(told('2026-12-01', '2026-12-20', '2027-01-05')).toEqual([]);
  });

  it('is silent on what was published before the office went live, and on undated texts', () => {
    expect(told('2019-12-10', '2019-12-20')).toEqual([]);
    expect(brief(run(calendarYear, siteOf({ 'policies/a': '标题: 甲办法\n发布日期: 2026-03-05' })))).toEqual([]);
  });
});

describe('interpretation-late', () => {
  const told = (published: string, strictFrom = '2026-01-01', more: { [path: string]: string } = {}) =>
    brief(
      run(
        interpretationLate,
        siteOf(
          {
            'policies/a': policy('2026-09-01', '2026-09-18', '\n文号: 示政发〔2026〕1号'),
            'interpretations/b': `标题: 甲办法解读\n发布日期: ${published}\n关系: {解读: [示政发〔2026〕1号]}`,
            ...more,
          },
          { settings: { strictFrom: strictFrom as never } },
        ),
      ),
    );

  it.each(['2026-09-18', '2026-09-10', '2026-09-22'])('published on %s is in time (Sunday 09-20 was worked)', (day) => {
    expect(told(day)).toEqual([]);
  });

  it('warns from the fourth working day on', () => {
    expect(told('2026-09-23')).toEqual(['warning interpretations/b.md:3:7 发布日期 2026-09-23']);
    expect(told('2026-09-23', '2026-10-01')).toEqual(['notice interpretations/b.md:3:7 发布日期 2026-09-23']);
  });

  it('holds only the first interpretation to the limit', () => {
    const answers = { 'interpretations/c': '标题: 问答\n发布日期: 2026-11-01\n关系: {解读: [示政发〔2026〕1号]}' };
    expect(told('2026-09-21', '2026-01-01', answers)).toEqual([]);
  });
});

describe('expiring-soon', () => {
  const told = (end: string, today = '2026-11-16') =>
    brief(
      run(expiringSoon, siteOf({ 'policies/a': policy('2022-01-01', '2022-01-05', `\n失效日期: ${end}`) }, { today })),
    );

  it('is a notice within six months of the end, the last day included', () => {
    expect(told('2027-05-16')).toEqual(['notice policies/a.md:5:7 失效日期 2027年5月16日']);
    expect(told('2026-11-16')).toHaveLength(1);
    expect(told('2027-05-17')).toEqual([]);
    expect(told('2026-11-15')).toEqual([]);
  });

  it('is silent for what is repealed', () => {
    const site = siteOf({
      'policies/a': policy('2022-01-01', '2022-01-05', '\n失效日期: 2027-01-01\n文号: 示政发〔2022〕1号'),
      'policies/b': policy('2026-01-01', '2026-01-05', '\n关系: {废止: [示政发〔2022〕1号]}'),
    });
    expect(brief(run(expiringSoon, site))).toEqual([]);
  });
});

describe('the threshold of publication', () => {
  it('is what site.yaml says, where that is stricter', () => {
    const text = { 'policies/2026/a': '标题: 甲\n成文日期: 2026-03-02\n发布日期: 2026-03-25' };
    const rules = (thresholds: { [rule: string]: number }) =>
      run(publicationDelay, siteOf(text, { settings: { thresholds } }));
    expect(rules({})).toEqual([]);
    expect(rules({ 'publication-delay': 10 })).toHaveLength(1);
  });
});
