import type { Hit } from './engine.ts';

/**
 * How an answer was found: by number or date; by numbers of the same 机关代字, when nobody bears the one asked for; as a
 * phrase or by all of its words; by titles that are spelled or look alike; by some of the words only. `all`: nothing was asked for but limits; `empty`: nothing at all.
 */
export type Way =
  | 'number'
  | 'near-number'
  | 'date'
  | 'year'
  | 'words'
  | 'pinyin'
  | 'alike'
  | 'some'
  | 'all'
  | 'none'
  | 'empty';

export interface Answer {
  readonly way: Way;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The question as it was looked for, in simplified characters. */
  readonly folded: string;
  /** Official words that were looked for besides the reader's own. */
  readonly also: readonly string[];
  /** Nothing fulfilled what the operators of the question demand: it was asked without them. */
  readonly eased: boolean;
}

export const NOTHING: Answer = { way: 'none', hits: [], folded: '', also: [], eased: false };
