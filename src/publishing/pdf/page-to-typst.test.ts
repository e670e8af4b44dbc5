import { describe, expect, it } from 'vitest';
import type { DocumentView, Page, SiteFrame } from '../../domain/page.ts';
import { pageToTypst } from './page-to-typst.ts';

const frame = { name: '示例县政府信息公开网', language: 'zh-CN' } as SiteFrame;
const view = {
  kind: 'document',
  type: 'policies',
  title: '题目',
  absoluteUrl: 'https://www.example.gov.cn/policies/2026/x/',
  cite: '引用',
  publishedBy: '示例县人民政府',
  datePublished: '2026-03-05',
} as DocumentView;
const page = { view } as Page<DocumentView>;

function typst(body: string, head = ''): string {
  const html = `<!doctype html><main><article class="document document--policies"><header><h1>题目</h1>${head}</header><div class="document__body"><div class="prose">${body}</div></div><p class="imprint" hidden><span>示例县人民政府</span><span>2026年3月5日发布</span></p></article></main>`;
  return pageToTypst(html, page, frame, {
    picture: (src) => (src === 'a.png' ? '/0.png' : null),
    link: (href) => (href.startsWith('https:') ? href : null),
  }).source;
}

describe('a page as a source of Typst', () => {
  it('nothing that an editor writes is markup or code: texts are string literals alone', () => {
    const naughty = '#import "x" $a$ *b* _c_ `d` \\ ] ) " <e> @f // g ';
    const escaped = naughty.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const source = typst(
      `<p>${escaped}</p><ul><li>${escaped}</li></ul><h2>${escaped}</h2><table><tr><td>${escaped}</td></tr></table>`,
    );
    const literals = source.match(/"(?:[^"\\]|\\.)*"/gu) ?? [];
    const found = literals.filter((each) => each.includes('#import'));
    expect(found.length).toBe(4);
    for (const each of found) expect(JSON.parse(each).trim()).toBe(naughty.trim());
    // Without its literals, nothing of it is left.
    expect(source.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '')).not.toMatch(/#import|\$a\$|@f/u);
  });

  it('keeps levels, 落款 and lists', () => {
    const source = typst(
      '<h2>一、总则</h2><h3>（一）目的</h3><ol start="3"><li>甲</li><li><p>乙</p><p>丙</p></li></ol><p class="signature">示例县人民政府</p>',
    );
    expect(source).toContain('#heading(level: 2)[#"一、总则";];');
    expect(source).toContain('#heading(level: 3)[#"（一）目的";];');
    expect(source).toContain('#enum(start: 3, [#"甲";], [#"乙";\n#par()[#"丙";];]);');
    expect(source).toContain('#gw-signature()[#"示例县人民政府";];');
  });

  it('gives tables their headings, spans and alignments', () => {
    const source = typst(
      '<table><caption>表1</caption><thead><tr><th>项</th><th colspan="2">数</th></tr></thead><tbody><tr><th scope="row">甲</th><td class="text-right">1</td><td>2</td></tr></tbody></table>',
    );
    expect(source).toContain(
      '#gw-caption()[#"表1";];#gw-table(3, 1, table.header(table.cell()[#"项";], table.cell(colspan: 2)[#"数";])',
    );
    expect(source).toContain('table.cell(align: right)[#"1";]');
  });

  it('shows pictures with their words, or the words alone', () => {
    expect(typst('<p><img src="a.png" alt="图解"></p>')).toContain('#gw-picture("/0.png", "图解");');
    expect(typst('<p><img src="b.png" alt="图解"></p>')).toContain('#gw-caption()[#"图解";];');
  });

  it('links only to what has an address outside the page', () => {
    const source = typst('<p><a href="#c1">第一章</a><a href="https://www.gov.cn/">中国政府网</a></p>');
    expect(source).toContain('#link("https://www.gov.cn/")[#"中国政府网";];');
    expect(source).not.toContain('#link("#c1")');
  });

  it('marks a text that holds no more, and leaves out what is for a screen', () => {
    const source = typst(
      '<p>正文</p><details><summary>更多</summary></details>',
      '<p class="paper-mark" hidden>本文件已废止</p>',
    );
    expect(source).toContain('weight: "bold", fill: luma(225), "本文件已废止"');
    expect(source).not.toContain('更多');
  });

  it('carries the day of publication and no other', () => {
    expect(typst('<p>正文</p>')).toContain('date: datetime(year: 2026, month: 3, day: 5)');
  });

  it('throws for a page that is no document', () => {
    expect(() => pageToTypst('<main></main>', page, frame, { picture: () => null, link: () => null })).toThrow(
      /article/u,
    );
  });
});
