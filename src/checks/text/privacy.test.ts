import { describe, expect, it } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { withoutAllowed } from '../allowances.ts';
import { day, SETTINGS, siteOf } from '../samples/site-of.ts';
import { foreignSiteDebris } from './foreign-site-debris.ts';
import { nameList } from './name-list.ts';
import { PERSONAL_DATA_CHECKS } from './personal-data.ts';
import { internalMark, secrecyMark } from './secrecy-marks.ts';

const CHECKS = [...PERSONAL_DATA_CHECKS, nameList, secrecyMark, internalMark, foreignSiteDebris];

/** What the rules say of a body under a title, as `severity rule line:column found`. */
function check(body: string, front = '标题: 公示\n发布日期: 2026-03-05', path = 'notices/a'): readonly Problem[] {
  const [document] = siteOf({ [path]: front }).documents;
  if (!document) throw new Error('no document');
  const head = ['---', ...front.split('\n'), '---'];
  const lines = [...head, ...body.split('\n')];
  const text = { file: document.source.file, lines, bodyStart: head.length };
  return withoutAllowed(
    CHECKS.flatMap((each) => each.run(text, document, SETTINGS)),
    [document],
    day('2026-11-16'),
  );
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ severity, rule, line, column, found }) => `${severity} ${rule} ${line}:${column} ${found}`);

describe('rules about personal data and secrets', () => {
  it('find values in text, table and front matter, masked in every word they say', () => {
    const problems = check(
      '补助名单如下。\n\n| 姓名 | 身份证号 | 卡号 |\n|---|---|---|\n| 张三 | 11010519491231002X | 4111111111111111 |',
      '标题: 公示\n发布日期: 2026-03-05\n附注: 联系人李小明13912345678',
    );
    expect(brief(problems)).toEqual([
      'error personal-id-number 10:8 110105********002X',
      'error personal-phone 4:11 139****5678',
      'error bank-account 10:29 ************1111',
      'error name-list 8:1 身份证号、卡号',
    ]);
    const said = JSON.stringify(problems);
    for (const leak of ['11010519491231002X', '19491231', '13912345678', '4111111111111111'])
      expect(said).not.toContain(leak);
  });

  it('find marks of secrecy in the head and the title', () => {
    expect(brief(check('秘密★5年\n\n各单位：'))).toEqual(['error secrecy-mark 5:1 秘密★5年']);
    expect(brief(check('（内部资料 注意保存）'))).toEqual(['error internal-mark 5:1 （内部资料 注意保存）']);
    expect(brief(check('正文', '标题: 方案（机密）\n发布日期: 2026-03-05'))).toEqual(['error secrecy-mark 2:5 机密']);
  });

  it('find debris of hijacked sites', () => {
    expect(brief(check('欢迎来到澳门太阳城官网'))).toEqual(['warning foreign-site-debris 5:5 澳门太阳城']);
  });

  it('leave office contacts alone, and an agency’s own on its page', () => {
    expect(check('电话0990-0000150，热线12345，邮箱 xxgk@shili.gov.cn')).toEqual([]);
    const front = '标题: 示例县财政局\n发布日期: 2026-03-05\n联系电话: 139-1234-5678\n电子邮箱: caizheng@163.com';
    expect(check('职能', front, 'agencies/finance')).toEqual([]);
  });
});

describe('an allowance for personal data', () => {
  const allowed = (rule: string, until: string) =>
    check(
      '联系人李小明13912345678，身份证11010519491231002X',
      `标题: 公示\n发布日期: 2026-03-05\n检查豁免:\n  - {规则: ${rule}, 原因: 招标公告依法公布联系人${until}}`,
    ).map(({ severity, rule: found }) => `${severity} ${found}`);

  it('with an end makes a notice of the error until that day, a warning afterwards', () => {
    expect(allowed('personal-phone', ', 至: 2026-12-31')).toEqual([
      'error personal-id-number',
      'notice personal-phone',
    ]);
    expect(allowed('personal-phone', ', 至: 2026-11-15')).toEqual([
      'error personal-id-number',
      'warning personal-phone',
    ]);
  });

  it('without an end excuses nothing', () => {
    expect(allowed('personal-phone', '')).toEqual(['error personal-id-number', 'error personal-phone']);
  });

  it('never excuses an identity number', () => {
    expect(allowed('personal-id-number', ', 至: 2026-12-31')).toContain('error personal-id-number');
  });
});
