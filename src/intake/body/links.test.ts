import { describe, expect, it } from 'vitest';
import { targetOf } from './links.ts';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 3 });
const html = (text: string) => parse(text).content.html;

describe('what an address leads to', () => {
  it.each([
    ['../2025/x.md#t3', { kind: 'internal', target: '../2025/x.md#t3' }],
    ['/guides/foia/', { kind: 'internal', target: '/guides/foia/' }],
    ['plan.xlsx', { kind: 'internal', target: 'plan.xlsx' }],
    ['附件1：方案.docx', { kind: 'internal', target: '附件1：方案.docx' }],
    ['#t3', { kind: 'own', anchor: 't3' }],
    ['#%E4%BF%9D%E9%9A%9C', { kind: 'own', anchor: '保障' }],
    ['#100%', { kind: 'own', anchor: '100%' }],
    ['HTTPS://example.cn/', { kind: 'external', url: 'https://example.cn/' }],
    ['tel:12345', { kind: 'external', url: 'tel:12345' }],
    ['mailto:a@example.cn', { kind: 'external', url: 'mailto:a@example.cn' }],
    ['  ', { kind: 'empty' }],
    ...[
      'javascript:1',
      ' java\nscript:1',
      'JAVASCRIPT:1',
      'data:text/html,1',
      'vbscript:1',
      'file:///c:/a',
      'ftp://a',
    ].map((url) => [url, { kind: 'unsafe' }] as const),
    ...['//example.cn/', '/\\example.cn', '\\\\server\\share', 'blob:x', 'gh-ref:0', 'C:\\a.doc', 'ht tp://a'].map(
      (url) => [url, { kind: 'unsafe' }] as const,
    ),
  ] as const)('%j', (url, target) => expect(targetOf(url)).toEqual(target));
});

describe('links', () => {
  it('to files of the site become markers', () => {
    const { content, outline } = parse('见[办法](../2025/x.md#t3)、[表](plan.xlsx "下载")、[指南](/guides/foia/)。');
    expect(content.html).toContain('<a href="gh-ref:0">办法</a>、<a href="gh-ref:1" title="下载">表</a>');
    expect(outline.references.map(({ kind, target, line }) => [kind, target, line])).toEqual([
      ['link', '../2025/x.md#t3', 3],
      ['link', 'plan.xlsx', 3],
      ['link', '/guides/foia/', 3],
    ]);
    expect(outline.references[0]?.column).toBe(2);
  });

  it('away are listed and named as such', () => {
    const { content, outline } = parse('[省政府](https://www.example.gov.cn/) <mailto:a@example.cn> [电话](tel:12345)');
    expect(content.html).toContain(
      '<a class="external" href="https://www.example.gov.cn/" rel="noopener external">省政府</a>',
    );
    expect(outline.externalLinks.map(({ url }) => url)).toEqual([
      'https://www.example.gov.cn/',
      'mailto:a@example.cn',
      'tel:12345',
    ]);
  });

  it('into the document must lead somewhere', () => {
    expect(parse('## 保障\n\n第一条 见[保障](#保障)和[下](#t2)。\n\n第二条 文').problems).toEqual([]);
    expect(parse('见[下](#t20)\n\n第二条 文').problems[0]).toMatchObject({
      rule: 'anchor-missing',
      severity: 'warning',
      line: 3,
      column: 2,
      found: '#t20',
    });
  });

  it('that are unsafe are refused, and their words kept', () => {
    const { content, problems } = parse('一\n\n点[这里](javascript:alert(1))');
    expect(content.html).toBe('<p>一</p>\n<p>点这里</p>');
    expect(problems).toMatchObject([{ rule: 'unsafe-link', severity: 'error', line: 5, column: 2 }]);
  });

  it('without words or address are named', () => {
    expect(html('[](a.md)')).toBe('<p><a href="gh-ref:0">a.md</a></p>');
    expect(html('[空]()')).toBe('<p>空</p>');
    expect(parse('[](a.md) [空]()').problems.map(({ rule }) => rule)).toEqual(['link-empty', 'link-empty']);
  });

  it('by reference are links too', () => {
    expect(html('[办法][1]、[办法]\n\n[1]: a.md "题"\n[办法]: b.md')).toBe(
      '<p><a href="gh-ref:0" title="题">办法</a>、<a href="gh-ref:1">办法</a></p>',
    );
  });
});

describe('definitions that nothing uses', () => {
  it('are shown as written, with a warning', () => {
    const { content, problems } = parse('[注]: 数据截至年底\n\n[一]: a.md\n[一]: b.md\n\n见[一]。');
    expect(content.html).toBe('<p>[注]: 数据截至年底</p>\n<p>[一]: b.md</p>\n<p>见<a href="gh-ref:0">一</a>。</p>');
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['definition-unused', 3],
      ['definition-unused', 6],
    ]);
  });
});
