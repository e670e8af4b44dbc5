import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });
const html = (text: string) => parse(text).content.html;
const TABLE = '| 项目 | 金额 |\n|---|---:|\n| 甲 | 1 |';

describe('tables', () => {
  it('scroll by themselves, have scopes and no obsolete attribute', () => {
    expect(html(TABLE)).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="表格 1"><table><thead><tr><th scope="col">项目</th>' +
        '<th class="text-right" scope="col">金额</th></tr></thead><tbody><tr><td>甲</td><td class="text-right">1</td></tr></tbody></table></section>',
    );
    expect(html(`${TABLE}\n\n${TABLE}`)).toContain('aria-label="表格 2"');
  });

  it.each([
    [`表1 收支\n\n${TABLE}`, '表1 收支'],
    [`${TABLE}\n\n表1-2：收支`, '表1-2：收支'],
    [`: 收支\n\n${TABLE}`, '收支'],
    [`Table: 收支\n\n${TABLE}`, '收支'],
    [`:::table{caption="收支"}\n${TABLE}\n:::`, '收支'],
    [`:::表格[收支]\n${TABLE}\n:::`, '收支'],
  ])('take the caption of %j', (text, caption) => {
    expect(html(text)).toContain(`aria-label="${caption}"><table><caption>${caption}</caption>`);
    expect(html(text)).not.toContain('<p>');
    expect(parse(text).problems).toEqual([]);
  });

  it('take the caption before them, and each its own', () => {
    const text = `表1 甲\n\n${TABLE}\n\n表2 乙\n\n${TABLE}`;
    expect(html(text).match(/<caption>[^<]*/gu)).toEqual(['<caption>表1 甲', '<caption>表2 乙']);
  });

  it('leave sentences alone', () => {
    expect(html(`表1 列出了收支情况。\n\n${TABLE}`)).toContain('<p>表1 列出了收支情况。</p>');
  });

  it('have headings of rows when asked', () => {
    expect(html(`:::table{caption="收支" rowheaders}\n${TABLE}\n:::`)).toContain('<th scope="row">甲</th>');
    expect(html(`表1 收支 {行标题}\n\n${TABLE}`)).toContain('<caption>表1 收支</caption>');
    expect(html(`表1 收支 {行标题}\n\n${TABLE}`)).toContain('<th scope="row">甲</th>');
  });

  it('mark citations in captions and cells', () => {
    const { outline } = parse(`表1 《甲》收支\n\n| 《乙》 |\n|---|\n| 国发〔2016〕5号 |`);
    expect(outline.citations.map(({ key, line, column }) => [key, line, column])).toEqual([
      ['甲', 1, 4],
      ['乙', 3, 3],
      ['国发〔2016〕5号', 5, 3],
    ]);
  });

  it('keep surplus cells, with a warning, and fill short rows', () => {
    const { content, problems } = parse('| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |');
    expect(content.html).toContain('<td>1</td><td>2</td><td>3</td>');
    expect(content.html).toContain('<td>4</td><td></td>');
    expect(problems).toMatchObject([{ rule: 'table-ragged', line: 3, column: 9 }]);
  });

  it('have no empty heading', () => {
    expect(html('|  | 乙 |\n|---|---|\n| 1 | 2 |')).toContain('<tr><td></td><th scope="col">乙</th></tr>');
  });

  it('of more than 200 columns are refused', () => {
    const wide = (columns: number) => `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}`;
    expect(parse(wide(200)).problems).toEqual([]);
    expect(parse(wide(201)).problems).toMatchObject([{ rule: 'table-too-wide', severity: 'error' }]);
    expect(parse(wide(1000)).problems).toMatchObject([{ rule: 'table-too-wide' }]);
    expect(parse(`${wide(200)}\n${'|b|\n'.repeat(250)}`).problems).toMatchObject([{ rule: 'table-too-large' }]);
  });
});
