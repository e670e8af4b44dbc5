import { foldQuery, tokensOf } from '../domain/search-text.ts';
import { type Answer, NOTHING } from './answer.ts';
import type { Hit, Limits } from './engine.ts';
import { bearersFirst, byScore, everything, unite, within } from './hits.ts';
import type { Library, TitleRow } from './library.ts';
import { numberWithin, readYear } from './operators.ts';
import type { Asked } from './question.ts';
import { cutWords, inOfficialWords, mayBeTraditional, simplify, withoutAsking } from './rewrite.ts';
import { allWords, officialIn, type Saying, sayings, someWords, waysToSay } from './sayings.ts';
import { alikeTitles, spelledTitles, type TitleMatch } from './title-match.ts';

/** Most titles that are offered for a slip of the pen. */
const MOST_ALIKE = 20;
/** Likeness from which on a title is taken for what was meant. */
const SURE = 0.75;

/**
 * The ladder: a document number or a date, the phrase, all words, the same in official words, pinyin, what is left
 * without the words of asking, titles that look or sound alike, and at last some of the words.
 */
export async function askPlainly(library: Library, asked: Asked, limits: Limits): Promise<Answer> {
  if (asked.key) {
    const hits = await library.find([asked.key.token], { exact: true, limits });
    if (hits.length > 0)
      return {
        ...NOTHING,
        way: asked.key.kind,
        hits: await bearersFirst(hits, asked.key.token),
        folded: asked.folded,
      };
  }
  if (asked.tokens.length === 0) return { ...NOTHING, way: 'empty' };
  const folded = (await simplifier(library, asked.folded))(asked.folded);
  const year = readYear(folded);
  if (year?.rest === '') {
    const hits = await ofYear(library, year.year, await everything(library, limits));
    if (hits.length > 0) return { ...NOTHING, way: 'year', hits, folded };
  }
  const vocabulary = await library.vocabulary();
  const ways = waysToSay(folded, vocabulary);
  const also = (hits: readonly Hit[], said: readonly Saying[]) => (hits.length > 0 ? officialIn(said) : []);

  const said = await sayings(library, ways, limits);
  if (said.length > 0) {
    // A year by itself may be a word of the title or the year of publication: both, the first before the other.
    const rest = year ? await sayings(library, waysToSay(year.rest, vocabulary), limits) : [];
    const hits = year ? unite([said, await ofYear(library, year.year, rest)]) : said;
    return { ...NOTHING, way: 'words', hits, folded, also: also(said, ways) };
  }
  if (asked.key?.kind === 'number') {
    const near = nearNumbers(folded, await library.titles());
    const hits = await within(library, near, limits);
    if (hits.length > 0) return { ...NOTHING, way: 'near-number', hits, folded };
  }
  if (year) {
    const rest = await sayings(library, waysToSay(year.rest, vocabulary), limits);
    const hits = await ofYear(library, year.year, rest);
    if (hits.length > 0) return { ...NOTHING, way: 'words', hits, folded: year.rest };
  }
  const number = numberWithin(folded);
  if (number) {
    const hits = await library.find([number], { exact: true, limits });
    if (hits.length > 0) return { ...NOTHING, way: 'number', hits: await bearersFirst(hits, number), folded };
  }
  if (/^[a-zü0-9' ]+$/u.test(folded) && /[a-zü]{2}/u.test(folded)) {
    const spelled = spelledTitles(folded, await library.titles(), await library.readings());
    const hits = await within(library, asHits(spelled), limits);
    if (hits.length > 0) return { ...NOTHING, way: 'pinyin', hits, folded };
  }
  const bare = withoutAsking(folded);
  const subject = bare === '' ? folded : bare;
  const bareWays = waysToSay(subject, vocabulary);
  const answered = subject === folded ? [] : await sayings(library, bareWays, limits);
  const alike = alikeTitles(subject, await library.titles(), await library.readings());
  const sure = await within(library, asHits(alike.filter(({ likeness }) => likeness >= SURE)), limits);
  const words = await allWords(library, [subject, ...inOfficialWords(subject, vocabulary)].map(cutWords), limits);
  const found = { ...NOTHING, folded: subject, also: officialIn(bareWays) };
  if (answered.length > 0) return { ...found, way: 'words', hits: unite([answered, sure, words]) };
  if (sure.length > 0) return { ...found, way: 'alike', hits: sure };
  const unsure = alike.filter(({ likeness }) => likeness < SURE);
  if (words.length > 0) {
    // Of the documents that hold the words, those first whose titles look like the question.
    const held = new Set(words.map(({ id }) => id));
    return { ...found, way: 'some', hits: unite([asHits(unsure.filter(({ row }) => held.has(row.id))), words]) };
  }
  const some = await someWords(library, tokensOf(cutWords(subject)), limits);
  const hits = unite([await within(library, asHits(unsure), limits), some]);
  return hits.length > 0 ? { ...found, way: 'some', hits } : found;
}

/** Documents whose number has the letters of the one that was asked for, those of its year first, and near it. */
function nearNumbers(folded: string, rows: readonly TitleRow[]): readonly Hit[] {
  const partsOf = (number: string) => {
    const bare = bareOf(number).replaceAll('第', '');
    const [, mark = '', year = '', serial = ''] = /^(\D+)((?:19|20)\d{2})?\D*(\d+)号?$/u.exec(bare) ?? [];
    return { mark, year: Number(year), serial: Number(serial) };
  };
  const wanted = partsOf(folded);
  if (wanted.mark.length < 2) return [];
  return rows
    .flatMap((row) => {
      const { mark, year, serial } = partsOf(foldQuery(row.number));
      if (row.number === '' || mark !== wanted.mark) return [];
      const score = -100_000 * Math.abs(year - wanted.year) - Math.abs(serial - wanted.serial);
      return [{ id: row.id, score, load: row.load }];
    })
    .sort(byScore)
    .slice(0, MOST_ALIKE);
}

async function ofYear(library: Library, year: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
  if (hits.length === 0) return hits;
  const facets = await library.facets();
  return hits.filter(({ id }) => facets.get(id)?.filters['year']?.includes(year));
}

function asHits(matches: readonly TitleMatch<TitleRow>[]): readonly Hit[] {
  return matches.slice(0, MOST_ALIKE).map(({ row, likeness }) => ({ id: row.id, score: likeness, load: row.load }));
}

/** Makes a text simplified; the table is fetched only when a text needs it. */
export async function simplifier(library: Library, text: string): Promise<(text: string) => string> {
  if (!mayBeTraditional(text)) return (same) => same;
  const table = await library.traditional();
  return (each) => simplify(each, table);
}

/** Letters and digits alone. */
export function bareOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
}
