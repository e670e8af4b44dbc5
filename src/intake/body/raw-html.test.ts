import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });

describe('raw HTML', () => {
  it('is an error that says what to write instead, and stays visible as text', () => {
    const { content, problems } = parse('一\n\n甲<b>乙</b>\n\n<div class="x">\n丙\n</div>\n\n<!-- 备忘 -->');
    expect(content.html).toBe(
      '<p>一</p>\n<p>甲&lt;b&gt;乙&lt;/b&gt;</p>\n<p>&lt;div class="x"&gt;丙&lt;/div&gt;</p>\n<p>&lt;!-- 备忘 --&gt;</p>',
    );
    expect(problems.map(({ rule, severity, line, column, found }) => [rule, severity, line, column, found])).toEqual([
      ['raw-html', 'error', 3, 2, '<b>'],
      ['raw-html', 'error', 5, 1, '<div class="x"> 丙 </div>'],
      ['raw-html', 'error', 9, 1, '<!-- 备忘 -->'],
    ]);
    expect(problems[0]?.fix).toBe('加粗写成 **文字**。');
    expect(problems[2]?.fix).toContain('备注');
  });

  it('is not seen in comparisons and Chinese brackets', () => {
    expect(parse('a < b，3<5，<附件>').problems).toEqual([]);
    expect(parse('<constructor>x').problems).toMatchObject([{ rule: 'raw-html' }]);
  });
});
