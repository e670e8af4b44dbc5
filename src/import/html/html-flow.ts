import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Block, type Flow, type FlowImage, type FlowNote, type Span, spansText, textSpan } from '../flow.ts';
import { FlowBuilder, trimmed } from '../flow-builder.ts';
import { labelsOfBlocks } from '../recognise/labels.ts';
import { attribute, type Element, isElement, mainElement, metaLabels } from './main-element.ts';

type Node = DefaultTreeAdapterMap['node'];

const SKIPPED = new Set(
  'script style noscript template head nav footer form button select option iframe object svg canvas audio video input textarea title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article main header blockquote pre center tr table tbody thead figure figcaption aside address hr'.split(
    ' ',
  ),
);

/** Reads a file that lies beside the page; null when there is none. */
export type ReadBeside = (path: string) => Uint8Array | null;

/**
 * The text of a page as the reader of a government site sees it: found in the junk, tables of layout opened, labelled
 * facts and meta tags kept apart.
 */
export function htmlFlow(html: string, readBeside: ReadBeside): Flow {
  const page = parse(html.replace(/^\s*<(tbody|tr|td|th)\b/iu, '<table><$1'));
  const labels = new Map(metaLabels(page));
  const walker = new HtmlWalker(readBeside);
  walker.walk(mainElement(page), { bold: false, href: null, centred: false, level: null });
  walker.flow.flush();
  // What stands around the text may be labelled too: the table of facts above it.
  const around = new HtmlWalker(() => null);
  around.walk(page, { bold: false, href: null, centred: false, level: null });
  around.flow.flush();
  for (const [label, value] of labelsOfBlocks(around.flow.blocks)) if (!labels.has(label)) labels.set(label, value);
  return {
    blocks: walker.flow.blocks,
    labels,
    images: walker.images,
    footnotes: new Map(),
    notes: [...walker.notes].sort(),
  };
}

interface Looks {
  readonly bold: boolean;
  readonly href: string | null;
  readonly centred: boolean;
  readonly level: number | null;
}

class HtmlWalker {
  readonly flow = new FlowBuilder();
  readonly images = new Map<string, FlowImage>();
  readonly notes = new Set<FlowNote>();
  readonly #readBeside: ReadBeside;

  constructor(readBeside: ReadBeside) {
    this.#readBeside = readBeside;
  }

  walk(node: Node, looks: Looks): void {
    if (node.nodeName === '#text') {
      this.flow.add(textSpan((node as DefaultTreeAdapterMap['textNode']).value, looks.href), looks.bold);
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) this.walk(child, looks);
      return;
    }
    const { tagName } = node;
    if (SKIPPED.has(tagName)) return;
    if (isHidden(node)) {
      if (squeezeText(node) !== '') this.notes.add('hiddenText');
      return;
    }
    if (tagName === 'br') {
      this.flow.flush();
      return;
    }
    if (tagName === 'img') {
      this.#image(node);
      return;
    }
    if (tagName === 'table') {
      this.#table(node, looks);
      return;
    }
    const next = looksOf(node, looks);
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) {
      this.flow.flush();
      this.flow.look(next);
    }
    for (const child of node.childNodes) this.walk(child, next);
    if (isBlock) {
      this.flow.flush();
      this.flow.look(looks);
    }
  }

  /** A table of facts or figures stays one; a table of layout (one column, or tables within) is opened. */
  #table(table: Element, looks: Looks): void {
    const rows = rowsOf(table);
    const isLayout = rows.every((cells) => cells.length <= 1) || rows.flat().some(holdsTable);
    if (isLayout) {
      this.flow.flush();
      for (const cell of rows.flat()) {
        const next = looksOf(cell, looks);
        this.flow.look(next);
        for (const child of cell.childNodes) this.walk(child, next);
        this.flow.flush();
      }
      this.flow.look(looks);
      return;
    }
    const { grid, merged } = gridOf(rows, (cell) => this.#cell(cell));
    if (merged) this.notes.add('mergedCells');
    const filled = grid.filter((row) => row.some((cell) => spansText(cell) !== ''));
    if (filled.length > 0) this.flow.put({ kind: 'table', rows: filled });
  }

  #cell(cell: Element): readonly Span[] {
    const inner = new HtmlWalker(this.#readBeside);
    for (const child of cell.childNodes) inner.walk(child, { bold: false, href: null, centred: false, level: null });
    inner.flow.flush();
    for (const note of inner.notes) this.notes.add(note);
    for (const [name, image] of inner.images) this.images.set(name, image);
    const lines = inner.flow.blocks.flatMap((block: Block, at) =>
      block.kind === 'paragraph' ? [...(at === 0 ? [] : [textSpan(' ')]), ...block.spans] : [],
    );
    return trimmed(lines);
  }

  #image(node: Element): void {
    const source = attribute(node, 'src') ?? '';
    const name = decodeName(source);
    const extension = /\.(?:png|jpe?g|gif|webp)$/iu.exec(name)?.[0]?.toLowerCase() ?? '';
    const bytes = extension && !/^(?:[a-z]+:|\/\/)/iu.test(source) ? this.#readBeside(name) : null;
    if (!bytes) {
      this.notes.add('lostImages');
      return;
    }
    this.images.set(name, { bytes, extension });
    this.flow.add({ text: attribute(node, 'alt') ?? '', href: null, image: name, footnote: null }, false);
  }
}

