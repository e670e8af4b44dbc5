import type { Comment, ElementContent, Text as HastText } from 'hast';
import type { Nodes, Parents, Text } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { findBareLinks } from './bare-links.ts';
import { findCitations } from './citations.ts';
import { type BodyContext, fileLine, type Point, report } from './context.ts';
import { type BodyState, contextOf, type Drawn, startOf } from './handler.ts';
import { externalLink } from './links.ts';
import { type JoinedText, joinLines } from './soft-breaks.ts';

/** Beyond this many citations of one document, none is marked: no reader has use for more. */
const MOST_CITATIONS = 10_000;

/** Running text: lines joined, citations marked, bare addresses made links. */
export function text(state: BodyState, node: Text, parent: Parents | undefined): Drawn {
  const context = contextOf(state);
  const joined = joinedText(node, parent);
  if (node.value.includes('[^') && !isSource(parent)) reportMissingFootnotes(context, node, joined);
  if (context.insideLink > 0) return { type: 'text', value: joined.text };
  const marks = findMarks(joined.text, context.citations.length < MOST_CITATIONS);
  if (marks.length === 0) return { type: 'text', value: joined.text };

  const drawn: ElementContent[] = [];
  let done = 0;
  for (const { index, text: written, draw } of marks) {
    if (index > done) drawn.push(hastText(joined.text.slice(done, index)));
    drawn.push(...draw(context, placeIn(context, node, joined, index, written)));
    done = index + written.length;
  }
  if (done < joined.text.length) drawn.push(hastText(joined.text.slice(done)));
  return drawn;
}

interface Mark {
  readonly index: number;
  readonly text: string;
  readonly draw: (context: BodyContext, at: Point) => ElementContent[];
}

function findMarks(value: string, cite: boolean): Mark[] {
  const citations: Mark[] = (cite ? findCitations(value) : []).map(({ kind, index, text: written, key }) => ({
    index,
    text: written,
    draw: (context, at) => {
      const number = context.citations.length;
      context.citations.push({ kind, text: written, key, line: fileLine(context, at.line), column: at.column });
      return [comment(`c${number}`), hastText(written), comment('/c')];
    },
  }));
  const links = findBareLinks(value);
  if (links.length === 0) return citations;
  const marks = links.map(
    ({ index, text: written, url }): Mark => ({
      index,
      text: written,
      draw: (context, at) => [externalLink(context, url, null, [hastText(written)], at)],
    }),
  );
  const taken = (mark: Mark) =>
    citations.some(
      (other) => mark.index < other.index + other.text.length && other.index < mark.index + mark.text.length,
    );
  return [...citations, ...marks.filter((mark) => !taken(mark))].sort((a, b) => a.index - b.index);
}

function joinedText(node: Text, parent: Parents | undefined): JoinedText {
  if (!node.value.includes('\n')) return { text: node.value, starts: [0] };
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const edge = node.value.startsWith('\n') || node.value.endsWith('\n');
  const index = edge ? siblings.indexOf(node) : -1;
  const before = siblings[index - 1];
  const after = edge ? siblings[index + 1] : undefined;
  return joinLines(node.value, before && wordsOf(before), after && wordsOf(after));
}

/**
 * Where a piece of the text stands in the file. Escapes and markers of quotes make the source longer than the
 * text, never shorter, so the piece is looked for from there on.
 */
function placeIn(context: BodyContext, node: Text, joined: JoinedText, index: number, written: string): Point {
  const start = startOf(node);
  let row = 0;
  while ((joined.starts[row + 1] ?? Number.POSITIVE_INFINITY) <= index) row += 1;
  const line = start.line + row;
  const source = context.lines[line - 1] ?? '';
  const offset = index - (joined.starts[row] ?? 0);
  const from = row === 0 ? start.column - 1 : (/^[ \t]*/u.exec(source)?.[0].length ?? 0);
  const end = joined.starts[row + 1];
  const found = source.indexOf(end === undefined ? written : written.slice(0, end - index), from + offset);
  return { line, column: (found < 0 ? from + offset : found) + 1 };
}

function reportMissingFootnotes(context: BodyContext, node: Text, joined: JoinedText): void {
  for (const match of joined.text.matchAll(/\[\^[^[\]\s]{1,40}\]/gu)) {
    const at = placeIn(context, node, joined, match.index, match[0]);
    report(context, 'footnote-missing', at, { found: match[0] });
  }
}

/** What is shown as it was written has been named already. */
function isSource(parent: Parents | undefined): boolean {
  return parent?.type === 'paragraph' && parent.data?.role?.kind === 'source';
}

function hastText(value: string): HastText {
  return { type: 'text', value };
}

function comment(value: string): Comment {
  return { type: 'comment', value };
}
