import { expect, it } from 'vitest';
import { parseChineseNumeral } from './chinese-numeral.ts';

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['四十五', 45],
  ['一百', 100],
  ['一百零三', 103],
  ['一百一十', 110],
  ['七百一十一', 711],
  ['一千二百六十', 1260],
  ['二〇一六', 2016],
  ['二○一六', 2016],
  ['〇', 0],
])('%s is %d', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

it.each(['', '甲', '十十', '百百', '十百', '一二百', '12', '零十', '一二三四五'])('%s is no number', (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});
