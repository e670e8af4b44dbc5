import { describe, expect, it } from 'vitest';
import type { Document } from '../domain/document.ts';
import {
  bodyOfSource,
  type ContentHistory,
  type FileHistory,
  plainOfSource,
  publishedState,
} from '../domain/history.ts';
import { backDating } from './back-dating.ts';
import { historyUnknown } from './history-unknown.ts';
import { publicationDateChanged } from './publication-date-changed.ts';
import { brief, day, siteOf } from './samples/site-of.ts';
import { silentChange } from './silent-change.ts';

const CHECKS = [silentChange, publicationDateChanged, backDating, historyUnknown];
const SOURCE = '标题: 甲办法\n发布日期: 2026-03-05';
const first = (text: string, together = 1): FileHistory => ({ first: day(text), together, published: null });

function check(source: string, history: Partial<ContentHistory>, demonstration = false) {
  const settings = demonstration ? { demonstrationDay: day('2026-11-16') } : {};
  const site = siteOf({ 'policies/a': source }, { settings });
  const given: ContentHistory = { git: 'full', files: new Map(), before: null, textOf: () => 'now', ...history };
  return brief(CHECKS.flatMap(({ run }) => run(site, { today: site.today, history: given })));
}

const withFile = (file: FileHistory) => ({ files: new Map([['policies/a.md', file]]) });

/** A release in which the document stood as `source` says. */
function released(source: string, text: string): Pick<ContentHistory, 'before'> {
  const [document] = siteOf({ 'policies/a': source }).documents as readonly Document[];
  if (!document) throw new Error('no document');
  const published = new Map([[document.id, publishedState(document, text)]]);
  return { before: { id: '000001', today: day('2026-04-01'), published } };
}

describe('silent changes', () => {
  it('since the release before are told with what changed', () => {
    expect(check(SOURCE, released(SOURCE, 'before'))).toEqual(['warning policies/a.md:2:5 标题 正文']);
    expect(check(SOURCE.replace('甲', '乙'), released(SOURCE, 'now'))).toEqual([
      'warning policies/a.md:2:5 标题 “标题”',
    ]);
    expect(check(SOURCE, released(SOURCE, 'now'))).toEqual([]);
  });

  it('are no longer silent once 更正 says what and why', () => {
    const corrected = `${SOURCE}\n更正:\n  - {日期: 2026-04-02, 说明: 改正表1的合计, 原因: 计算有误}`;
    expect(check(corrected, released(SOURCE, 'before'))).toEqual([]);
    expect(check(corrected, released(corrected, 'before'))).toEqual([]);
    const old = corrected.replace('2026-04-02', '2026-03-20');
    expect(check(old, released(old, 'before'))).toHaveLength(1);
  });

  it('are seen by Git where no record is at hand', () => {
    const file = { ...first('2026-03-05'), published: { day: day('2026-03-05'), text: 'before', datePublished: null } };
    expect(check(SOURCE, withFile(file))).toEqual(['warning policies/a.md:2:5 标题 正文']);
    expect(check(SOURCE, withFile({ ...file, published: { ...file.published, text: 'now' } }))).toEqual([]);
    expect(check(SOURCE, withFile(file), true)).toEqual([]);
  });
});

describe('days of publication', () => {
  it('do not change', () => {
    const found = check('标题: 甲办法\n发布日期: 2026-03-01', released(SOURCE, 'now'));
    expect(found).toEqual(['warning policies/a.md:3:7 发布日期 2026-03-01']);
  });

  it('do not lie long before the first commit', () => {
    expect(check(SOURCE, withFile(first('2026-04-01')))).toEqual(['warning policies/a.md:3:7 发布日期 2026-03-05']);
    expect(check(SOURCE, withFile(first('2026-03-10')))).toEqual([]);
  });

  it('of imported and older texts prove nothing', () => {
    expect(check(SOURCE, withFile(first('2026-04-01', 500)))).toEqual([]);
    expect(check('标题: 甲办法\n发布日期: 2019-03-05', withFile(first('2026-04-01')))).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  it('is said once', () => {
    expect(check(SOURCE, { git: 'none' })).toEqual(['notice site.yaml:1:1 null']);
    expect(check(SOURCE, { git: 'shallow' })).toEqual(['notice site.yaml:1:1 null']);
    expect(check(SOURCE, { git: 'none', ...released(SOURCE, 'now') })).toEqual([]);
    expect(check(SOURCE, {})).toEqual([]);
  });
});

describe('plainOfSource', () => {
  it('sees words, not shapes', () => {
    const plain = (text: string) => plainOfSource(text.split('\n'));
    expect(plain('## 一、总则\n\n**注意** 共 3 件')).toBe(plain('# 一、总则\n注意共3件'));
    expect(plain('| 甲 | 1 |\n|---|---|')).toBe('甲1');
    expect(plain('增减-400')).not.toBe(plain('增减400'));
    expect(plain('共3件')).not.toBe(plain('共4件'));
  });

  it('takes the body of a source only', () => {
    expect(bodyOfSource('---\n标题: 甲\n---\n\n正文')).toEqual(['', '正文']);
    expect(bodyOfSource('没有题头')).toEqual(['没有题头']);
  });
});
