import { describe, expect, it } from 'vitest';
import { meantWords } from './meant-words.ts';

describe('meantWords', () => {
  it.each([
    ['/policies/2026/%E5%85%BB%E7%8A%AC%E5%8A%9E%E6%B3%95.html', '养犬办法'],
    ['/numbers/2026/%E7%A4%BA%E6%94%BF%E5%8F%91%E3%80%942026%E3%80%953%E5%8F%B7/', '示政发〔2026〕3号'],
    ['/xxgk/%E9%98%B2%E6%B1%9B_%E9%A2%84%E6%A1%88-2026/index.html', '防汛 预案 2026'],
    ['/art/2019/3/1/art_12_345.html', ''],
    ['/%ff%fe/', ''],
    ['/', ''],
  ])('%s → “%s”', (path, words) => {
    expect(meantWords(path)).toBe(words);
  });
});
