import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 11 });
const html = (text: string) => parse(text).content.html;

describe('running text', () => {
  it('is joined without spaces between Chinese characters', () => {
    expect(html('各部门要\n认真**落实**\n，open\ndata')).toBe('<p>各部门要认真<strong>落实</strong>，open data</p>');
  });

  it.each(['时间:9:00', '注意:xx', ':smile: 完', '::leaf[标签]', '比例为3:2', '10~20万元，5~8人', 'a:b{c}'])(
    'leaves %s as it is',
    (text) => {
      expect(html(text)).toBe(`<p>${text}</p>`);
      expect(parse(text).problems).toEqual([]);
    },
  );

  it('draws bold text beside Chinese punctuation', () => {
    expect(html('**注意：**正文')).toBe('<p><strong>注意：</strong>正文</p>');
  });

  it('takes indented lines for paragraphs, not for code', () => {
    expect(html('    正文缩进四格。')).toBe('<p>正文缩进四格。</p>');
    expect(html('　　正文缩进两字。　')).toBe('<p>正文缩进两字。</p>');
    expect(html('甲\n\n　　\n\n乙')).toBe('<p>甲</p>\n<p>乙</p>');
  });

  it('marks citations in order and says where they stand', () => {
    const { content, outline } = parse('据《甲办法》和\n&amp;《乙办法》（示政发[2026]3号），**《丙》**。');
    expect(content.html).toBe(
      '<p>据<!--c0-->《甲办法》<!--/c-->和&amp;<!--c1-->《乙办法》<!--/c-->（<!--c2-->示政发[2026]3号<!--/c-->），<strong><!--c3-->《丙》<!--/c--></strong>。</p>',
    );
    expect(outline.citations).toEqual([
      { kind: 'title', text: '《甲办法》', key: '甲办法', line: 11, column: 2 },
      { kind: 'title', text: '《乙办法》', key: '乙办法', line: 12, column: 6 },
      { kind: 'number', text: '示政发[2026]3号', key: '示政发〔2026〕3号', line: 12, column: 12 },
      { kind: 'title', text: '《丙》', key: '丙', line: 12, column: 27 },
    ]);
  });

  it('places a citation in a quote and after an escape', () => {
    expect(parse('> 一\n> 据《甲》。').outline.citations[0]).toMatchObject({ line: 12, column: 4 });
    expect(parse('\\*\\*《甲》').outline.citations[0]).toMatchObject({ line: 11, column: 5 });
    expect(parse('第一条　据《甲》').outline.citations[0]).toMatchObject({ line: 11, column: 6 });
    expect(parse('　　据《关于\n甲的通知》').outline.citations[0]).toMatchObject({
      text: '《关于甲的通知》',
      line: 11,
      column: 4,
    });
  });

  it('marks no citation in links, code or addresses', () => {
    const { outline } = parse('[《甲》](a.md) `《乙》` https://example.cn/《丙》\n\n```\n《丁》\n```');
    expect(outline.citations.map(({ key }) => key)).toEqual(['丙']);
  });

  it('draws hard breaks', () => {
    expect(html('甲\\\n乙')).toBe('<p>甲<br>\n乙</p>');
    expect(html('甲  \n乙')).toBe('<p>甲<br>\n乙</p>');
  });

  it('makes bare addresses links', () => {
    expect(html('见http://example.cn/a?b=1&c=2，完')).toBe(
      '<p>见<a class="external" href="http://example.cn/a?b=1&amp;c=2" rel="noopener external">http://example.cn/a?b=1&amp;c=2</a>，完</p>',
    );
  });
});
