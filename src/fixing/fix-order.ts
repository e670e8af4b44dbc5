import type { Field } from '../documents/document-type.ts';
import { nameLine } from './front-matter-lines.ts';
import type { Line } from './lines.ts';

interface Block {
  readonly rank: number;
  readonly lines: readonly Line[];
}

/**
 * The lines of front matter with the fields in the order of the catalogue record. A field takes what is indented below
 * it along, and the comment above it. Null when they are in order, or when any line is not understood: then nothing
 * may be moved.
 */
export function inOrder(lines: readonly Line[], fields: readonly Field[]): readonly Line[] | null {
  const rank = new Map(
    fields.flatMap(({ key, names }, index) => [key, ...names].map((name) => [name, index] as const)),
  );
  const head: Line[] = [];
  const blocks: { rank: number; lines: Line[] }[] = [];
  let waiting: Line[] = [];
  for (const line of lines) {
    const begun = nameLine(line.text);
    const last = blocks.at(-1);
    if (begun && !/^\s/u.test(line.text)) {
      const place = rank.get(begun.name);
      if (place === undefined || blocks.some((block) => block.rank === place)) return null;
      // Of several lines of comment at the very top all but the last speak of the file.
      if (!last) head.push(...waiting.splice(0, Math.max(0, waiting.length - 1)));
      blocks.push({ rank: place, lines: [...waiting, line] });
      waiting = [];
    } else if (/^#|^\s*$/u.test(line.text)) waiting.push(line);
    else if (last && /^[ \t]|^- /u.test(line.text)) last.lines.push(...waiting.splice(0), line);
    else return null;
  }
  const sorted: readonly Block[] = [...blocks].sort((a, b) => a.rank - b.rank);
  if (sorted.every((block, index) => block === blocks[index])) return null;
  return [...head, ...sorted.flatMap((block) => block.lines), ...waiting];
}
