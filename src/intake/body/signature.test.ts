import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const html = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 }).content.html;
const SIGNED = '<p class="signature">';

describe('the signature at the end', () => {
  it('is found in paragraphs of their own', () => {
    expect(html('正文。\n\n示例县人民政府\n\n示例县财政局\n\n2026年3月1日')).toBe(
      `<p>正文。</p>\n${SIGNED}示例县人民政府</p>\n${SIGNED}示例县财政局</p>\n${SIGNED}2026年3月1日</p>`,
    );
  });

  it('is found in one paragraph, and each line stays one', () => {
    expect(html('正文。\n\n　　示例县人民政府办公室\n二〇二六年三月一日')).toContain(
      `${SIGNED}示例县人民政府办公室<br>\n二〇二六年三月一日</p>`,
    );
  });

  it('is found in one paragraph with hard breaks, of several agencies too, and in the midst of a text', () => {
    expect(
      html('现印发给你们。\n\n示例县财政局\\\n示例县民政局\\\n2026年3月1日\n\n## 示例县办法\n\n第一条 正文。'),
    ).toContain(`${SIGNED}示例县财政局<br>\n示例县民政局<br>\n2026年3月1日</p>`);
    expect(html('正文。\n\n**示例县财政局**\\\n2026年3月1日')).not.toContain('signature');
  });

  it('is found before the attachments', () => {
    expect(html('正文。\n\n示例县人民政府\n\n2026年3月1日\n\n附件1\n\n表格说明')).toContain(
      `${SIGNED}示例县人民政府</p>`,
    );
  });

  it.each(['示例县人民政府\n\n2026年3月1日', '正文。\n\n2026年3月1日', '正文。\n\n由示例县人民政府。\n\n2026年3月1日'])(
    'is not seen in %j',
    (text) => expect(html(text)).not.toContain('signature'),
  );
});
