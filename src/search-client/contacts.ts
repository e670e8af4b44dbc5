import { tokensOf } from '../domain/search-text.ts';
import { withoutAsking } from './rewrite.ts';

/** An agency as `/search/agencies.json` lists it (src/outputs/search/agencies-file.ts). */
export interface Contact {
  readonly name: string;
  readonly href: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
  readonly liaison: { readonly name: string; readonly phone: string } | null;
  readonly subjects: readonly string[];
}

/** What a word counts for that stands among an agency's names, subjects, categories, departments, guides, functions. */
const WEIGHTS = [4, 3, 3, 2, 2, 2];
/** Most agencies that are named, and what the best must reach at least. */
const MOST = 2;
const LEAST = 2;

/** The agencies that must know most of what was asked, by what they answer for; the best first, none for no sign of any. */
export function responsible(
  contacts: readonly Contact[],
  folded: string,
  also: readonly string[] = [],
): readonly Contact[] {
  const bare = withoutAsking(folded);
  const tokens = new Set(
    tokensOf([bare === '' ? folded : bare, ...also].join(' ')).filter((token) => [...token].length > 1),
  );
  const inAll = (token: string) =>
    contacts.filter(({ subjects }) => subjects.some((text) => text.includes(token))).length;
  const worth = new Map([...tokens].map((token) => [token, 1 / Math.sqrt(Math.max(1, inAll(token)))]));
  const ranked = contacts.map((contact) => {
    let score = 0;
    for (const token of tokens) {
      const at = contact.subjects.findIndex((text) => text.includes(token));
      if (at >= 0) score += (WEIGHTS[at] ?? 1) * (worth.get(token) ?? 1);
    }
    return { contact, score };
  });
  ranked.sort((a, b) => b.score - a.score || (a.contact.name < b.contact.name ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= LEAST && score >= best * 0.6)
    .slice(0, MOST)
    .map(({ contact }) => contact);
}
