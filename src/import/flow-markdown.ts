import type { Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { headingWords } from './content-markdown.ts';
import { type Block, type Flow, type Span, spansText } from './flow.ts';
import { headingDepths } from './recognise/levels.ts';

/** Where the name of a picture goes until the document has its own: `asset:图1.png`. */
export const ASSET_SCHEME = 'asset:';

/** Blocks as Markdown that the intake reads back word for word. `signed`: blocks that are the lines of one signature. */
export function flowMarkdown(
  blocks: readonly Block[],
  footnotes: Flow['footnotes'],
  signed: { readonly start: number; readonly end: number } | null,
): string {
  const depths = headingDepths(blocks);
  const children: RootContent[] = [];
  for (const [at, block] of blocks.entries()) {
    if (signed && at >= signed.start && at < signed.end) {
      if (at === signed.start) children.push(signature(blocks.slice(signed.start, signed.end)));
      continue;
    }
    children.push(...nodesOf(block, depths[at] ?? null));
  }
  for (const [name, spans] of footnotes)
    children.push({ type: 'footnoteDefinition', identifier: name, label: name, children: [paragraphOf(spans)] });
  const root: Root = { type: 'root', children };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trim();
}

function nodesOf(block: Block, depth: number | null): readonly RootContent[] {
  if (block.kind === 'table') return [tableOf(block.rows)];
  if (depth === null) return [paragraphOf(block.spans)];
  return [
    {
      type: 'heading',
      depth: depth as 2 | 3 | 4 | 5 | 6,
      children: block.spans.flatMap((span) =>
        span.image === null && span.footnote === null
          ? phrasing({ ...span, text: headingWords(span.text) })
          : phrasing(span),
      ),
    },
  ];
}

function signature(blocks: readonly Block[]): RootContent {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.spans.flatMap(phrasing)] : []));
  return {
    type: 'paragraph',
    children: lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'break' }, ...line])),
  };
}

function paragraphOf(spans: readonly Span[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: spans.flatMap(phrasing) };
}

function tableOf(rows: readonly (readonly (readonly Span[])[])[]): RootContent {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from(
        { length: width },
        (_, x): TableCell => ({
          type: 'tableCell',
          children: (row[x] ?? []).flatMap(phrasing),
        }),
      ),
    })),
  };
}

function phrasing(span: Span): PhrasingContent[] {
  if (span.image !== null)
    return [{ type: 'image', url: `${ASSET_SCHEME}${encodeURIComponent(span.image)}`, alt: span.text, title: null }];
  if (span.footnote !== null) return [{ type: 'footnoteReference', identifier: span.footnote, label: span.footnote }];
  if (span.href !== null && spansText([span]).trim() !== '')
    return [{ type: 'link', url: span.href, title: null, children: [{ type: 'text', value: span.text }] }];
  return span.text === '' ? [] : [{ type: 'text', value: span.text }];
}
