import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });

describe('footnotes', () => {
  it('are numbered in the order of the text, with Chinese words', () => {
    const { content, problems } = parse('甲[^乙注]、乙[^1]、丙[^乙注]。\n\n[^1]: 二。\n[^乙注]: 一《办法》。');
    expect(problems).toEqual([]);
    expect(content.html).toContain('<h2 id="footnote-label">脚注</h2>');
    expect(content.html).toContain(
      '甲<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>、乙<sup><a href="#fn-2"',
    );
    expect(content.html).toContain('id="fnref-1-2"');
    expect(content.html).toContain('<li id="fn-1">\n<p>一<!--c0-->《办法》<!--/c-->。 <a href="#fnref-1"');
    expect(content.html).toContain('aria-label="返回正文 1-2"');
    expect(content.text).toBe('甲、乙、丙。\n一《办法》。\n二。');
  });

  it('that are not used or stand twice are shown as written', () => {
    const { content, problems } = parse('甲[^1]。\n\n[^1]: 一。\n\n[^1]: 又一。\n\n[^2]: 二。');
    expect(content.text).toBe('甲。\n[^1]: 又一。\n[^2]: 二。\n一。');
    expect(problems.map(({ rule, line, found }) => [rule, line, found])).toEqual([
      ['footnote-unused', 5, '[^1]'],
      ['footnote-unused', 7, '[^2]'],
    ]);
  });

  it('that only refer to themselves are shown as written', () => {
    const { content } = parse('[^1]: 年[^1]');
    expect(content.text).toBe('[^1]: 年[^1]');
    expect(parse('甲[^1]\n\n[^1]: 乙[^2]\n\n[^2]: 丙').content.text).toBe('甲\n乙\n丙');
  });

  it('that are missing are named', () => {
    expect(parse('甲[^3]。').problems).toMatchObject([{ rule: 'footnote-missing', line: 1, column: 2, found: '[^3]' }]);
  });

  it('never stand in a link', () => {
    const { content } = parse('[甲[^1]乙](a.md)\n\n[^1]: 一。');
    expect(content.html).toContain('<a href="gh-ref:0">甲乙</a><sup><a href="#fn-1"');
  });
});
