import { readDateKey, readNumberKey, type SearchKey } from '../domain/search-key.ts';
import { foldQuery, tokensOf } from '../domain/search-text.ts';
import { type Operators, readOperators } from './operators.ts';

/** Facets that an address can carry. */
export const FACETS = ['type', 'agency', 'year', 'category', 'validity', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** A search as the address says it: `/search/?q=…&type=…&sort=newest`. */
export interface Question {
  readonly text: string;
  readonly limits: { readonly [facet in Facet]?: string };
  readonly sort: Sort;
}

export type Sort = 'relevance' | 'newest';

/** Value of `validity` that leaves out what is no longer in force. */
export const LIVING = 'living';
/** Longest question that is asked, in characters; the rest is left out. */
export const LONGEST = 200;

export function readQuestion(query: string): Question {
  const parameters = new URLSearchParams(query);
  const limits: { [facet in Facet]?: string } = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet)?.trim();
    if (value) limits[facet] = value.slice(0, LONGEST);
  }
  return {
    text: parameters.get('q') ?? '',
    limits,
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'relevance',
  };
}

/** The query of an address, `?` included; the same question always gives the same address. No server takes a longer one. */
export function writeQuestion({ text, limits, sort }: Question): string {
  const parameters = new URLSearchParams({ q: [...text].slice(0, LONGEST).join('') });
  for (const facet of FACETS) {
    const value = limits[facet];
    if (value) parameters.set(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return `?${parameters}`;
}

/** What a text asks for. */
export interface Asked {
  /** Folded, at most {@link LONGEST} characters. */
  readonly folded: string;
  readonly cut: boolean;
  /** Set when the whole question is a document number, or a date, in any spelling. */
  readonly key: { readonly kind: 'number' | 'date'; readonly token: SearchKey } | null;
  /** What it demands beside words; null for a plain question. */
  readonly operators: Operators | null;
  /** What stands between spaces and punctuation marks. */
  readonly words: readonly string[];
  /** Pairs of characters and words of letters, in order. */
  readonly tokens: readonly string[];
}

export function understand(text: string): Asked {
  const whole = [...foldQuery(text.slice(0, 20 * LONGEST))];
  const folded = whole.slice(0, LONGEST).join('').trim();
  const plain = understandFolded(folded);
  return {
    ...plain,
    cut: whole.length > LONGEST || text.length > 20 * LONGEST,
    operators: plain.key ? null : readOperators(folded),
  };
}

/** A folded text as a plain question, whatever signs stand in it. */
export function understandFolded(folded: string): Asked {
  const number = readNumberKey(folded);
  const date = number ? null : readDateKey(folded);
  return {
    folded,
    cut: false,
    key: number ? { kind: 'number', token: number } : date ? { kind: 'date', token: date } : null,
    operators: null,
    words: [...new Set(folded.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [])],
    tokens: tokensOf(folded),
  };
}
