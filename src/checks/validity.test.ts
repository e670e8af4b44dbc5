import { describe, expect, it } from 'vitest';
import { brief, run, siteOf } from './samples/site-of.ts';
import { trialWithoutEnd } from './trial-without-end.ts';
import { validityStated } from './validity-stated.ts';

describe('validity-stated', () => {
  const stated = (front: string, today = '2026-11-16') =>
    run(validityStated, siteOf({ 'policies/a': `标题: 甲办法\n发布日期: 2025-03-01\n${front}` }, { today }));

  it('passes what dates and relations say too, and what is not stated', () => {
    expect(stated('有效性: 现行有效')).toEqual([]);
    expect(stated('失效日期: 2025-12-31')).toEqual([]);
    expect(stated('失效日期: 2025-12-31\n时效性: 失效')).toEqual([]);
  });

  it('warns where the computed value differs, and by the passing of time too', () => {
    const front = '失效日期: 2026-12-31\n有效性: 有效';
    expect(stated(front)).toEqual([]);
    const later = stated(front, '2027-01-01');
    expect(brief(later)).toEqual(['warning policies/a.md:5:6 有效性 现行有效']);
    expect(later[0]?.expected).toBe('失效');
  });
});

describe('trial-without-end', () => {
  const titled = (title: string, more = '') =>
    run(trialWithoutEnd, siteOf({ 'policies/a': `标题: ${title}\n发布日期: 2025-03-01\n${more}` }));

  it.each(['甲暂行办法', '关于印发《甲办法（试行）》的通知'])('warns of %s', (title) => {
    expect(brief(titled(title))).toEqual([`warning policies/a.md:2:5 失效日期 ${/暂行|试行/u.exec(title)?.[0]}`]);
  });

  it.each([
    ['甲暂行办法', '失效日期: 2027-02-28'],
    ['甲暂行规定', '效力等级: 行政法规'],
    ['甲暂行条例', ''],
    ['关于废止《甲暂行办法》的通知', ''],
    ['甲办法', ''],
    ['甲暂行办法', '有效性: 废止'],
  ])('passes %s with %s', (title, more) => expect(titled(title, more)).toEqual([]));

  it('leaves types without validity alone', () => {
    expect(run(trialWithoutEnd, siteOf({ 'news/a': '标题: 甲暂行办法出台\n发布日期: 2025-03-01' }))).toEqual([]);
  });
});
