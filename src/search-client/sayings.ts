import { tokensOf } from '../domain/search-text.ts';
import type { Hit, Limits } from './engine.ts';
import { compare, merge, unite } from './hits.ts';
import type { Library, Vocabulary } from './library.ts';
import { inOfficialWords } from './rewrite.ts';

/** Most tokens that are asked for one by one. */
const MOST_TOKENS = 24;

/** One way of putting a question. */
export interface Saying {
  /** What must stand together, if anything. */
  readonly phrase: string | null;
  /** Words that may stand anywhere, between spaces. */
  readonly words: string;
  /** The official words among them. */
  readonly official: readonly string[];
  /** How well it says what was asked: 1 for the reader's own words. */
  readonly weight: number;
}

/** The reader's own words, then official ones, best known first. Spaces part words, other marks do not. */
export function waysToSay(folded: string, vocabulary: Vocabulary): readonly Saying[] {
  const parted = folded.includes(' ');
  const phrase = (text: string) => (parted ? null : text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ''));
  return [
    { phrase: phrase(folded), words: folded, official: [], weight: 1 },
    ...inOfficialWords(folded, vocabulary).map((words, at) => ({
      phrase: phrase(words),
      words,
      official: words.split(' ').filter((word) => word !== '' && !folded.includes(word)),
      weight: 1 / (1 + at / 2),
    })),
  ];
}

/** Documents that hold one of these ways of saying it: as a phrase first, then all of the words. */
export async function sayings(library: Library, ways: readonly Saying[], limits: Limits): Promise<readonly Hit[]> {
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

/** Words of the vocabulary that stand in the ways a question was put. */
export function officialIn(ways: readonly Saying[]): readonly string[] {
  return [...new Set(ways.flatMap(({ official }) => official))];
}

/** Documents that hold every word of one of these, wherever it stands. */
export async function allWords(library: Library, variants: readonly string[], limits: Limits): Promise<readonly Hit[]> {
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
export async function strictly(
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
export async function someWords(library: Library, tokens: readonly string[], limits: Limits): Promise<readonly Hit[]> {
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
