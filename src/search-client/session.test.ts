import { describe, expect, it } from 'vitest';
import { tokensOf } from '../domain/search-text.ts';
import { parseFacets } from './facets.ts';
import type { OpenEngine } from './pagefind-engine.ts';
import type { Question } from './question.ts';
import type { SearchFiles } from './search-files.ts';
import { type Manifest, startSession } from './session.ts';

/** Titles by shard, newest shard first; each so large that one is a step. */
const SHARDS: { readonly [path: string]: readonly string[] } = {
  'new/': ['养老服务办法', '养老补贴公告'],
  'old/': ['养老服务条例', '养犬管理办法'],
};
const manifest: Manifest = {
  engine: '',
  engineFiles: [],
  documents: 4000,
  shards: [
    { path: 'new/', index: 'und_1', guide: null, records: 2000, from: '2025-01-01', to: '2026-01-01', documents: 2000 },
    { path: 'old/', index: 'und_2', guide: null, records: 2000, from: '2020-01-01', to: '2024-12-31', documents: 2000 },
  ],
  filters: {},
  office: { guide: null, phone: null, hotline: null },
};
const load = (title: string) => async () => ({ href: `/${title}/`, content: '', meta: { title }, filters: {} });
const unused = async () => new Map<string, never>();

function start(broken: ReadonlySet<string> = new Set()) {
  const opened: string[] = [];
  const engine: OpenEngine = {
    open: async (paths) => {
      opened.push(...paths);
      return paths.filter((path) => broken.has(path));
    },
    within: (paths) => ({
      find: async (tokens, { limits }) =>
        paths
          .flatMap((path) =>
            (SHARDS[path] ?? []).map((title) => ({ title, type: path === 'new/' ? 'guides' : 'policies' })),
          )
          .filter(({ title }) => tokens.every((token) => tokensOf(title).includes(token)))
          .filter(({ type }) => !limits.type || ('any' in limits.type && limits.type.any.includes(type)))
          .map(({ title }) => ({ id: title, score: 1, load: load(title) })),
    }),
    takeFailures: () => new Set(),
  };
  const files: SearchFiles = {
    titles: async (path) =>
      (SHARDS[path] ?? []).map((title) => ({ id: title, title, number: '', validity: '', load: load(title) })),
    facets: async (path) => {
      const titles = SHARDS[path] ?? [];
      return parseFacets({
        ids: titles,
        dates: titles.map((_, at) => `${path === 'new/' ? 2025 : 2021}-01-0${at + 1}`),
        facets: { type: { values: [path === 'new/' ? 'guides' : 'policies'], of: titles.map(() => [0]) } },
      });
    },
    traditional: unused,
    readings: unused,
    vocabulary: unused,
  };
  return { session: startSession(manifest, engine, files), opened };
}

const question = (text: string, rest: Partial<Question> = {}): Question => ({
  text,
  limits: {},
  sort: 'relevance',
  ...rest,
});
const ids = (outcome: { answer: { hits: readonly { id: string }[] } }) => outcome.answer.hits.map(({ id }) => id);

describe('a session', () => {
  it('answers from the newest documents, and further back when asked to', async () => {
    const { session } = start();
    const near = await session.ask(question('养老'), 0);
    expect(ids(near)).toEqual(['养老服务办法', '养老补贴公告']);
    expect(near.reach).toEqual({ day: '2025-01-01', searched: 2000 });
    const far = await session.ask(question('养老'), 1);
    expect(ids(far)).toHaveLength(3);
    expect(far.reach.day).toBeNull();
  });

  it('goes back by itself for a question that finds nothing, and for that question alone', async () => {
    const { session, opened } = start();
    const found = await session.ask(question('养犬'), 0);
    expect([ids(found), found.steps]).toEqual([['养犬管理办法'], 1]);
    // What was opened for it changes no later answer.
    expect(opened).toEqual(['new/', 'old/']);
    expect(ids(await session.ask(question('养老'), 0))).toEqual(['养老服务办法', '养老补贴公告']);
  });

  it('counts facets over what was searched, a limited one as if it were not', async () => {
    const { session } = start();
    const near = await session.ask(question('养老', { limits: { type: 'guides' } }), 0);
    expect([...(await near.facets()).type]).toEqual([['guides', 2]]);
    const far = await session.ask(question('养老', { limits: { type: 'guides' } }), 1);
    expect(Object.fromEntries((await far.facets()).type)).toEqual({ guides: 2, policies: 1 });
    expect(ids(far)).toHaveLength(2);
  });

  it('sorts by day', async () => {
    const { session } = start();
    expect(ids(await session.ask(question('养老', { sort: 'newest' }), 1))).toEqual([
      '养老补贴公告',
      '养老服务办法',
      '养老服务条例',
    ]);
  });

  it('tells of a shard that cannot be had, and tries it again', async () => {
    const broken = new Set(['new/']);
    const { session } = start(broken);
    const partly = await session.ask(question('养老'), 0);
    expect(partly.missing.map(({ path }) => path)).toEqual(['new/']);
    broken.clear();
    const whole = await session.ask(question('养老'), 0);
    expect([whole.missing, ids(whole).length]).toEqual([[], 2]);
  });

  it('answers two questions at once as it would one after the other', async () => {
    const { session } = start();
    const [a, b] = await Promise.all([session.ask(question('养犬'), 0), session.ask(question('养老'), 0)]);
    expect([ids(a), ids(b)]).toEqual([['养犬管理办法'], ['养老服务办法', '养老补贴公告']]);
  });
});
