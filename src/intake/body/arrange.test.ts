import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });

describe('articles and chapters of a text', () => {
  it('are found in headings and in paragraphs', () => {
    const { outline, content } = parse(
      '## 第一章　总则\n\n第一条　为了公开。\n\n第二章　公开\n\n第一节　主体\n\n**第二条** 机关。\n\n### 第三条 期限\n\n工作日。',
    );
    expect(outline.headings.map(({ depth, text, anchor }) => [depth, text, anchor])).toEqual([
      [2, '第一章　总则', 'c1'],
      [2, '第二章　公开', 'c2'],
      [3, '第一节　主体', 'c2s1'],
      [3, '第三条 期限', 't3'],
    ]);
    expect(outline.articles).toEqual([
      { anchor: 't1', label: '第一条', line: 3 },
      { anchor: 't2', label: '第二条', line: 9 },
      { anchor: 't3', label: '第三条', line: 11 },
    ]);
    expect(content.html).toContain('<p id="t1"><strong class="article">第一条</strong>　为了公开。</p>');
    expect(content.html).toContain('<p id="t2"><strong class="article">第二条</strong> 机关。</p>');
    expect(content.html).toContain('<h2 id="c2">第二章　公开</h2>');
    expect(content.html).toContain('<h3 id="t3"><strong class="article">第三条</strong> 期限</h3>');
  });

  it('survive edits elsewhere', () => {
    const article = '第五条　机关应当公开。';
    const anchor = (text: string) => parse(text).outline.articles.find(({ label }) => label === '第五条')?.anchor;
    expect(anchor(article)).toBe('t5');
    expect(anchor(`第一条　新。\n\n第四条之一　插入。\n\n## 新章\n\n${article}`)).toBe('t5');
  });

  it('of a 附件 that begins anew have its number', () => {
    const { outline } = parse('第一条 甲\n\n第二条 乙\n\n附件2\n\n第一章 总则\n\n第一条 丙\n\n第二条 丁');
    expect(outline.articles.map(({ anchor }) => anchor)).toEqual(['t1', 't2', 'a2-t1', 'a2-t2']);
  });

  it('pasted line by line are told apart', () => {
    const { outline, content } = parse('第一条 甲。\n第二条 乙：\n（一）丙；\n　　丁。');
    expect(outline.articles.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['t1', 1],
      ['t2', 2],
    ]);
    expect(content.text.split('\n')).toEqual(['第一条 甲。', '第二条 乙：', '（一）丙；', '丁。']);
  });

  it('that are only spoken about are none', () => {
    expect(parse('第三条规定的事项。\n\n第一条、第二条依照执行。').outline.articles).toEqual([]);
  });
});

describe('a table of contents typed by hand', () => {
  const chapters = '第一章 总则\n\n第二章 公开\n\n第三章 附则';

  it('is not taken for the chapters', () => {
    const { outline, content } = parse(`目　录\n\n${chapters}\n\n${chapters.replaceAll('\n\n', '\n\n第一条 文\n\n')}`);
    expect(outline.headings.map(({ anchor }) => anchor)).toEqual(['c1', 'c2', 'c3']);
    expect(content.html).toContain('<p class="contents">第一章 总则</p>');
  });

  it('is recognised without its title, because its lines come again', () => {
    const { outline } = parse(`${chapters}\n\n第一章 总则\n\n第一条 文\n\n第二章 公开\n\n第二条 文\n\n第三章 附则`);
    expect(outline.headings).toHaveLength(3);
    expect(outline.headings[0]).toMatchObject({ anchor: 'c1', line: 7 });
  });

  it('is not seen in chapters without text of their own', () => {
    expect(parse(chapters).outline.headings).toHaveLength(3);
  });
});
