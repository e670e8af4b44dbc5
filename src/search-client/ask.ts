import { tokensOf } from '../domain/search-text.ts';
import type { Hit, Limits } from './engine.ts';
import type { Library, TitleRow, Vocabulary } from './library.ts';
import { type Asked, LIVING, type Question } from './question.ts';
import { cutWords, inOfficialWords, mayBeTraditional, simplify, withoutAsking } from './rewrite.ts';
import { alikeTitles, spelledTitles, type TitleMatch } from './title-match.ts';

/**
 * How an answer was found: by number or date; as a phrase or by all of its words; by titles that are spelled or look
 * alike; by some of the words only.
 */
export type Way = 'number' | 'date' | 'words' | 'pinyin' | 'alike' | 'some' | 'none';

export interface Answer {
  readonly way: Way;
  /** Best first. */
  readonly hits: readonly Hit[];
}

const NOTHING: Answer = { way: 'none', hits: [] };
/** Most documents that are looked into to put those that bear a number before those that cite it. */
const LOOKED_INTO = 20;
/** Most tokens that are asked for one by one. */
const MOST_TOKENS = 24;
/** Most titles that are offered for a slip of the pen. */
const MOST_ALIKE = 20;
/** Likeness from which on a title is taken for what was meant. */
const SURE = 0.75;

/**
 * The ladder: a document number or a date, the phrase, all words, the same in official words, pinyin, what is left
 * without the words of asking, titles that look or sound alike, and at last some of the words. The answer depends on
 * the question and the index alone, never on what was asked before.
 */
export async function ask(library: Library, asked: Asked, limits: Limits): Promise<Answer> {
  if (asked.key) {
    const hits = await library.find([asked.key.token], { exact: true, limits });
    if (hits.length > 0) return { way: asked.key.kind, hits: await bearersFirst(hits, asked.key.token) };
  }
  if (asked.tokens.length === 0) return NOTHING;
  const folded = mayBeTraditional(asked.folded) ? simplify(asked.folded, await library.traditional()) : asked.folded;
  const vocabulary = await library.vocabulary();

  const said = await sayings(library, waysToSay(folded, vocabulary), limits);
  if (said.length > 0) return { way: 'words', hits: said };
  if (/^[a-zü0-9' ]+$/u.test(folded) && /[a-zü]{2}/u.test(folded)) {
    const spelled = spelledTitles(folded, await library.titles(), await library.readings());
    const hits = await within(spelled, limits);
    if (hits.length > 0) return { way: 'pinyin', hits };
  }
  const bare = withoutAsking(folded);
  const subject = bare === '' ? folded : bare;
  const answered = subject === folded ? [] : await sayings(library, waysToSay(subject, vocabulary), limits);
  const alike = alikeTitles(subject, await library.titles(), await library.readings());
  const sure = await within(
    alike.filter(({ likeness }) => likeness >= SURE),
    limits,
  );
  const words = await allWords(library, [subject, ...inOfficialWords(subject, vocabulary)].map(cutWords), limits);
  if (answered.length > 0) return { way: 'words', hits: unite([answered, sure, words]) };
  if (sure.length > 0) return { way: 'alike', hits: sure };
  if (words.length > 0) return { way: 'some', hits: words };
  const unsure = alike.filter(({ likeness }) => likeness < SURE);
  const some = await someWords(library, tokensOf(cutWords(subject)), limits);
  const hits = unite([await within(unsure, limits), some]);
  return hits.length > 0 ? { way: 'some', hits } : NOTHING;
}

/** One way of putting a question. */
interface Saying {
  /** What must stand together, if anything. */
  readonly phrase: string | null;
  /** Words that may stand anywhere, between spaces. */
  readonly words: string;
  /** How well it says what was asked: 1 for the reader's own words. */
  readonly weight: number;
}

/** The reader's own words, then official ones, best known first. Spaces part words, other marks do not. */
function waysToSay(folded: string, vocabulary: Vocabulary): readonly Saying[] {
  const parted = folded.includes(' ');
  const phrase = (text: string) => (parted ? null : text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ''));
  return [
    { phrase: phrase(folded), words: folded, weight: 1 },
    ...inOfficialWords(folded, vocabulary).map((words, at) => ({
      phrase: phrase(words),
      words,
      weight: 1 / (1 + at / 2),
    })),
  ];
}

/** Documents that hold one of these ways of saying it: as a phrase first, then all of the words. */
async function sayings(library: Library, ways: readonly Saying[], limits: Limits): Promise<readonly Hit[]> {
  const phrases: (readonly Hit[])[] = [];
  const words: (readonly Hit[])[] = [];
  for (const way of ways) {
    const exact = new Set<string>();
    for (const form of way.phrase === null ? [] : new Set([way.phrase, way.words])) {
      const tokens = tokensOf(form);
      // A single character is the beginning of the pairs that it stands in.
      const single = tokens.length === 1 && [...(tokens[0] ?? '')].length === 1;
      if (tokens.length > 0) for (const { id } of await library.find(tokens, { exact: !single, limits })) exact.add(id);
    }
    const tokens = tokensOf(way.words);
    const parted = way.words !== way.phrase;
    if (tokens.length === 0 || (exact.size === 0 && !parted)) continue;
    const all = (await library.find(tokens, { exact: false, limits })).map((hit) => ({
      ...hit,
      score: hit.score * way.weight,
    }));
    phrases.push(all.filter(({ id }) => exact.has(id)));
    if (parted) words.push(await strictly(library, tokens, all, limits));
  }
  return unite([merge(phrases), merge(words)]);
}

