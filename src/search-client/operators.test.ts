import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuery } from '../domain/search-text.ts';
import { numberWithin, readOperators, readYear } from './operators.ts';

const read = (text: string) => readOperators(foldQuery(text));

describe('readOperators', () => {
  it.each([
    ['"不予公开"', { phrases: ['不予公开'], plain: '', eased: '不予公开' }],
    ['“不予公开”', { phrases: ['不予公开'] }],
    ['「不予公开」 理由', { phrases: ['不予公开'], plain: '理由', eased: '不予公开 理由' }],
    ['"依 申请" 公开', { phrases: ['依 申请'], plain: '公开' }],
    ['补贴 -农机', { without: ['农机'], plain: '补贴', eased: '补贴' }],
    ['补贴 －农机', { without: ['农机'] }],
    ['补贴 -"农机 购置"', { without: ['农机 购置'], plain: '补贴' }],
    ['标题:养老', { titles: ['养老'], plain: '', eased: '养老' }],
    ['标题：“养老 服务” 补贴', { titles: ['养老 服务'], plain: '补贴' }],
    ['title:养老', { titles: ['养老'] }],
    ['茶园 2025-01..2026-03', { from: '2025-01-01', to: '2026-03-31', plain: '茶园', eased: '茶园' }],
    ['2025..', { from: '2025-01-01', to: null }],
    ['..2025年6月', { from: null, to: '2025-06-31' }],
    ['日期:2025-1-2..2025年3月4日', { from: '2025-01-02', to: '2025-03-04' }],
    ['2024年..2025年', { from: '2024-01-01', to: '2025-12-31' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('takes a number in any spelling', () => {
    const [a, b] = [read('文号:国办发[2016]54号'), read('文号：国办发2016年54号')];
    expect(a?.numbers).toHaveLength(1);
    expect(b?.numbers).toEqual(a?.numbers);
  });

  it.each([
    '“十四五”规划',
    '什么是“双随机”',
    '示例县“十五五”规划纲要 编制',
    '2025-01',
    '2016-2020年规划',
    '电话0990-0000150',
    '-农机',
    '--',
    '""',
    '“”',
    '"，"',
    '标题:',
    '关于标题:的说明',
    'a-b',
    '第1..2条',
    '2026..2025',
    '...',
    '文号:没有',
    '',
  ])('leaves %j a plain question', (text) => {
    expect(read(text)).toBeNull();
  });

  it('never fails, and loses no wanted word', () => {
    const part = fc.constantFrom(
      '"',
      '“',
      '”',
      '-',
      '标题:',
      '..',
      '2025',
      '养犬',
      ' ',
      '「',
      '」',
      '年',
      ':',
      '\\',
      '(',
      '*',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const folded = foldQuery(parts.join(''));
        const found = readOperators(folded);
        if (found) for (const word of [...found.phrases, ...found.titles]) expect(found.eased).toContain(word);
      }),
    );
  });

  it('answers in time', () => {
    const started = performance.now();
    for (const text of ['"'.repeat(200), '“a '.repeat(60), '-'.repeat(200), '..'.repeat(100), '标题:'.repeat(60)])
      read(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

it('knows a year that stands alone', () => {
  expect(readYear('2025年')).toEqual({ year: '2025', rest: '' });
  expect(readYear('养犬 2025年')).toEqual({ year: '2025', rest: '养犬' });
  expect(readYear('2025年度报告')).toBeNull();
});

it('finds a number within a question', () => {
  expect(numberWithin('关于示政发〔2026〕8号的解读')).not.toBeNull();
  expect(numberWithin('示政发(2026) 8 号 养犬')).toBe(numberWithin('示政发〔2026〕8号'));
  expect(numberWithin('2026年8号楼')).toBeNull();
});
