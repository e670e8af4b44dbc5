import { describe, expect, it } from 'vitest';
import { findCitations } from './citations.ts';

const keys = (text: string) => findCitations(text).map(({ kind, key }) => `${kind}:${key}`);

describe('citations in a running text', () => {
  it('takes the outer title as one', () => {
    expect(keys('根据《关于修改〈信息公开办法〉的决定》和《办法》')).toEqual([
      'title:关于修改〈信息公开办法〉的决定',
      'title:办法',
    ]);
    expect(keys('《关于修改《办法》的决定》第三条')).toEqual(['title:关于修改《办法》的决定']);
  });

  it('gives numbers their canonical form', () => {
    expect(keys('（国办发〔2016〕54号）')).toEqual(['number:国办发〔2016〕54号']);
    expect(keys('商政办发[2014]8号')).toEqual(['number:商政办发〔2014〕8号']);
    expect(keys('商政办发【２０１４】第08号')).toEqual(['number:商政办发〔2014〕8号']);
    expect(keys('（国务院令第711号）')).toEqual(['number:国务院令第711号']);
  });

  it('says where each stands and what is written there', () => {
    const text = '见《办法》（示政发[2026]3号）。';
    for (const { index, text: written } of findCitations(text))
      expect(text.slice(index).startsWith(written)).toBe(true);
    expect(findCitations(text).map(({ text: written }) => written)).toEqual(['《办法》', '示政发[2026]3号']);
  });

  it('leaves a number within a title to the title', () => {
    expect(keys('《关于印发国办发〔2016〕54号文件的通知》')).toEqual(['title:关于印发国办发〔2016〕54号文件的通知']);
  });

  it.each(['《未闭合', '《》', '2026年第3号楼', '某政〔X〕21号', '》《', '《《《'])('finds nothing in %s', (text) =>
    expect(keys(text)).toEqual([]),
  );

  it('goes on after a bracket that was never closed', () => {
    expect(keys(`《${'字'.repeat(300)}《办法》`)).toEqual(['title:办法']);
  });
});
