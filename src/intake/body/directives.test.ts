import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });
const html = (text: string) => parse(text).content.html;

describe('containers', () => {
  it.each([
    ['提示', 'note', '提示'],
    ['note', 'note', '提示'],
    ['注意', 'warning', '注意'],
    ['warning', 'warning', '注意'],
  ])('%s', (name, kind, title) =>
    expect(html(`:::${name}\n正文\n:::`)).toBe(
      `<div class="${kind}" role="note"><p class="container-title">${title}</p>\n<p>正文</p></div>`,
    ),
  );

  it('take a title', () => {
    expect(html(':::提示[**办理**须知]\n正文\n:::')).toContain(
      '<p class="container-title"><strong>办理</strong>须知</p>',
    );
    for (const title of ['标题="须知"', '标题=“须知”', 'title=须知']) {
      expect(html(`:::提示{${title}}\n正文\n:::`)).toContain('<p class="container-title">须知</p>');
    }
  });

  it('hold signatures and lists of attachments', () => {
    expect(html(':::落款\n示例县人民政府\\\n2026年3月1日\n:::')).toBe(
      '<div class="signature"><p>示例县人民政府<br>\n2026年3月1日</p></div>',
    );
    expect(html(':::附件说明\n1. 方案\n:::')).toContain('<div class="attachments"><p class="container-title">附件说明');
  });

  it('hold blocks with empty lines between', () => {
    expect(html(':::提示\n\n甲\n\n乙\n\n:::\n\n丙')).toContain('<p>甲</p>\n<p>乙</p></div>\n<p>丙</p>');
  });

  it('that are unknown are shown as written, with a suggestion', () => {
    const { content, problems } = parse('一\n\n:::worning{a=1}\n正文\n:::');
    expect(content.text).toBe('一\n:::worning{a=1}\n正文\n:::');
    expect(problems).toMatchObject([{ rule: 'directive-unknown', severity: 'warning', line: 3, column: 1 }]);
    expect(problems[0]?.fix).toContain('warning');
  });

  it('that are not closed are named', () => {
    expect(parse(':::提示\n正文').problems).toMatchObject([{ rule: 'directive-unclosed', line: 1 }]);
    expect(parse('::::提示\n:::注意\n正文\n:::').problems).toMatchObject([{ rule: 'directive-unclosed', line: 1 }]);
    expect(parse('::::提示\n:::注意\n正文\n:::\n::::').problems).toEqual([]);
  });

  it.each(['::: 提示\n正文', '：：：提示\n正文', ':::提示{标题=须知\n正文', ':::'])(
    'that are misspelt (%j) are named and shown as written',
    (text) => {
      expect(parse(text).problems.map(({ rule }) => rule)).toEqual(['directive-form']);
      expect(parse(text).content.text).toContain(text.split('\n')[0]);
    },
  );
});
