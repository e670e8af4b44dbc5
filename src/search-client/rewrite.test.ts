import { describe, expect, it } from 'vitest';
import { parseTraditional, parseVocabulary } from './library.ts';
import { inOfficialWords, mayBeTraditional, simplify, withoutAsking } from './rewrite.ts';

describe('inOfficialWords', () => {
  const vocabulary = parseVocabulary('遛狗 溜狗=养犬 犬只\n人社局=人力资源和社会保障局\n信息公开=政府信息公开');
  it('puts each official word in the place of the everyday one, between spaces', () => {
    expect(inOfficialWords('遛狗罚款', vocabulary)).toEqual(['养犬 罚款', '犬只 罚款']);
    expect(inOfficialWords('市人社局', vocabulary)).toEqual(['市 人力资源和社会保障局']);
  });
  it('leaves a word alone that already is part of the official one', () => {
    expect(inOfficialWords('政府信息公开', vocabulary)).toEqual([]);
  });
  it('leaves alone what it does not know', () => {
    expect(inOfficialWords('养犬', vocabulary)).toEqual([]);
  });
});

describe('withoutAsking', () => {
  it.each([
    ['怎么申请政府信息公开', '申请政府信息公开'],
    ['烟花爆竹能不能放？', '烟花爆竹 放'],
    ['养犬', '养犬'],
    ['怎么办', ''],
  ])('%s', (text, bare) => {
    expect(withoutAsking(text)).toBe(bare);
  });
});

describe('traditional characters', () => {
  it('are known and made simple', () => {
    expect(mayBeTraditional('養犬')).toBe(true);
    expect(mayBeTraditional('养犬 abc 〔2026〕')).toBe(false);
    expect(simplify('養犬', parseTraditional('養养權权'))).toBe('养犬');
  });
});
