import { foldQuery, tokensOf } from '../domain/search-text.ts';
import type { Readings } from './library.ts';

export interface TitleMatch<T> {
  readonly row: T;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Shortest question that is compared with titles, in characters. */
const SHORTEST = 2;
/** Least likeness that is worth showing. */
const LEAST = 0.5;

/**
 * Titles that a question with slips of the pen may mean, most alike first: characters of the same sound put for one
 * another, characters left out, doubled, or in the wrong order.
 */
export function alikeTitles<T extends { readonly title: string }>(
  folded: string,
  rows: readonly T[],
  readings: Readings,
): readonly TitleMatch<T>[] {
  const asked = [...folded.replace(/[^\p{L}\p{Nd}]+/gu, '')];
  if (asked.length < SHORTEST) return [];
  const tokens = [...new Set(tokensOf(folded))];
  const characters = new Set(asked);
  return rank(
    rows.map((row) => {
      const title = foldQuery(row.title);
      const likeness = Math.max(soundLikeness(asked, title, readings), formLikeness(tokens, characters, title));
      return { row, likeness };
    }),
  );
}

/** Share of the pairs of characters that a title holds, helped by single characters. */
function formLikeness(tokens: readonly string[], characters: ReadonlySet<string>, title: string): number {
  const pairs = tokens.filter((token) => title.includes(token)).length / Math.max(1, tokens.length);
  if (pairs < 0.3) return 0;
  let held = 0;
  for (const character of characters) if (title.includes(character)) held += 1;
  const share = held / characters.size;
  return share < 0.7 ? 0 : pairs * 0.6 + share * 0.35;
}

/** How much of a stretch of the title sounds like the question, one character for one; 0 when any character does not. */
function soundLikeness(asked: readonly string[], title: string, readings: Readings): number {
  const letters = [...title];
  let best = 0;
  for (let start = 0; start + asked.length <= letters.length; start += 1) {
    let equal = 0;
    let at = 0;
    for (; at < asked.length; at += 1) {
      const [a, b] = [asked[at] ?? '', letters[start + at] ?? ''];
      if (a === b) equal += 1;
      else if (!soundAlike(a, b, readings)) break;
    }
    if (at === asked.length && equal > 0) best = Math.max(best, 0.75 + (0.25 * equal) / asked.length);
  }
  return best;
}

function soundAlike(a: string, b: string, readings: Readings): boolean {
  const [x, y] = [readings.get(a), readings.get(b)];
  return x?.some((reading) => y?.some((other) => near(reading) === near(other))) ?? false;
}

/** Sounds that many speakers do not tell apart count as one. */
function near(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/([aei]n)g$/u, '$1');
}

/** Titles that can be read as these letters: whole syllables, first letters, or both mixed; whole ones first. */
export function spelledTitles<T extends { readonly title: string }>(
  folded: string,
  rows: readonly T[],
  readings: Readings,
): readonly TitleMatch<T>[] {
  const letters = folded
    .normalize('NFC')
    .replaceAll('ü', 'v')
    .replace(/[^a-z0-9]+/gu, '');
  if (letters.length < SHORTEST) return [];
  return rank(
    rows.map((row) => {
      const sounds = [...foldQuery(row.title)].filter((each) => /[\p{L}\p{Nd}]/u.test(each));
      let likeness = 0;
      for (let start = 0; start < sounds.length && likeness < 1; start += 1) {
        const whole = consumed(letters, 0, sounds, start, readings);
        if (whole > 0) likeness = Math.max(likeness, 0.6 + 0.3 * whole + (start === 0 ? 0.1 : 0));
      }
      return { row, likeness };
    }),
  );
}

/** Share of whole syllables among the characters that spell the letters from `from` on; 0 when they cannot. */
function consumed(letters: string, from: number, sounds: readonly string[], start: number, readings: Readings): number {
  // Places in the letters that can be reached, each with the most whole syllables so far.
  let reached = new Map<number, number>([[from, 0]]);
  for (let at = start; at < sounds.length && reached.size > 0; at += 1) {
    const sound = sounds[at] ?? '';
    const spellings = readings.get(sound) ?? [sound];
    const next = new Map<number, number>();
    for (const [place, whole] of reached)
      for (const spelling of spellings) {
        if (letters.startsWith(spelling, place)) keepMost(next, place + spelling.length, whole + 1);
        const v = spelling.replace('v', 'u');
        if (v !== spelling && letters.startsWith(v, place)) keepMost(next, place + v.length, whole + 1);
        if (letters.startsWith(spelling.charAt(0), place)) keepMost(next, place + 1, whole);
      }
    reached = next;
    const done = reached.get(letters.length);
    if (done !== undefined) return Math.max(0.01, done / (at - start + 1));
  }
  return 0;
}

function keepMost(map: Map<number, number>, key: number, value: number): void {
  if ((map.get(key) ?? -1) < value) map.set(key, value);
}

function rank<T extends { readonly title: string }>(matches: readonly TitleMatch<T>[]): readonly TitleMatch<T>[] {
  return matches
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.row.title.length - b.row.title.length);
}

/** Titles that share most with a question of which nothing was found; at least two characters that stand together. */
export function nearTitles<T extends { readonly title: string }>(
  folded: string,
  rows: readonly T[],
  most: number,
): readonly T[] {
  const tokens = [...new Set(tokensOf(folded))].filter((token) => [...token].length > 1);
  const folds = rows.map((row) => ({ row, title: foldQuery(row.title) }));
  const worth = new Map(
    tokens.map((token) => [token, 1 / Math.log2(2 + folds.filter(({ title }) => title.includes(token)).length)]),
  );
  return folds
    .map(({ row, title }) => ({
      row,
      score: tokens.reduce((sum, token) => sum + (title.includes(token) ? (worth.get(token) ?? 0) : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row);
}
