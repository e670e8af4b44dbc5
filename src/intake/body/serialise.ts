import type { Element, Nodes, Root } from 'hast';
import type { BodyContent, Section } from '../../domain/body.ts';
import { attributes, escapeText } from './attributes.ts';

/** Places that a text is cut at: the title of the section by its anchor, and whether a heading begins it. */
export type SectionTitles = ReadonlyMap<string, { readonly title: string; readonly heading: boolean }>;

interface Writer {
  html: string;
  /** The block being read, and the same without what is the title of its section. */
  line: string;
  sectionLine: string;
  readonly lines: string[];
  readonly sections: { anchor: string | null; title: string; lines: string[] }[];
  /** The first paragraphs of the body itself, for the excerpt. */
  readonly paragraphs: string[];
  /** Blocks that are open. */
  depth: number;
  readonly titles: SectionTitles;
  /** In the words that are the title of a section. */
  inTitle: number;
  /** In what the drawing added: numbers of notes and ways back. */
  inAid: number;
  inCode: number;
}

const VOID = new Set(['br', 'hr', 'img']);
const BLOCKS = new Set([
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr'],
  ...['figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr'],
]);

export interface WrittenBody {
  readonly content: BodyContent;
  readonly paragraphs: readonly string[];
}

/**
 * Writes a sanitised tree as HTML, plain text and sections, in one walk. An own writer because the markers of
 * src/domain/body.ts must be beyond forging: `<` is escaped in attributes too, and the words `gh-ref:` in text.
 */
export function serialise(root: Root, titles: SectionTitles): WrittenBody {
  const writer: Writer = {
    html: '',
    line: '',
    sectionLine: '',
    lines: [],
    sections: [{ anchor: null, title: '', lines: [] }],
    paragraphs: [],
    depth: 0,
    titles,
    inTitle: 0,
    inAid: 0,
    inCode: 0,
  };
  writeAll(writer, root.children);
  endLine(writer);
  const content = { html: writer.html, text: writer.lines.join('\n'), sections: sectionsOf(writer) };
  return { content, paragraphs: writer.paragraphs };
}

function writeAll(writer: Writer, nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (node.type === 'text') writeText(writer, node.value);
    else if (node.type === 'element') writeElement(writer, node);
    else if (node.type === 'comment' && /^(?:c\d+|\/c)$/u.test(node.value)) writer.html += `<!--${node.value}-->`;
  }
}

function writeText(writer: Writer, value: string): void {
  writer.html += escapeText(value);
  if (writer.inAid > 0) return;
  if (writer.inCode > 0) {
    const [first = '', ...others] = value.split('\n');
    addText(writer, first);
    for (const line of others) {
      endLine(writer);
      addText(writer, line);
    }
  } else addText(writer, value);
}

function addText(writer: Writer, value: string): void {
  writer.line += value;
  if (writer.inTitle === 0) writer.sectionLine += value;
}

function writeElement(writer: Writer, node: Element): void {
  const { tagName } = node;
  const block = BLOCKS.has(tagName);
  if (block) endLine(writer);
  const id = node.properties['id'];
  const title = typeof id === 'string' ? writer.titles.get(id) : undefined;
  if (title && typeof id === 'string') writer.sections.push({ anchor: id, title: title.title, lines: [] });

  writer.html += `<${tagName}${attributes(node)}>`;
  if (VOID.has(tagName)) {
    if (tagName === 'br') addText(writer, ' ');
    if (tagName === 'img') addText(writer, String(node.properties['alt'] ?? ''));
    return;
  }
  if ((tagName === 'td' || tagName === 'th') && writer.line !== '') addText(writer, ' ');
  const heading = title?.heading === true || isArticleLabel(node);
  const aid = isAid(node);
  const code = tagName === 'pre';
  if (heading) writer.inTitle += 1;
  if (aid) writer.inAid += 1;
  if (code) writer.inCode += 1;
  if (block) writer.depth += 1;
  writeAll(writer, node.children);
  if (code) writer.inCode -= 1;
  if (aid) writer.inAid -= 1;
  if (block) {
    writer.depth -= 1;
    endLine(writer);
    if (tagName === 'p' && writer.depth === 0) noteParagraph(writer, node);
  }
  if (heading) writer.inTitle -= 1;
  writer.html += `</${tagName}>`;
}

const ENOUGH_PARAGRAPHS = 12;

function noteParagraph(writer: Writer, node: Element): void {
  const line = writer.lines.at(-1);
  if (line === undefined || writer.paragraphs.length >= ENOUGH_PARAGRAPHS) return;
  if (node.properties['className'] === undefined) writer.paragraphs.push(line);
}

function isArticleLabel(node: Element): boolean {
  const classes = node.properties['className'];
  return node.tagName === 'strong' && Array.isArray(classes) && classes.includes('article');
}

/** Marks of footnotes and the title of their section are no words of the editor. */
function isAid(node: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, id } = node.properties;
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || id === 'footnote-label';
}

function endLine(writer: Writer): void {
  const line = clean(writer.line);
  if (line !== '') writer.lines.push(line);
  const inSection = writer.sectionLine === writer.line ? line : clean(writer.sectionLine);
  if (inSection !== '') writer.sections.at(-1)?.lines.push(inSection);
  writer.line = '';
  writer.sectionLine = '';
}

function clean(line: string): string {
  return line.replaceAll(/[ \t\n]+/gu, ' ').trim();
}

function sectionsOf(writer: Writer): Section[] {
  const [before, ...sections] = writer.sections;
  const kept = before && before.lines.length > 0 ? [before, ...sections] : sections;
  return kept.map(({ anchor, title, lines }) => ({ anchor, title, text: lines.join('\n') }));
}
