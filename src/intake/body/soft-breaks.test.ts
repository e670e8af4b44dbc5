import { describe, expect, it } from 'vitest';
import { joinLines, oneLine } from './soft-breaks.ts';

describe('joining the lines of a paragraph', () => {
  it.each([
    ['各部门要\n认真落实', '各部门要认真落实'],
    ['到2026\n年底', '到2026年底'],
    ['落实。\nThe office', '落实。The office'],
    ['open\ndata', 'open data'],
    ['a\nb\nc', 'a b c'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['one line', 'one line'],
  ])('%j', (source, joined) => expect(oneLine(source)).toBe(joined));

  it('looks at the neighbours for breaks at its edges', () => {
    expect(joinLines('open\n', '', 'data').text).toBe('open ');
    expect(joinLines('\ndata', 'open', '').text).toBe(' data');
    expect(joinLines('要求\n', '', '落实').text).toBe('要求');
  });

  it('remembers where each line begins', () => {
    expect(joinLines('ab\ncd\n正').starts).toEqual([0, 3, 5]);
  });
});
