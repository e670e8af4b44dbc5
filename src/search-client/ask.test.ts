import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOfNumber } from '../domain/search-key.ts';
import { foldQuery, tokensOf } from '../domain/search-text.ts';
import { ask, limitsOf } from './ask.ts';
import type { Limits } from './engine.ts';
import { type Library, parseReadings, parseVocabulary } from './library.ts';
import { LIVING, understand } from './question.ts';

interface Page {
  readonly title: string;
  readonly text?: string;
  readonly number?: string;
  readonly validity?: string;
  readonly date?: string;
  readonly year?: string;
}

/** A library that answers as the index does, from a handful of pages. */
function library(pages: readonly Page[]): Library {
  const rows = pages.map(({ title, text = '', number = '', validity = '现行有效' }, at) => ({
    id: `p${at}`,
    title,
    number,
    validity,
    tokens: [title, text]
      .flatMap((part) => [...tokensOf(foldQuery(part)), '|'])
      .concat(number ? keysOfNumber(number) : []),
    inTitle: new Set(tokensOf(foldQuery(title))),
    load: async () => ({
      href: `/p${at}/`,
      content: '',
      meta: { title, keys: number ? keysOfNumber(number).join(' ') : '' },
      filters: { validity: [validity] },
    }),
  }));
  const inside = (validity: string, limits: Limits) => {
    const limit = limits.validity;
    return !limit || ('any' in limit ? limit.any.includes(validity) : !limit.none.includes(validity));
  };
  return {
    find: async (tokens, { exact, limits }) =>
      rows
        .filter((row, at) => {
          if (!inside(pages[at]?.validity ?? '现行有效', limits)) return false;
          if (!exact) return tokens.every((token) => row.tokens.some((each) => each.startsWith(token)));
          return row.tokens.some((_, start) => tokens.every((token, step) => row.tokens[start + step] === token));
        })
        .map((row) => ({
          id: row.id,
          score: 1 + tokens.filter((token) => row.inTitle.has(token)).length,
          load: row.load,
        }))
        .sort((a, b) => b.score - a.score),
    titles: async () => rows,
    facets: async () =>
      new Map(
        pages.map(({ validity = '现行有效', date = '', year = '' }, at) => [
          `p${at}`,
          { date, filters: { validity: [validity], year: year === '' ? [] : [year] } },
        ]),
      ),
    traditional: async () =>
      new Map([
        ['養', '养'],
        ['標', '标'],
        ['題', '题'],
        ['辦', '办'],
      ]),
    readings: async () => parseReadings('yang养羊氧 quan犬权 guan管关 li理里例利 ban办 fa法 tiao条调'),
    vocabulary: async () => parseVocabulary('遛狗=养犬\n环保局=生态环境局'),
  };
}

const PAGES: readonly Page[] = [
  { title: '示例县养犬管理办法', text: '携犬外出应当牵绳。', number: '示政发〔2026〕8号' },
  { title: '示例县城市管理条例', text: '占道经营的处罚。办法另行制定。', number: '示政发〔2026〕80号' },
  { title: '关于废止养犬管理办法的决定', validity: '废止' },
];
const titles = async (text: string, limits: Limits = {}, pages = PAGES) => {
  const answer = await ask(library(pages), understand(text), limits);
  const found = await Promise.all(answer.hits.map((hit) => hit.load()));
  return { way: answer.way, titles: found.map(({ meta }) => meta['title'] ?? '') };
};

