import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast';

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

interface PlainBlock {
  readonly line: number;
  readonly endLine: number;
  /** 0 for a paragraph, else the level of the heading. */
  readonly depth: number;
  readonly column: number;
  readonly text: string;
}

const STAND_IN = '字';
/** Blocks of code and of HTML can hold blank lines: no block of such a body is surely plain. */
const OPEN_ENDED = /```|~~~|<[!?]|<(?:script|pre|style|textarea)/iu;
const PLAIN_LINE = /^(?:[^\x00-\x7f]|[A-Za-z(]|\d{1,9}(?![\d.)]))[^\x00-\x1f\x7f\\`*_[\]<&|]*$/u;
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
    const block = plainBlock(lines, start, index);
    if (block === null) {
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
  const first = lines[start] ?? '';
  const heading = start === end ? PLAIN_HEADING.exec(first) : null;
  if (heading) {
    const [, marks = '', spaces = '', words = ''] = heading;
    const column = marks.length + spaces.length + 1;
    return { line: start + 1, endLine: start + 1, depth: marks.length, column, text: trimSpaces(words) };
  }
  let text = '';
  for (let index = start; index <= end; index += 1) {
    const line = lines[index] ?? '';
    if (!PLAIN_LINE.test(line) || line.includes('~~') || (index < end && line.endsWith('  '))) return null;
    text += (index === start ? '' : '\n') + trimSpaces(line);
  }
  return { line: start + 1, endLine: end + 1, depth: 0, column: 1, text };
}

function nodeOf(block: PlainBlock): Paragraph | Heading {
  const end = { line: block.endLine, column: 1 };
  const text: Text = {
    type: 'text',
    value: block.text,
    position: { start: { line: block.line, column: block.column }, end },
  };
  const position = { start: { line: block.line, column: 1 }, end };
  if (block.depth === 0) return { type: 'paragraph', children: [text], position };
  return { type: 'heading', depth: block.depth as Heading['depth'], children: [text], position };
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
