import { foldQuery } from '../domain/search-text.ts';
import { mark, type Piece } from './excerpt.ts';
import type { Readings, TitleRow } from './library.ts';
import { mayBeTraditional, simplify } from './rewrite.ts';
import { spelledTitles } from './title-match.ts';

/** A document offered while a reader types. */
export interface Suggestion {
  readonly row: TitleRow;
  readonly title: readonly Piece[];
  readonly number: readonly Piece[];
}

/** Tables that some questions need; fetched when one does. */
export interface SuggestTables {
  readonly traditional: () => Promise<ReadonlyMap<string, string>>;
  readonly readings: () => Promise<Readings>;
}

/** Most suggestions that are shown. */
export const MOST_SUGGESTIONS = 8;
/** Shortest text that gets suggestions, in characters. */
const SHORTEST = 1;
/** Longest text that can be the beginning of a title or a number. */
const LONGEST = 60;
/** What is no longer in force. */
export const GONE: ReadonlySet<string> = new Set(['失效', '废止']);

/**
 * Documents whose number or title a text may be the beginning or a part of: numbers first, then titles that begin with
 * it, that hold it, that hold all of its words, at last those that are spelled so; what is in force before what is not.
 */
export async function suggest(
  rows: readonly TitleRow[],
  text: string,
  tables: SuggestTables,
): Promise<readonly Suggestion[]> {
  const typed = foldQuery(text.slice(0, 10 * LONGEST));
  if (typed.length > LONGEST || [...bareOf(typed)].length < SHORTEST) return [];
  const folded = mayBeTraditional(typed) ? simplify(typed, await tables.traditional()) : typed;
  const words = folded.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter(Boolean);
  const bare = bareOf(folded);
  const ranked = rows.flatMap((row) => {
    const rank = rankOf(row, folded, bare, words);
    return rank > 0 ? [{ row, rank: rank - (GONE.has(row.validity) ? 0.5 : 0) }] : [];
  });
  ranked.sort((a, b) => b.rank - a.rank);
  let found = ranked.map(({ row }) => row);
  if (found.length === 0 && /^[a-z' ]{2,}$/u.test(folded))
    found = spelledTitles(folded, rows, await tables.readings()).map(({ row }) => row);
  return found.slice(0, MOST_SUGGESTIONS).map((row) => ({
    row,
    title: mark(row.title, [folded, ...words]),
    number: mark(row.number, [folded]),
  }));
}

function rankOf(row: TitleRow, folded: string, bare: string, words: readonly string[]): number {
  const number = row.number === '' ? '' : bareOf(foldQuery(row.number));
  // 第 and 号 are left out by people who know a number by heart.
  const asNumber = bare.replaceAll('第', '');
  if (number !== '' && /\p{Nd}/u.test(asNumber)) {
    if (number === asNumber || number === `${asNumber}号`) return 6;
    if (number.startsWith(asNumber)) return 5;
  }
  if (number !== '' && asNumber.length > 1 && !/^\p{Nd}+$/u.test(asNumber) && number.startsWith(asNumber)) return 2.5;
  const title = foldQuery(row.title);
  if (title.startsWith(folded)) return 4;
  if (title.includes(folded)) return 3;
  return words.length > 1 && words.every((word) => title.includes(word)) ? 2 : 0;
}

/** Letters and digits alone. */
function bareOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
}
