import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const excerpt = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 }).outline.excerpt;

describe('the excerpt for lists', () => {
  it('is the first line that says something', () => {
    expect(
      excerpt(
        '## 关于进一步做好政务公开工作的通知\n\n各乡镇人民政府，县政府各部门：\n\n为做好政务公开工作，现通知如下。',
      ),
    ).toBe('为做好政务公开工作，现通知如下。');
    expect(
      excerpt(
        '（2026年3月1日示例县人民政府公布）\n\n2026年2月1日 县政府第3次常务会议通过\n\n第一条　为了规范政务公开工作，制定本办法。',
      ),
    ).toBe('第一条　为了规范政务公开工作，制定本办法。');
  });

  it('is no row of a table, item of a list or line of a signature', () => {
    expect(
      excerpt(
        '各乡镇人民政府：\n\n| 线路 | 调整后的起讫点 |\n|---|---|\n| 一 | 二 |\n\n- 第一项内容，一共有十几个字\n\n现就有关事项通知如下：',
      ),
    ).toBe('现就有关事项通知如下：');
    expect(excerpt('短文。\n\n示例县人民政府政务公开办公室\n\n2026年3月1日')).toBe('短文。');
  });

  it('is at most 120 characters', () => {
    expect([...excerpt('𠮷'.repeat(200))]).toHaveLength(120);
    expect(excerpt('𠮷'.repeat(120))).toBe('𠮷'.repeat(120));
  });

  it('is what there is when nothing else is there', () => {
    expect(excerpt('短。')).toBe('短。');
    expect(excerpt('')).toBe('');
  });
});
