import { expect, it } from 'vitest';
import type { Engine, Hit } from './engine.ts';
import { exactTitleFirst } from './exact-title.ts';

const hit = (id: string, title: string): Hit => ({
  id,
  score: 1,
  load: async () => ({ href: `/${id}/`, content: '', meta: { title }, filters: {} }),
});
const none: Engine = { find: async () => [] };
const ids = async (hits: readonly Hit[], text: string, engine = none, agencies: readonly string[] = []) =>
  (await exactTitleFirst(hits, text, engine, {}, agencies)).map(({ id }) => id);

it('puts the document first whose title is the question', async () => {
  const hits = [hit('a', '《养犬办法》解读'), hit('b', '养犬办法'), hit('c', '关于废止养犬办法的决定')];
  expect(await ids(hits, '养犬办法')).toEqual(['b', 'a', 'c']);
  expect(await ids(hits, '《养犬办法》')).toEqual(['b', 'a', 'c']);
  expect(await ids(hits, '养犬')).toEqual(['a', 'b', 'c']);
});

it('finds the page of an agency among all that it issued', async () => {
  const page = hit('page', '示例县财政局');
  const asked: unknown[] = [];
  const engine: Engine = {
    find: async (tokens, { limits }) => {
      asked.push([tokens.join(), limits]);
      return [page];
    },
  };
  expect(await ids([hit('a', '示例县财政局公告')], '示例县财政局', engine, ['示例县财政局'])).toEqual(['page', 'a']);
  expect(asked).toEqual([['示例,例县,县财,财政,政局', { type: { any: ['agencies'] } }]]);
});

it('stands a result that cannot be loaded', async () => {
  const lost: Hit = { id: 'x', score: 1, load: () => Promise.reject(new Error('gone')) };
  expect(await ids([lost, hit('b', '养犬')], '养犬')).toEqual(['b', 'x']);
});