describe('ask', () => {
  it.each([
    ['示政发[2026]8号', 'number', '示例县养犬管理办法'],
    ['养犬管理办法', 'words', '示例县养犬管理办法'],
    ['養犬管理辦法', 'words', '示例县养犬管理办法'],
    ['处罚 占道', 'words', '示例县城市管理条例'],
    ['携犬外出', 'words', '示例县养犬管理办法'],
    ['遛狗', 'words', '示例县养犬管理办法'],
    ['yangquan', 'pinyin', '示例县养犬管理办法'],
    ['yqgl', 'pinyin', '示例县养犬管理办法'],
    ['羊权管理办法', 'alike', '示例县养犬管理办法'],
    ['养犬理管办法', 'some', '示例县养犬管理办法'],
    ['怎么养犬', 'words', '示例县养犬管理办法'],
  ])('%s is found by %s', async (text, way, first) => {
    const answer = await titles(text);
    expect(answer.way).toBe(way);
    expect(answer.titles[0]).toBe(first);
  });

  it.each([
    ['"携犬外出"', ['示例县养犬管理办法']],
    ['养犬 -废止', ['示例县养犬管理办法']],
    ['标题:管理 -条例', ['示例县养犬管理办法', '关于废止养犬管理办法的决定']],
    ['標題：養犬', ['示例县养犬管理办法', '关于废止养犬管理办法的决定']],
    ['文号:示政发2026年80号', ['示例县城市管理条例']],
    ['养犬 2025-06..2026-01', ['示例县养犬管理办法']],
    ['..2025-05', ['关于废止养犬管理办法的决定']],
    ['2026年', ['示例县城市管理条例']],
    ['管理 2025年', ['示例县养犬管理办法', '关于废止养犬管理办法的决定']],
  ])('%s fulfils its operators', async (text, expected) => {
    const dated = PAGES.map((page, at) => ({
      ...page,
      date: ['2025-12-31', '2026-02-01', '2025-05-06'][at] ?? '',
      year: ['2025', '2026', '2025'][at] ?? '',
    }));
    const found = (await titles(text, {}, dated)).titles;
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('asks without the operators when nothing fulfils them, and says so', async () => {
    for (const text of ['"没有这句" 养犬', '养犬 1999..2000', '标题:牵绳', '养犬 -犬']) {
      const answer = await ask(library(PAGES), understand(text), {});
      expect([text, answer.eased, answer.hits.length > 0]).toEqual([text, true, true]);
    }
  });

  it('shows numbers of the same mark when nobody bears the one asked for', async () => {
    const answer = await titles('示政发〔2026〕79号');
    expect(answer.way).toBe('near-number');
    expect(answer.titles[0]).toBe('示例县城市管理条例');
  });

  it('lists everything within limits when nothing is asked', async () => {
    expect((await titles('', { validity: { any: ['废止'] } })).titles).toEqual(['关于废止养犬管理办法的决定']);
  });

  it('does not take 8 for 80', async () => {
    expect((await titles('示政发〔2026〕8号')).titles).toHaveLength(1);
  });

  it.each(['', '，。！', '甲骨文出土', 'xyzzy', '\u0000', '😀'])('finds nothing for %j', async (text) => {
    const { way, titles: found } = await titles(text);
    expect([found, way]).toEqual([[], /\p{L}/u.test(text) ? 'none' : 'empty']);
  });

  it('keeps to the limits on every rung', async () => {
    const living = limitsOf({ limits: { validity: LIVING } });
    for (const text of ['养犬管理', 'yangquan', '羊权管理办法', '遛狗'])
      expect((await titles(text, living)).titles).not.toContain('关于废止养犬管理办法的决定');
  });

  it('finds every document first by its own title and by its own number', async () => {
    const name = fc.array(fc.constantFrom(...'养犬城市道路水利教育卫生管理规划办法条例通知'), {
      minLength: 4,
      maxLength: 16,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          name.map((each) => each.join('')),
          { minLength: 2, maxLength: 8 },
        ),
        async (names) => {
          const pages = names.map((title, at) => ({ title, number: `示政发〔2026〕${at + 1}号` }));
          for (const [at, { title, number }] of pages.entries()) {
            const byTitle = (await titles(title, {}, pages)).titles[0] ?? '';
            expect(byTitle.includes(title)).toBe(true);
            expect((await titles(`示政发2026年${at + 1}号`, {}, pages)).titles).toEqual([title]);
            expect((await titles(number, {}, pages)).titles).toEqual([title]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives the same answer whatever was asked before', async () => {
    const shared = library(PAGES);
    const once = await ask(shared, understand('养犬'), {});
    await ask(shared, understand('城市'), {});
    const again = await ask(shared, understand('养犬'), {});
    expect(again.hits.map(({ id }) => id)).toEqual(once.hits.map(({ id }) => id));
  });
});
