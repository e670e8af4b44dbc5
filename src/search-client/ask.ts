import { foldQuery, tokensOf } from '../domain/search-text.ts';
import { type Answer, NOTHING } from './answer.ts';
import type { Hit, Limits } from './engine.ts';
import { bearersFirst, byScore, everything, within } from './hits.ts';
import { askPlainly, bareOf, simplifier } from './ladder.ts';
import type { Library } from './library.ts';
import type { Operators } from './operators.ts';
import { type Asked, LIVING, type Question, understandFolded } from './question.ts';

/**
 * The answer to a question, operators and all. It depends on the question and the index alone, never on what was asked
 * before.
 */
export async function ask(library: Library, asked: Asked, limits: Limits): Promise<Answer> {
  const { operators } = asked;
  if (operators) {
    const strict = await askStrictly(library, operators, limits);
    if (strict.hits.length > 0) return strict;
    // A plain question never fails because a sign in it was taken for an operator.
    const eased = await askPlainly(library, understandFolded(operators.eased), limits);
    if (eased.way === 'words' || eased.way === 'number') return { ...eased, eased: true };
    const plain = await askPlainly(library, understandFolded(operators.plain), limits);
    if (plain.hits.length > 0) return { ...plain, eased: true };
    return eased.hits.length > 0 ? { ...eased, eased: true } : await askPlainly(library, asked, limits);
  }
  if (asked.folded === '' && Object.keys(limits).length > 0)
    return { ...NOTHING, way: 'all', hits: await everything(library, limits) };
  return askPlainly(library, asked, limits);
}

/** What fulfils every demand of the operators, ranked by the words that are left. */
async function askStrictly(library: Library, operators: Operators, limits: Limits): Promise<Answer> {
  const { plain, phrases, without, titles, numbers, from, to } = operators;
  const simple = await simplifier(library, [plain, ...phrases, ...titles, ...without].join(''));
  const ranked = simple([plain, ...titles, ...phrases].filter(Boolean).join(' '));
  let answer: Answer;
  if (plain !== '') answer = await askPlainly(library, understandFolded(plain), limits);
  else if (phrases.length > 0) {
    const tokens = phrases.flatMap((phrase) => tokensOf(simple(phrase)));
    answer = { ...NOTHING, way: 'words', hits: await library.find(tokens, { exact: false, limits }) };
  } else if (titles.length > 0) {
    const rows = (await library.titles()).map((row) => ({ id: row.id, score: 1 / row.title.length, load: row.load }));
    answer = { ...NOTHING, way: 'words', hits: await within(library, rows.sort(byScore), limits) };
  } else if (numbers.length > 0) {
    const hits = await library.find([numbers[0] ?? ''], { exact: true, limits });
    answer = { ...NOTHING, way: 'number', hits: await bearersFirst(hits, numbers[0] ?? '') };
  } else answer = { ...NOTHING, way: 'all', hits: await everything(library, limits) };

  let hits = answer.hits;
  const keep = (ids: ReadonlySet<string>, wanted: boolean) => {
    hits = hits.filter(({ id }) => ids.has(id) === wanted);
  };
  const holding = async (text: string) => {
    const tokens = tokensOf(simple(text));
    const single = tokens.length === 1 && [...(tokens[0] ?? '')].length === 1;
    return new Set((await library.find(tokens, { exact: !single, limits })).map(({ id }) => id));
  };
  for (const phrase of phrases) keep(await holding(phrase), true);
  for (const number of numbers) keep(await idsOf(library.find([number], { exact: true, limits })), true);
  for (const word of without) keep(await holding(word), false);
  if (titles.length > 0) {
    const wanted = titles.map((title) => bareOf(simple(title)));
    const rows = (await library.titles()).filter(({ title }) => {
      const bare = bareOf(foldQuery(title));
      return wanted.every((each) => bare.includes(each));
    });
    keep(new Set(rows.map(({ id }) => id)), true);
  }
  if (from !== null || to !== null) {
    const facets = await library.facets();
    hits = hits.filter(({ id }) => {
      const date = facets.get(id)?.date ?? '';
      return date !== '' && (from === null || date >= from) && (to === null || date <= to);
    });
  }
  return { ...answer, hits, folded: ranked };
}

async function idsOf(hits: Promise<readonly Hit[]>): Promise<ReadonlySet<string>> {
  return new Set((await hits).map(({ id }) => id));
}

/** Limits of a question in the form of the index. */
export function limitsOf({ limits }: Pick<Question, 'limits'>): Limits {
  return Object.fromEntries(
    Object.entries(limits).map(([facet, value]) => [
      facet,
      facet === 'validity' && value === LIVING ? { none: ['失效', '废止'] } : { any: [value] },
    ]),
  );
}
