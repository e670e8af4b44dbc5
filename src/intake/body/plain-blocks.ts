import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';

/**
 * The parser walks every character several times, yet most of an official text is paragraphs without a single
 * mark of Markdown. Such blocks are taken out before parsing and put back as the nodes the parser would have
 * made; a test holds both ways against each other. This is what keeps a body below a millisecond.
 */
export interface ReducedBody {
  /** The source with one stand-in paragraph for each run of plain blocks; lines keep their numbers. */
  readonly source: string;
  /** Runs by the line of their stand-in. */
  readonly runs: ReadonlyMap<number, readonly PlainBlock[]>;
}

/** Lines of a block, from 1. */
interface Extent {
  readonly line: number;
  readonly endLine: number;
}

type PlainBlock = Extent &
  (
    | { readonly kind: 'paragraph'; readonly text: string }
    | {
        readonly kind: 'heading';
        readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
        readonly column: number;
        readonly text: string;
      }
    | { readonly kind: 'lead'; readonly bold: string; readonly rest: string }
    | {
        readonly kind: 'list';
        readonly start: number | null;
        readonly items: readonly { column: number; text: string }[];
      }
  );

const STAND_IN = '字';
/** Blocks of code and of HTML can hold blank lines: no block of such a body is surely plain. */
const OPEN_ENDED = /```|~~~|<[!?]|<(?:script|pre|style|textarea)/iu;
const PLAIN_LINE = /^(?:[^\x00-\x7f]|[A-Za-z(]|\d{1,9}(?![\d.)]))[^\x00-\x1f\x7f\\`*_[\]<&|]*$/u;
/** `**加强领导。**各单位……`: marks that can be read in one way only. */
const LEAD =
  /^\*\*([\p{Script=Han}A-Za-z0-9][^\x00-\x1f\x7f\\`*_[\]<&|~]*)\*\*((?:\p{Script=Han}[^\x00-\x1f\x7f\\`*_[\]<&|~]*)?)$/u;
const LEAD_END = /[\p{Script=Han}。：；，、A-Za-z0-9]$/u;
const ITEM = /^(?:(\d{1,9})([.)])|(-)) (.+)$/u;
const PLAIN_HEADING = /^(#{1,6})( +)([^\s#\x00-\x1f\x7f\\`*_[\]<&|~][^#\x00-\x1f\x7f\\`*_[\]<&|~]*)$/u;

export function takePlainBlocks(lines: readonly string[], text: string): ReducedBody {
  const runs = new Map<number, PlainBlock[]>();
  if (OPEN_ENDED.test(text)) return { source: text, runs };
  const reduced = [...lines];
  let run: PlainBlock[] | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    if (isBlank(lines[index] ?? '')) continue;
    const start = index;
    while (index + 1 < lines.length && !isBlank(lines[index + 1] ?? '')) index += 1;
    const block = plainBlock(lines, start, index) ?? plainList(lines, start, index);
    if (block === null || (block.kind === 'list' && !standsAlone(lines, start, index))) {
      run = null;
      continue;
    }
    for (let line = start; line <= index; line += 1) reduced[line] = '';
    if (run) run.push(block);
    else {
      run = [block];
      runs.set(block.line, run);
      reduced[start] = STAND_IN;
    }
  }
  return runs.size === 0 ? { source: text, runs } : { source: reduced.join('\n'), runs };
}

/** Puts the blocks back. False when a stand-in was read as something else: then the whole body must be parsed. */
export function putPlainBlocksBack(root: Root, runs: ReducedBody['runs']): boolean {
  if (runs.size === 0) return true;
  let missing = runs.size;
  const restore = (children: RootContent[]): RootContent[] =>
    children.flatMap((node) => {
      if (node.type === 'containerDirective') node.children = restore(node.children) as typeof node.children;
      const run = node.type === 'paragraph' && node.position ? runs.get(node.position.start.line) : undefined;
      if (!run) return [node];
      missing -= 1;
      return run.map(nodeOf);
    });
  root.children = restore(root.children);
  return missing === 0;
}

