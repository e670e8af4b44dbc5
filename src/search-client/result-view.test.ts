import { expect, it } from 'vitest';
import { fragmentOf } from './result-view.ts';

const piece = (text: string, marked: boolean) => ({ text, marked });

it.each([
  [
    't12',
    [piece('应当', false), piece('牵绳', true), piece('外出牵绳', true)],
    `#t12:~:text=${encodeURIComponent('外出牵绳')}`,
  ],
  ['', [piece('a-b,c&d', true)], '#:~:text=a%2Db%2Cc%26d'],
  ['t1', [piece('养', true)], '#t1'],
  ['', [piece('无', false)], ''],
  ['t3', [piece('跨 行', true)], '#t3'],
])('%s', (anchor, pieces, expected) => {
  expect(fragmentOf({ anchor, pieces })).toBe(expected);
});
