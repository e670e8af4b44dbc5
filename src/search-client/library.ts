import type { Engine, FoundDocument } from './engine.ts';
import type { FacetTable } from './facets.ts';

/** Everything the ladder may look into; what is not needed is not fetched. */
export interface Library extends Engine {
  /** Titles of all documents in reach. */
  readonly titles: () => Promise<readonly TitleRow[]>;
  /** Dates and facets of the same documents. */
  readonly facets: () => Promise<FacetTable>;
  /** Simplified character by traditional one. */
  readonly traditional: () => Promise<ReadonlyMap<string, string>>;
  /** Syllables that a character can be read by. */
  readonly readings: () => Promise<Readings>;
  /** Official words by everyday word. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

export type Readings = ReadonlyMap<string, readonly string[]>;
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export interface TitleRow {
  readonly id: string;
  readonly title: string;
  /** 文号, empty for none. */
  readonly number: string;
  /** Empty where validity does not apply. */
  readonly validity: string;
  readonly load: () => Promise<FoundDocument>;
}

/** `煙烟臺台` as a map. */
export function parseTraditional(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) table.set(characters[at] ?? '', characters[at + 1] ?? '');
  return table;
}

/** `a啊阿 ai哀` as a map. */
export function parseReadings(text: string): Readings {
  const table = new Map<string, string[]>();
  for (const entry of text.split(' ')) {
    const syllable = /^[a-z]+/u.exec(entry)?.[0] ?? '';
    for (const character of entry.slice(syllable.length)) {
      const known = table.get(character);
      if (known) known.push(syllable);
      else table.set(character, [syllable]);
    }
  }
  return table;
}

/** Lines of `遛狗 遛犬=养犬 犬只`: each everyday word on the left stands for each official one on the right. */
export function parseVocabulary(text: string): Vocabulary {
  const table = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [left = '', right = ''] = line.split('=');
    for (const word of left.trim().split(/\s+/u))
      if (word) table.set(word, [...new Set([...(table.get(word) ?? []), ...right.trim().split(/\s+/u)])]);
  }
  return table;
}
