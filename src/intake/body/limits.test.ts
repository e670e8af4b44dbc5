import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const rules = (text: string) => parseBody(text, { file: 'x.md', firstLine: 2 }).problems.map(({ rule }) => rule);
const many = (piece: string, count: number) => piece.repeat(count);

describe('bodies beyond the limits', () => {
  it.each([
    ['quotes', many('> ', 10_000), 'too-deep'],
    ['lists', many('- ', 10_000), 'too-deep'],
    ['numbered lists', many('1. ', 10_000), 'too-deep'],
    ['lists line by line', Array.from({ length: 200 }, (_, depth) => `${many('  ', depth)}- a`).join('\n'), 'too-deep'],
    ['containers', many(':::note\n', 10_000), 'too-deep'],
    ['emphasis', many('*a ', 10_000) + many('a* ', 10_000), 'too-deep'],
    ['emphasis below the count of marks', many('*a ', 1000) + many('a* ', 1000), 'too-deep'],
    ['brackets', many('[', 10_000), 'too-deep'],
    ['a line of ten million characters', many('字', 10_000_000), 'body-too-long'],
    ['a line of 200,000 characters', many('字', 200_000), 'line-too-long'],
    ['a table of 3,000 columns', `|${many('a|', 3000)}\n|${many('-|', 3000)}`, 'table-too-wide'],
    ['underlined headings', many('a\n=\n', 5000), 'body-too-crowded'],
    ['quotes between headings', many('> d\n\n# a\n\n', 20_000), 'body-too-crowded'],
  ])('%s are refused', (_name, text, rule) => {
    const { problems, content } = parseBody(text, { file: 'x.md', firstLine: 2 });
    expect(problems).toMatchObject([{ rule, severity: 'error', file: 'x.md' }]);
    expect(content.html).toBe('');
  });

  it('names the line', () => {
    const text = `一\n\n${many('> ', 100)}`;
    expect(parseBody(text, { file: 'x.md', firstLine: 2 }).problems[0]).toMatchObject({ rule: 'too-deep', line: 4 });
  });

  it('lets real texts through', () => {
    expect(rules(many('> ', 5))).toEqual([]);
    expect(rules(many('| **甲** | [乙](https://example.cn/) |\n', 600))).toEqual([]);
    expect(rules(many('## 标题\n\n正文。\n\n', 600))).toEqual([]);
    expect(rules(many(`- ${many('字', 90)}\n`, 1000))).toEqual([]);
  });

  it('draws 10,000 headings with as many anchors', () => {
    const { outline } = parseBody(many('## 标题\n\n', 10_000), { file: 'x.md', firstLine: 1 });
    expect(new Set(outline.headings.map(({ anchor }) => anchor)).size).toBe(10_000);
  });
});
