/** Characters of one piece of text that is looked for in the other. */
const SHINGLE = 8;
const EXAMPLES = 3;

export interface Similarity {
  /** Part of the characters of `now` that stand in `before` in pieces of at least eight, from 0 to 1. */
  readonly share: number;
  /** The longest pieces that are equal, as they stand in `now`, longest first. */
  readonly equal: readonly string[];
}

/**
 * How much of a text was taken over from another: white space and punctuation are left out, and every number counts as
 * the same, for a copied sentence with new figures is a copied sentence.
 */
export function similarity(now: string, before: string): Similarity {
  const text = fold(now);
  const known = new Set<string>();
  const other = fold(before)
    .map(({ as }) => as)
    .join('');
  const characters = [...other];
  for (let at = 0; at + SHINGLE <= characters.length; at += 1) known.add(characters.slice(at, at + SHINGLE).join(''));
  const covered = new Array<boolean>(text.length).fill(false);
  for (let at = 0; at + SHINGLE <= text.length; at += 1) {
    const piece = text.slice(at, at + SHINGLE);
    if (known.has(piece.map(({ as }) => as).join(''))) covered.fill(true, at, at + SHINGLE);
  }
  const share = text.length === 0 ? 0 : covered.filter(Boolean).length / text.length;
  return { share, equal: runs(now, text, covered) };
}

interface Folded {
  /** What the character counts as. */
  readonly as: string;
  readonly from: number;
  readonly to: number;
}

function fold(text: string): readonly Folded[] {
  return [...text.matchAll(/\d[\d.,]*\d|\d|[\p{L}]/gu)].map((match) => ({
    as: /^\d/u.test(match[0]) ? '0' : match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function runs(source: string, text: readonly Folded[], covered: readonly boolean[]): readonly string[] {
  const found: string[] = [];
  let from: number | null = null;
  for (let at = 0; at <= text.length; at += 1) {
    if (covered[at]) {
      from ??= at;
      continue;
    }
    const first = from === null ? undefined : text[from];
    const last = text[at - 1];
    if (first && last) found.push(source.slice(first.from, last.to));
    from = null;
  }
  return found
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => b.piece.length - a.piece.length || a.index - b.index)
    .slice(0, EXAMPLES)
    .map(({ piece }) => piece);
}
