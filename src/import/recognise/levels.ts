import { type Block, spansText, squeeze, tidy } from '../flow.ts';

/** Marks that number the parts of official texts, from the outermost in. */
const MARKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百零〇]+编(?=[\s\u3000]|$)/u,
  /^第[一二三四五六七八九十百零〇]+章(?=[\s\u3000]|$)/u,
  /^第[一二三四五六七八九十百零〇]+节(?=[\s\u3000]|$)/u,
  /^附件\s{0,9}(?:\d{1,2}\s{0,9})?[：:.．]?$/u,
  /^[一二三四五六七八九十]{1,4}、/u,
  /^[（(][一二三四五六七八九十]{1,4}[）)]/u,
  /^\d{1,2}[.．、](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];
const LONGEST = 50;
const SHORT = 24;
const FIRST_DEPTH = 2;
const DEEPEST = 6;

/**
 * Depth of the heading that each block is, or null. A numbered line is a heading when it is short, no sentence, and has
 * a text of its own below it; else it is an item or the beginning of a paragraph. Depths never skip one.
 */
export function headingDepths(blocks: readonly Block[]): readonly (number | null)[] {
  const listed = contentsLines(blocks);
  const ranks = blocks.map((block, at) => (listed.has(at) ? null : rankOf(block)));
  const open: number[] = [];
  return blocks.map((block, at) => {
    const rank = ranks[at] ?? null;
    const before = ranks[at - 1] ?? null;
    if (rank === null || !isHeading(block, rank, before, blocks[at + 1], ranks[at + 1] ?? null)) return null;
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return Math.min(DEEPEST, FIRST_DEPTH + open.length - 1);
  });
}

function rankOf(block: Block): number | null {
  if (block.kind === 'table') return null;
  const text = tidy(spansText(block.spans));
  const rank = MARKS.findIndex((mark) => mark.test(text));
  if (rank >= 0) return rank;
  // What the source itself calls a heading, below its title.
  return block.level !== null && block.level > 1 ? MARKS.length + block.level : null;
}

function isHeading(
  block: Block,
  rank: number,
  before: number | null,
  next: Block | undefined,
  nextRank: number | null,
): boolean {
  if (block.kind === 'table') return false;
  const text = squeeze(spansText(block.spans));
  // `（一）指导思想。` is a heading with its full stop when it stands alone.
  const bare = rank >= 4 && text.length <= SHORT && before !== rank ? text.replace(/。$/u, '') : text;
  if (text.length > LONGEST || /[。；;，,：:！？]$/u.test(bare) || /。/u.test(bare)) return false;
  if (rank <= 3 || block.level !== null) return true;
  return next !== undefined && nextRank !== rank && !(nextRank !== null && nextRank < rank);
}

/** Lines of a printed table of contents: they name the headings, which come again below. */
function contentsLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  const words = blocks.map((block) => (block.kind === 'paragraph' ? squeeze(spansText(block.spans)) : ''));
  const start = words.findIndex((text) => text === '目录' || text === '目次');
  const first = words[start + 1];
  if (start < 0 || !first) return lines;
  const again = words.indexOf(first, start + 2);
  for (let at = start + 1; at < again; at += 1) lines.add(at);
  return lines;
}
