import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type Problem, summarise } from '../../domain/problem.ts';
import { problemsAsGithub } from './github.ts';
import { problemsAsGitlab } from './gitlab.ts';
import { problemsAsHtml } from './html.ts';
import { problemsAsJson } from './json.ts';
import { problemsAsText } from './text.ts';
import type { ProblemReport } from './view.ts';

const problem: Problem = {
  rule: 'document-number',
  severity: 'error',
  file: 'policies/2026/x.md',
  line: 5,
  column: 5,
  field: '文号',
  found: '示政发[2026]6号',
  expected: '示政发〔2026〕6号',
  fix: '改为“示政发〔2026〕6号”。',
  basis: 'GB/T 9704—2012',
  message: '年份应放在六角括号〔〕里。',
};
const PLAIN = { language: 'zh-CN', colour: false } as const;

function reportOf(problems: readonly Problem[], more: Partial<ProblemReport> = {}): ProblemReport {
  const lineOf = (_file: string, line: number) => (line === 5 ? '文号: 示政发[2026]6号' : null);
  return {
    problems,
    summary: summarise(problems, 3, 2),
    others: null,
    lineOf,
    mask: (line) => line,
    rulesPage: null,
    ...more,
  };
}

describe('the text for people', () => {
  it('shows the line with a mark that is as wide as what it is under', () => {
    expect(problemsAsText(reportOf([problem]), PLAIN)).toBe(
      [
        'policies/2026/x.md',
        '  错误 第5行第5列 字段“文号” [document-number]',
        '     5 │ 文号: 示政发[2026]6号',
        `       │       ${'^'.repeat(15)}`,
        '    年份应放在六角括号〔〕里。',
        '    应当是：示政发〔2026〕6号',
        '    怎么改：改为“示政发〔2026〕6号”。',
        '    依据：GB/T 9704—2012',
        '',
        '共读入 3 个文件、2 份文件记录：错误 1 处，警告 0 处，提示 0 处。',
        '',
      ].join('\n'),
    );
  });

  it('says what was found where the line does not show it, and counts the files that were not asked for', () => {
    const text = problemsAsText(
      reportOf([{ ...problem, line: 1 }], { others: { errors: 1, warnings: 2, notices: 3 } }),
      PLAIN,
    );
    expect(text).toContain('    现在写的是：示政发[2026]6号\n');
    expect(text).toMatch(/另有错误 1 处、警告 2 处、提示 3 处/u);
  });

  it('has colour only when asked', () => {
    expect(problemsAsText(reportOf([problem]), PLAIN)).not.toContain('\u001b');
    expect(problemsAsText(reportOf([problem]), { ...PLAIN, colour: true })).toContain('\u001b[31m');
  });

  it('shows no line in which a masked value could be read', () => {
    const leak = { ...problem, found: '张*', column: 1 };
    const text = problemsAsText(reportOf([leak], { lineOf: () => '| 张三 | 已办结 |' }), PLAIN);
    expect(text).not.toContain('张三');
  });
});

describe('the JSON for programs', () => {
  const schema: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/../../../docs/problems.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema as object);

  it('is what its schema says', () => {
    for (const report of [
      reportOf([problem]),
      reportOf([]),
      reportOf([problem], { others: { errors: 0, warnings: 0, notices: 1 } }),
    ])
      expect(validate(JSON.parse(problemsAsJson(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('and the schema refuses what is none', () => {
    expect(validate({ problems: [{ ...problem, line: 0 }], summary: summarise([], 0, 0) })).toBe(false);
    expect(validate({ problems: [{ ...problem, severity: 'fatal' }], summary: summarise([], 0, 0) })).toBe(false);
    expect(validate({ problems: [] })).toBe(false);
  });
});

describe('the page for a colleague', () => {
  const html = problemsAsHtml(reportOf([problem, { ...problem, message: '<script>alert(1)</script>' }]), 'zh-CN');

  it('is valid, stands alone and runs nothing', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'doctype-style': 'off' } });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:/u);
    expect(html).toContain('&lt;script&gt;');
  });

  it('marks the place in the line', () => {
    expect(html).toContain('<mark>示政发[2026]6号</mark>');
  });
});

describe('the annotations of CI services', () => {
  it('name the file from the root of the repository', () => {
    expect(problemsAsGithub(reportOf([problem]), 'site/content/')).toContain(
      'file=site/content/policies/2026/x.md,line=5',
    );
    expect(problemsAsGithub(reportOf([{ ...problem, message: 'a%\nb' }]), '')).toContain('::a%25%0Ab ');
  });

  it('are stable for GitLab when lines move, and differ for twins', () => {
    const parse = (text: string) =>
      JSON.parse(text) as { fingerprint: string; location: { path: string }; severity: string }[];
    const [first, twin] = parse(problemsAsGitlab(reportOf([problem, problem]), 'content/'));
    const [moved] = parse(problemsAsGitlab(reportOf([{ ...problem, line: 9 }]), 'content/'));
    expect(first?.fingerprint).toBe(moved?.fingerprint);
    expect(first?.fingerprint).not.toBe(twin?.fingerprint);
    expect(first?.location.path).toBe('content/policies/2026/x.md');
    expect(first?.severity).toBe('major');
  });
});
