import { describe, expect, it } from 'vitest';
import { BODY_RULES, type BodyRule } from '../../i18n/problems-body.ts';
import { parseBody } from './parse-body.ts';

/** A body for each rule that breaks it, and it alone. */
const BROKEN: { readonly [rule in BodyRule]: string } = {
  'body-too-long': '字'.repeat(1_000_001),
  'line-too-long': '字'.repeat(100_001),
  'body-too-crowded': '- *a*\n\n# a\n\n'.repeat(10_000),
  'too-deep': '> '.repeat(50),
  'raw-html': '正文<br>正文',
  'unsafe-link': '[词](javascript:1)',
  'link-empty': '[词]()',
  'anchor-missing': '[词](#t1)',
  'heading-level': '# 标题',
  'heading-skip': '### 标题',
  'heading-empty': '##',
  'image-alt-missing': '![](a.png)',
  'image-external': '![图](https://a.cn/b.png)',
  'table-too-wide': `|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`,
  'table-too-large': `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|b|\n'.repeat(300)}`,
  'table-ragged': '| 甲 |\n|---|\n| 1 | 2 |',
  'directive-unknown': ':::foo\n正文\n:::',
  'directive-form': '::: 提示\n正文',
  'directive-unclosed': ':::提示\n正文',
  'definition-unused': '[注]: 正文',
  'footnote-unused': '正文\n\n[^1]: 注',
  'footnote-missing': '正文[^1]',
};

describe('rules of the body', () => {
  it.each(Object.entries(BROKEN))('%s', (rule, text) => {
    const { problems } = parseBody(text, { file: 'x.md', firstLine: 1 });
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    const [problem] = problems;
    expect(problem?.severity).toBe(BODY_RULES[rule as BodyRule].severity);
    // What happened, why, and what to write instead: all there, with every place filled.
    expect(problem?.message).toContain(BODY_RULES[rule as BodyRule].why['zh-CN']);
    expect(`${problem?.message}${problem?.fix}${problem?.expected ?? ''}`).not.toMatch(/\{[a-z]+\}|undefined/u);
    expect(problem?.fix).toMatch(/[。！]$/u);
  });
});
