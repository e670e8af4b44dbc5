import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'policies/2026/x.md', firstLine: 5 });
const rules = (text: string) => parse(text).problems.map(({ rule, line }) => `${rule}@${line}`);

describe('headings', () => {
  it('have anchors, levels and lines', () => {
    const { outline, content } = parse('## 一、总体要求\n\n正文。\n\n### （一）原则\n\n## 总体要求');
    expect(outline.headings).toEqual([
      { depth: 2, text: '一、总体要求', anchor: '总体要求', line: 5 },
      { depth: 3, text: '（一）原则', anchor: '原则', line: 9 },
      { depth: 2, text: '总体要求', anchor: '总体要求-2', line: 11 },
    ]);
    expect(content.html).toContain('<h2 id="总体要求">一、总体要求</h2>');
  });

  it('of the first level are drawn as the second, with a warning', () => {
    expect(parse('# 标题').content.html).toBe('<h2 id="标题">标题</h2>');
    expect(rules('# 标题')).toEqual(['heading-level@5']);
  });

  it('that skip a level are drawn one level below, with a warning', () => {
    const text = '## 甲\n\n#### 乙\n\n#### 丙\n\n### 丁\n\n## 戊';
    expect(parse(text).outline.headings.map(({ depth }) => depth)).toEqual([2, 3, 3, 3, 2]);
    expect(rules(text)).toEqual(['heading-skip@7']);
    expect(parse('### 甲').problems[0]).toMatchObject({ rule: 'heading-skip', severity: 'warning', expected: '##' });
  });

  it('without words are left out, with a warning', () => {
    expect(parse('##\n\n正文').content.html).toBe('<p>正文</p>');
    expect(rules('##\n\n正文')).toEqual(['heading-empty@5']);
  });

  it('in quotes and boxes have anchors too, but no chapters are found in quotes', () => {
    const { outline } = parse('> ## 第一章 总则\n>\n> 第一条 引文\n\n## 第一章 总则\n\n第一条 正文');
    expect(outline.headings.map(({ anchor }) => anchor)).toEqual(['第一章-总则', 'c1']);
    expect(outline.articles.map(({ anchor }) => anchor)).toEqual(['t1']);
  });
});
