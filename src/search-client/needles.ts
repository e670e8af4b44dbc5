import { tokensOf } from '../domain/search-text.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './question.ts';

/**
 * What to mark in an answer, folded: the question, its words and the official words for them; where a word is long, the
 * pairs of characters it is found by as well. What the question excludes is not among them.
 */
export function needlesOf({ key, operators, folded: written }: Asked, answer: Answer): readonly string[] {
  if (key) return [written];
  const folded = answer.folded === '' ? (operators?.eased ?? written) : answer.folded;
  const words = folded.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const official = answer.also.filter((word) => word.length > 1);
  const pairs = tokensOf(folded).filter((token) => token.length > 1);
  const long = words.some((word) => word.length > 3);
  return [...new Set([folded, ...words, ...official, ...(long ? pairs : [])])].filter(Boolean);
}
