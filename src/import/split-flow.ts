import { type Block, type Flow, spansText, tidy } from './flow.ts';

export interface FlowPart {
  readonly flow: Flow;
  /** The source, with the number of the part: `合集.docx#2`. */
  readonly source: string;
}

const PART = /^第[一二三四五六七八九十\d]+篇\s{0,9}[：:]\s{0,9}(\S.{1,79})$/u;

/**
 * Several documents glued in one file, parted where a line `第二篇：……` begins the next; only when it is asked for, else
 * the clerk is told. What stands before the first of them goes to its end: nothing is dropped.
 */
export function splitFlow(flow: Flow, source: string, split: boolean): readonly FlowPart[] {
  const starts = partStarts(flow.blocks);
  if (starts.length < 2) return [{ flow, source }];
  if (!split) return [{ flow: { ...flow, notes: [...flow.notes, 'severalParts'] }, source }];
  const preamble = flow.blocks.slice(0, starts[0]);
  return starts.map((start, at) => {
    const [first, ...rest] = flow.blocks.slice(start, starts[at + 1]);
    const title = first?.kind === 'paragraph' ? PART.exec(tidy(spansText(first.spans)))?.[1] : undefined;
    const labels = new Map(title === undefined ? [] : [['标题', title]]);
    const blocks = at === 0 ? [...rest, ...preamble] : rest;
    return { flow: { ...flow, blocks, labels }, source: `${source}#${at + 1}` };
  });
}

function partStarts(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && PART.test(tidy(spansText(block.spans))) ? [at] : [],
  );
}