function looksOf(node: Element, looks: Looks): Looks {
  const style = (attribute(node, 'style') ?? '').toLowerCase();
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  const align = (attribute(node, 'align') ?? /text-align:\s*(\w+)/u.exec(style)?.[1] ?? '').toLowerCase();
  const isPlain = /font-weight:\s*(?:normal|400)/u.test(style);
  const isBold =
    node.tagName === 'b' || node.tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/u.test(style) || level;
  const href = node.tagName === 'a' ? webAddress(attribute(node, 'href')) : looks.href;
  return {
    bold: isPlain ? false : looks.bold || Boolean(isBold),
    href,
    centred: node.tagName === 'center' || (align === '' ? looks.centred : align === 'center'),
    level: level ? Number(level) : looks.level,
  };
}

/** A link that leads somewhere wherever the page lies; others keep their words alone. */
function webAddress(href: string | null): string | null {
  return href && /^https?:\/\/[^\s]+$/iu.test(href) ? href : null;
}

function isHidden(node: Element): boolean {
  const style = (attribute(node, 'style') ?? '').replace(/\s/gu, '').toLowerCase();
  return /display:none|visibility:hidden/u.test(style) || attribute(node, 'hidden') !== null;
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows: Element[][] = [];
  const visit = (node: Element): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'tr')
        rows.push(child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
      else if (child.tagName !== 'table') visit(child);
    }
  };
  visit(table);
  return rows.filter((cells) => cells.length > 0);
}

/** Cells in their columns. A merged cell says its words once, at its first place; the others stay empty. */
function gridOf(
  rows: readonly (readonly Element[])[],
  read: (cell: Element) => readonly Span[],
): { readonly grid: (readonly Span[])[][]; readonly merged: boolean } {
  const grid: (readonly Span[])[][] = rows.map(() => []);
  let merged = false;
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column += 1;
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      if (down > 1 || across > 1) merged = true;
      for (let y = 0; y < down && at + y < grid.length; y += 1)
        for (let x = 0; x < across; x += 1) {
          const row = grid[at + y];
          if (row) row[column + x] = x === 0 && y === 0 ? read(cell) : [];
        }
      column += across;
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return { grid: grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? [])), merged };
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  return Math.min(100, Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1));
}

function holdsTable(node: Element): boolean {
  return node.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)));
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function squeezeText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value.trim();
  return childrenOf(node).map(squeezeText).join('');
}

function decodeName(source: string): string {
  const path = source.replace(/[?#].*$/su, '').replace(/^\.\//u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the name is what it says.
    return path;
  }
}