/** Documents that hold every word of one of these, wherever it stands. */
async function allWords(library: Library, variants: readonly string[], limits: Limits): Promise<readonly Hit[]> {
  const found: (readonly Hit[])[] = [];
  for (const variant of new Set(variants)) {
    const tokens = tokensOf(variant);
    if (tokens.length === 0) continue;
    found.push(await strictly(library, tokens, await library.find(tokens, { exact: false, limits }), limits));
  }
  return merge(found);
}

/**
 * Of the hits those that hold each token. The index shortens a word that it does not know until something fits, and
 * says nothing of it.
 */
async function strictly(
  library: Library,
  tokens: readonly string[],
  hits: readonly Hit[],
  limits: Limits,
): Promise<readonly Hit[]> {
  let left = hits;
  for (const token of [...new Set(tokens)].slice(0, MOST_TOKENS)) {
    if (left.length === 0) break;
    const exact = [...token].length > 1;
    const holding = new Set((await library.find([token], { exact, limits })).map(({ id }) => id));
    left = left.filter(({ id }) => holding.has(id));
  }
  return left;
}

/** Documents by how many of the tokens they hold, rare ones counting more; at least a third of the weight. */
async function someWords(library: Library, tokens: readonly string[], limits: Limits): Promise<readonly Hit[]> {
  const known = new Map<string, { hit: Hit; weight: number }>();
  let whole = 0;
  for (const token of [...new Set(tokens)].filter((each) => [...each].length > 1).slice(0, MOST_TOKENS)) {
    const hits = await library.find([token], { exact: true, limits });
    const weight = hits.length === 0 ? 1 : 1 / Math.log2(2 + hits.length);
    whole += weight;
    for (const hit of hits) {
      const before = known.get(hit.id);
      known.set(hit.id, { hit: before?.hit ?? hit, weight: (before?.weight ?? 0) + weight });
    }
  }
  return [...known.values()]
    .filter(({ weight }) => weight >= whole / 3)
    .sort((a, b) => b.weight - a.weight || compare(a.hit.id, b.hit.id))
    .map(({ hit, weight }) => ({ ...hit, score: weight }));
}

/** The best of each list by score, each document once. */
function merge(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const list of lists)
    for (const hit of list)
      if ((best.get(hit.id)?.score ?? Number.NEGATIVE_INFINITY) < hit.score) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score || compare(a.id, b.id));
}

/** One list after the other, each document once. */
function unite(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of lists.flat()) if (!seen.has(hit.id)) seen.set(hit.id, hit);
  return [...seen.values()];
}

/** Titles as hits, those outside the limits left out. */
async function within(matches: readonly TitleMatch<TitleRow>[], limits: Limits): Promise<readonly Hit[]> {
  const hits = matches
    .slice(0, MOST_ALIKE)
    .map(({ row, likeness }) => ({ id: row.id, score: likeness, load: row.load }));
  if (Object.keys(limits).length === 0) return hits;
  const inside = await Promise.all(hits.map(async (hit) => fits((await hit.load()).filters, limits)));
  return hits.filter((_, at) => inside[at]);
}

function fits(filters: { readonly [facet: string]: readonly string[] }, limits: Limits): boolean {
  return Object.entries(limits).every(([facet, limit]) => {
    const values = filters[facet] ?? [];
    return 'any' in limit
      ? limit.any.some((value) => values.includes(value))
      : !limit.none.some((value) => values.includes(value));
  });
}

async function bearersFirst(hits: readonly Hit[], token: string): Promise<readonly Hit[]> {
  if (hits.length > LOOKED_INTO) return hits;
  const loaded = await Promise.all(hits.map(async (hit) => ({ hit, meta: (await hit.load()).meta })));
  const bears = (meta: { readonly [name: string]: string }) => (meta['keys'] ?? '').split(' ').includes(token);
  const sorted = loaded.sort(
    (a, b) => Number(bears(b.meta)) - Number(bears(a.meta)) || compare(b.meta['date'] ?? '', a.meta['date'] ?? ''),
  );
  return sorted.map(({ hit }) => hit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Limits of a question in the form of the index. */
export function limitsOf({ limits }: Question): Limits {
  return Object.fromEntries(
    Object.entries(limits).map(([facet, value]) => [
      facet,
      facet === 'validity' && value === LIVING ? { none: ['失效', '废止'] } : { any: [value] },
    ]),
  );
}
