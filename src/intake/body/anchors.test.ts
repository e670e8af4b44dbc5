import { describe, expect, it } from 'vitest';
import {
  announceAppendix,
  articleAnchor,
  chapterAnchor,
  newAnchorRegister,
  partAnchor,
  sectionAnchor,
  wordsAnchor,
} from './anchors.ts';

describe('anchors of articles and chapters', () => {
  it('are the numbers themselves', () => {
    const register = newAnchorRegister();
    expect(chapterAnchor(register, 3)).toBe('c3');
    expect(sectionAnchor(register, 2)).toBe('c3s2');
    expect(articleAnchor(register, 12, null)).toBe('t12');
    expect(articleAnchor(register, 12, 1)).toBe('t12-1');
    expect(partAnchor(register, 2)).toBe('b2');
    expect(chapterAnchor(register, 1)).toBe('b2c1');
  });

  it('carry the number of their 附件 when they begin anew', () => {
    const register = newAnchorRegister();
    articleAnchor(register, 1, null);
    articleAnchor(register, 2, null);
    announceAppendix(register, 2);
    expect(articleAnchor(register, 1, null)).toBe('a2-t1');
    expect(articleAnchor(register, 3, null)).toBe('a2-t3');
  });

  it('keep their names when the 附件 is the first to have articles', () => {
    const register = newAnchorRegister();
    announceAppendix(register, 1);
    expect(articleAnchor(register, 1, null)).toBe('t1');
    announceAppendix(register, 2);
    expect(articleAnchor(register, 1, null)).toBe('a2-t1');
  });

  it('count series without a name', () => {
    const register = newAnchorRegister();
    const first = [1, 2].map((number) => articleAnchor(register, number, null));
    const second = [1, 2].map((number) => articleAnchor(register, number, null));
    const third = [1, 2].map((number) => articleAnchor(register, number, null));
    expect([first, second, third]).toEqual([
      ['t1', 't2'],
      ['p2-t1', 'p2-t2'],
      ['p3-t1', 'p3-t2'],
    ]);
  });

  it('do not begin a series for one article that stands twice', () => {
    const register = newAnchorRegister();
    const anchors = [1, 2, 20, 20, 21].map((number) => articleAnchor(register, number, null));
    expect(anchors).toEqual(['t1', 't2', 't20', 't20_2', 't21']);
  });
});

describe('anchors of other headings', () => {
  const anchors = (...words: string[]) => {
    const register = newAnchorRegister();
    return words.map((word) => wordsAnchor(register, word));
  };

  it('are their own words without the ordinal', () => {
    expect(anchors('一、工作要求', '（二）时间 安排', '3.Open Data', '（2026年）')).toEqual([
      '工作要求',
      '时间-安排',
      'h-open-data',
      'h-2026年',
    ]);
  });

  it('number equals among themselves', () => {
    expect(anchors('保障', '要求', '保障', '保障-2')).toEqual(['保障', '要求', '保障-2', '保障-2-2']);
    expect(anchors('其他', '新增', '保障', '要求', '保障').slice(2)).toEqual(['保障', '要求', '保障-2']);
  });

  it('are never an id of the page, of an article or of a footnote', () => {
    expect(anchors('main', 't1', 'fn-1', 'footnote-label', '！！')).toEqual([
      'h-main',
      'h-t1',
      'h-fn-1',
      'h-footnote-label',
      'h',
    ]);
  });

  it('need no percent sign', () => {
    for (const anchor of anchors('100%完成 "目标"<b>', 'a b\u2028c', '\ud83d\ude00')) {
      expect(anchor).toMatch(/^[\p{L}\p{N}_-]+$/u);
    }
  });
});
