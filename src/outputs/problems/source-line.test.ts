import { describe, expect, it } from 'vitest';
import { width } from './columns.ts';
import { sourceLine } from './source-line.ts';

const same = (line: string) => line;

describe('the columns of a text', () => {
  it.each([
    ['abc', 3],
    ['文号', 4],
    ['〔2026〕', 8],
    ['，。：', 6],
    ['ｱ', 1],
    ['Ａ', 2],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe('a line with its place marked', () => {
  it('counts wide characters twice and tabs as four', () => {
    expect(sourceLine('标题: 甲', 5, '甲', same)).toMatchObject({ indent: 6, length: 2, marked: '甲' });
    expect(sourceLine('\ta', 2, 'a', same)).toMatchObject({ indent: 4, length: 1 });
  });

  it('marks one column where the text found does not stand there', () => {
    expect(sourceLine('标题: 甲', 5, '别的', same)).toMatchObject({ marked: '', length: 1 });
    expect(sourceLine('短', 40, null, same)).toMatchObject({ indent: 2, length: 1 });
  });

  it('cuts a long line around the place', () => {
    const line = `${'前'.repeat(3000)}错字${'后'.repeat(3000)}`;
    const cut = sourceLine(line, 3001, '错字', same);
    expect(cut.before).toMatch(/^\.\.\.前+$/u);
    expect(cut.after).toMatch(/^后+\.\.\.$/u);
    expect(cut.marked).toBe('错字');
    expect(width(cut.before + cut.marked + cut.after)).toBeLessThanOrEqual(96);
    expect(cut.indent).toBe(width(cut.before));
  });

  it('cuts a mark that is long itself', () => {
    const cut = sourceLine('错'.repeat(400), 1, '错'.repeat(400), same);
    expect(cut.marked.endsWith('...')).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(96);
  });

  it('finds the place again where masking makes the line shorter', () => {
    const mask = (line: string) => line.replaceAll('13800138000', '138****');
    const masked = sourceLine('电话13800138000，文号x', 14, '，', mask);
    expect(masked.before).toBe('电话138****');
    expect(masked.marked).toBe('，');
  });

  it('shows control characters and obeys none', () => {
    const { after } = sourceLine('a\u001b[31m\u202eb', 1, null, same);
    expect(after).toBe('a\\u001b[31m\\u202eb');
  });
});
