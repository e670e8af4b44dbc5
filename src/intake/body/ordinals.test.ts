import { describe, expect, it } from 'vitest';
import { appendixNumber, articleLabel, divisionOfHeading, divisionOfParagraph } from './ordinals.ts';

describe('the article that a text begins with', () => {
  it.each([
    ['第十二条　为了规范', '第十二条', 12, null],
    ['第十二条之一 为了', '第十二条之一', 12, 1],
    ['第一百零三条 为了', '第一百零三条', 103, null],
    ['第3条 为了', '第3条', 3, null],
    ['第一条（目的和依据） 为了', '第一条', 1, null],
    ['第一条【目的】为了', '第一条', 1, null],
    ['第五条', '第五条', 5, null],
  ])('%s', (text, label, number, sub) => expect(articleLabel(text)).toEqual({ label, number, sub }));

  it.each(['第三条规定的事项', '第三条、第四条的规定', '第三条（二）项', '第三条第一款', '根据第三条 规定', '第条 空'])(
    'not %s',
    (text) => expect(articleLabel(text)).toBeNull(),
  );
});

describe('chapters', () => {
  it.each([
    ['第一章 总则', '章', 1],
    ['第十章总　则', '章', 10],
    ['第二节　公开的主体', '节', 2],
    ['第三章公开的内容', '章', 3],
    ['第一编 总则', '编', 1],
  ])('heading %s', (text, kind, number) => expect(divisionOfHeading(text)).toEqual({ kind, number }));

  it.each(['第三章的规定', '第一章、第二章', '章程'])('not %s', (text) => expect(divisionOfHeading(text)).toBeNull());

  it('needs a space and no sentence in a paragraph', () => {
    expect(divisionOfParagraph('第一章　总　则')).toEqual({ kind: '章', number: 1 });
    expect(divisionOfParagraph('第一章')).toEqual({ kind: '章', number: 1 });
    expect(divisionOfParagraph('第一章总则')).toBeNull();
    expect(divisionOfParagraph('第一章 规定了公开的主体。')).toBeNull();
    expect(divisionOfParagraph('第一条 目的')).toBeNull();
  });
});

describe('the announcement of an appendix', () => {
  it.each([
    ['附件2', 2],
    ['附件', 1],
    ['附件：', 1],
    ['附录三 程序', 3],
    ['附 件 1', 1],
    ['附表2：明细', 2],
    ['附：', 1],
  ])('%s', (text, number) => expect(appendixNumber(text)).toBe(number));

  it.each(['附则', '附近居民', '附件所列事项应当公开。', '本办法附件'])('not %s', (text) =>
    expect(appendixNumber(text)).toBeNull(),
  );
});