function plainBlock(lines: readonly string[], start: number, end: number): PlainBlock | null {
  const extent = { line: start + 1, endLine: end + 1 };
  const first = lines[start] ?? '';
  if (start === end) {
    const heading = PLAIN_HEADING.exec(first);
    if (heading) {
      const [, marks = '', spaces = '', words = ''] = heading;
      const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
      return { ...extent, kind: 'heading', depth, column: marks.length + spaces.length + 1, text: trimSpaces(words) };
    }
    const [, bold = '', rest = ''] = LEAD.exec(first) ?? [];
    if (LEAD_END.test(bold)) return { ...extent, kind: 'lead', bold, rest: trimSpaces(rest) };
  }
  let text = '';
  for (let index = start; index <= end; index += 1) {
    const line = lines[index] ?? '';
    if (!isPlain(line) || (index < end && line.endsWith('  '))) return null;
    text += (index === start ? '' : '\n') + trimSpaces(line);
  }
  return { ...extent, kind: 'paragraph', text };
}

/** A list of one line an item, all with one kind of mark. */
function plainList(lines: readonly string[], start: number, end: number): PlainBlock | null {
  const items: { column: number; text: string }[] = [];
  let mark: string | null = null;
  let first: number | null = null;
  for (let index = start; index <= end; index += 1) {
    const line = lines[index] ?? '';
    const [, number, delimiter, dash, text = ''] = ITEM.exec(line) ?? [];
    const own = delimiter ?? dash;
    if (own === undefined || (mark !== null && own !== mark) || !isPlain(text) || text.endsWith(' ')) return null;
    mark = own;
    if (index === start && number !== undefined) first = Number(number);
    items.push({ column: line.length - text.length + 1, text });
  }
  return { line: start + 1, endLine: end + 1, kind: 'list', start: first, items };
}

/** Two lists with an empty line between them are one: a list is plain only between paragraphs and headings. */
function standsAlone(lines: readonly string[], start: number, end: number): boolean {
  return isTextBlock(lines, start - 1, -1) && isTextBlock(lines, end + 1, 1);
}

/** Whether the nearest block in a direction is a paragraph or heading beyond doubt, or there is none. */
function isTextBlock(lines: readonly string[], from: number, step: 1 | -1): boolean {
  let near = from;
  while (lines[near] !== undefined && isBlank(lines[near] ?? '')) near += step;
  if (lines[near] === undefined) return true;
  let far = near;
  while (lines[far + step] !== undefined && !isBlank(lines[far + step] ?? '')) far += step;
  return plainBlock(lines, Math.min(near, far), Math.max(near, far)) !== null;
}

function isPlain(line: string): boolean {
  return PLAIN_LINE.test(line) && !line.includes('~~');
}

function nodeOf(block: PlainBlock): RootContent {
  const position = { start: { line: block.line, column: 1 }, end: { line: block.endLine, column: 1 } };
  const text = (value: string, column: number, line = block.line): Text => ({
    type: 'text',
    value,
    position: { start: { line, column }, end: { line, column } },
  });
  const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children, position });
  if (block.kind === 'paragraph') return paragraph([text(block.text, 1)]);
  if (block.kind === 'heading')
    return { type: 'heading', depth: block.depth, children: [text(block.text, block.column)], position };
  if (block.kind === 'lead') {
    const strong: PhrasingContent = { type: 'strong', children: [text(block.bold, 3)], position };
    return paragraph(block.rest === '' ? [strong] : [strong, text(block.rest, block.bold.length + 5)]);
  }
  const children = block.items.map(
    (item, index): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph([text(item.text, item.column, block.line + index)])],
      position,
    }),
  );
  return {
    type: 'list',
    ordered: block.start !== null,
    start: block.start,
    spread: false,
    children,
    position,
  } satisfies List;
}

function isBlank(line: string): boolean {
  return line === '' || /^[ \t]*$/u.test(line);
}

/** Only the space is white space to Markdown here; a full-width one belongs to the text. */
function trimSpaces(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === 32) end -= 1;
  return line.slice(0, end);
}
