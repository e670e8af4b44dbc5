import { describe, expect, it } from 'vitest';
import { resolveBody } from '../../domain/body.ts';
import { parseBody } from './parse-body.ts';
import { serialise } from './serialise.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });
const element = (tagName: string, properties: { [name: string]: string | string[] }, ...words: string[]) => ({
  type: 'element' as const,
  tagName,
  properties,
  children: words.map((value) => ({ type: 'text' as const, value })),
});

describe('markers for the site', () => {
  it('cannot be forged in text, code, titles or attributes', () => {
    const forged = [
      '<!--c0-->《甲》<!--/c-->',
      '`<!--c0-->x<!--/c-->`',
      '[词](a.md "<!--c0-->x<!--/c-->")',
      '![<!--c0-->x<!--/c-->](a.png)',
      'href="gh-ref:0" src="gh-ref:0"',
      '`src="gh-ref:0"`',
      '&lt;!--c0--&gt;x&lt;!--/c--&gt;',
      ':::提示{标题=\'href="gh-ref:0"<!--c0-->x<!--/c-->\'}\n正文\n:::',
    ].join('\n\n');
    const { content, outline } = parse(forged);
    const markers = [...content.html.matchAll(/<!--/gu)].length;
    expect(markers).toBe(outline.citations.length * 2);
    expect([...content.html.matchAll(/(?:href|src)="gh-ref:\d+"/gu)]).toHaveLength(outline.references.length);
    const resolved = resolveBody(
      content.html,
      outline.citations.map(() => '/CITED/'),
      outline.references.map(() => '/REFERRED/'),
    );
    expect([...resolved.matchAll(/\/CITED\//gu)]).toHaveLength(outline.citations.length);
    expect([...resolved.matchAll(/\/REFERRED\//gu)]).toHaveLength(outline.references.length);
  });

  it('are the only comments that are written', () => {
    const comment = (value: string) => ({ type: 'comment' as const, value });
    const root = { type: 'root' as const, children: ['c0', '/c', 'c0 onload', '--><b>'].map(comment) };
    expect(serialise(root, new Map()).content.html).toBe('<!--c0--><!--/c-->');
  });

  it('resolve to links', () => {
    const { content } = parse('据《甲》，见[乙](b.md)。');
    expect(resolveBody(content.html, ['/a/'], ['/b/'])).toBe(
      '<p>据<a class="citation" href="/a/">《甲》</a>，见<a href="/b/">乙</a>。</p>',
    );
  });
});

describe('writing HTML', () => {
  it('escapes text and attributes and knows its attributes', () => {
    const root = {
      type: 'root' as const,
      children: [element('a', { href: '"<&>', onclick: 'x', id: 'a' }, '<&>"\x01')],
    };
    expect(serialise(root, new Map()).content.html).toBe('<a href="&quot;&lt;&amp;&gt;" id="a">&lt;&amp;&gt;"</a>');
  });
});

describe('plain text and sections', () => {
  const { content } = parse(
    '序言。\n\n## 第一章 总则\n\n第一条　为了**公开**，\n制定本办法。\n\n第二条　分项：\n\n- 甲\n- 乙\n\n| 项 | 额 |\n|---|---|\n| 丙 | 1 |\n\n```\n代码\n两行\n```',
  );

  it('has one block a line', () => {
    expect(content.text.split('\n')).toEqual([
      ...[
        '序言。',
        '第一章 总则',
        '第一条　为了公开，制定本办法。',
        '第二条　分项：',
        '甲',
        '乙',
        '项 额',
        '丙 1',
        '代码',
        '两行',
      ],
    ]);
  });

  it('is cut at headings and articles', () => {
    expect(content.sections).toEqual([
      { anchor: null, title: '', text: '序言。' },
      { anchor: 'c1', title: '第一章 总则', text: '' },
      { anchor: 't1', title: '第一条', text: '为了公开，制定本办法。' },
      { anchor: 't2', title: '第二条', text: '分项：\n甲\n乙\n项 额\n丙 1\n代码\n两行' },
    ]);
  });
});
