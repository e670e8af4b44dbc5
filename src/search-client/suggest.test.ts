import { describe, expect, it } from 'vitest';
import { parseReadings } from './library.ts';
import { MOST_SUGGESTIONS, suggest } from './suggest.ts';

const row = (title: string, number = '', validity = '') => ({
  id: title,
  title,
  number,
  validity,
  load: () => Promise.reject(new Error('not loaded while typing')),
});
const ROWS = [
  row('示例县养犬管理办法', '示政发〔2026〕8号', '废止'),
  row('示例县城市管理条例', '示政发〔2026〕80号', '现行有效'),
  row('养犬登记办事指南'),
  row('关于修改养犬管理办法的决定', '示政办发〔2025〕3号', '现行有效'),
];
const tables = {
  traditional: async () => new Map([['養', '养']]),
  readings: async () => parseReadings('yang养 quan犬 deng登 ji记'),
};
const titles = async (text: string, rows = ROWS) =>
  (await suggest(rows, text, tables)).map(({ row: { title } }) => title);

describe('suggest', () => {
  it.each([
    ['示政发〔2026〕8号', ['示例县养犬管理办法']],
    ['示政发[2026]8', ['示例县养犬管理办法', '示例县城市管理条例']],
    ['示政发2026', ['示例县城市管理条例', '示例县养犬管理办法']],
    ['示政办发', ['关于修改养犬管理办法的决定']],
    ['养犬', ['养犬登记办事指南', '关于修改养犬管理办法的决定', '示例县养犬管理办法']],
    ['養犬', ['养犬登记办事指南', '关于修改养犬管理办法的决定', '示例县养犬管理办法']],
    ['养犬 指南', ['养犬登记办事指南']],
    ['yqdj', ['养犬登记办事指南']],
  ])('%s', async (text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  it.each(['', ' ', '。', '\u0000', '😀', '甲骨文', '('.repeat(10_000), '养犬'.repeat(5000)])(
    'offers nothing for %j',
    async (text) => {
      expect(await titles(text)).toEqual([]);
    },
  );

  it('offers no more than fits', async () => {
    expect(
      await titles(
        '公告',
        Array.from({ length: 50 }, (_, at) => row(`公告${at}`)),
      ),
    ).toHaveLength(MOST_SUGGESTIONS);
  });

  it('marks what was typed', async () => {
    const [first] = await suggest(ROWS, '养犬登记', tables);
    expect(first?.title).toEqual([
      { text: '养犬登记', marked: true },
      { text: '办事指南', marked: false },
    ]);
  });
});
