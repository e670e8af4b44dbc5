import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { announceAppendix, articleAnchor, chapterAnchor, partAnchor, sectionAnchor, wordsAnchor } from './anchors.ts';
import { pairCaptions } from './captions.ts';
import { markContents } from './contents.ts';
import { type BodyContext, fileLine, report } from './context.ts';
import { resolveDefinitions } from './definitions.ts';
import { arrangeDirective, reportMalformed } from './directives.ts';
import { numberFootnotes } from './footnotes.ts';
import { startOf } from './handler.ts';
import {
  type ArticleLabel,
  appendixNumber,
  articleLabel,
  type Division,
  divisionOfHeading,
  divisionOfParagraph,
} from './ordinals.ts';
import { plainText } from './plain-text.ts';
import type {} from './roles.ts';
import { markSignatures } from './signature.ts';
import { splitParagraph, trimParagraph } from './split-paragraphs.ts';

/** Where blocks stand: only the body itself has articles and chapters; what is quoted has not. */
type Level = 'body' | 'box' | 'quote';

/** Finds out what each block of the tree is, before it is drawn: see BlockRole. Changes the tree. */
export function arrange(root: Root, context: BodyContext): void {
  numberFootnotes(root, context);
  resolveDefinitions(root, context);
  root.children = arrangeBlocks(root.children, context, 'body');
}

function arrangeBlocks(children: RootContent[], context: BodyContext, level: Level): RootContent[] {
  let blocks: RootContent[] = [];
  for (const node of openDirectives(children, context)) {
    if (node.type !== 'paragraph') blocks.push(node);
    else
      for (const paragraph of level === 'quote' ? [node] : splitParagraph(node)) {
        trimParagraph(paragraph);
        if (!isBlank(paragraph)) blocks.push(paragraph);
      }
  }
  if (blocks.some((node) => node.type === 'table')) blocks = pairCaptions(blocks);
  if (level === 'body') {
    markSignatures(blocks);
    markContents(blocks);
  }
  for (const node of blocks) arrangeBlock(node, context, level);
  return blocks;
}

function arrangeBlock(node: RootContent, context: BodyContext, level: Level): void {
  switch (node.type) {
    case 'heading':
      arrangeHeading(node, context, level);
      break;
    case 'paragraph':
      if (!node.data?.role) arrangeParagraph(node, context, level);
      break;
    case 'containerDirective':
      node.children = arrangeBlocks(node.children, context, 'box') as typeof node.children;
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      node.children = arrangeBlocks(node.children, context, 'quote') as typeof node.children;
      break;
    case 'list':
      for (const item of node.children) {
        item.children = arrangeBlocks(item.children, context, 'quote') as typeof item.children;
      }
      break;
  }
}

function arrangeHeading(node: Heading, context: BodyContext, level: Level): void {
  const text = plainText(node);
  const at = startOf(node);
  if (text === '') {
    report(context, 'heading-empty', at);
    return;
  }
  if (node.depth === 1) report(context, 'heading-level', at, { found: `# ${text}` });
  const source = Math.max(2, node.depth);
  if (source > context.lastDepth + 1) {
    const expected = '#'.repeat(context.lastDepth + 1);
    report(context, 'heading-skip', at, { found: `${'#'.repeat(node.depth)} ${text}`, values: { expected } });
  }
  const article = level === 'body' ? articleLabel(text) : null;
  const division = level === 'body' && !article ? divisionOfHeading(text) : null;
  if (division?.kind === '章') context.chapterDepth = source;
  if (level === 'body') noteAppendix(text, context);
  const anchor = article ? nameArticle(article, context, at.line) : anchorOf(division, text, context);
  if (article) wrapLabel(node, article.label);
  addHeading(node, text, source, anchor, context);
}

function arrangeParagraph(node: Paragraph, context: BodyContext, level: Level): void {
  if (level !== 'quote') reportMalformed(node, context);
  if (level !== 'body') return;
  const start = leadingText(node);
  const article = start.startsWith('第') ? articleLabel(start) : null;
  if (article) {
    node.data = { ...node.data, role: { kind: 'article', anchor: nameArticle(article, context, startOf(node).line) } };
    wrapLabel(node, article.label);
    return;
  }
  if (start.startsWith('附')) noteAppendix(plainText(node), context);
  if (!start.startsWith('第')) return;
  const text = plainText(node);
  const division = divisionOfParagraph(text);
  if (division) addHeading(node, text, depthOf(division, context), anchorOf(division, text, context), context);
}

function addHeading(
  node: Heading | Paragraph,
  text: string,
  source: number,
  anchor: string,
  context: BodyContext,
): void {
  const levels = context.levels;
  while ((levels.at(-1)?.source ?? 0) >= source) levels.pop();
  const depth = Math.min(6, (levels.at(-1)?.drawn ?? 1) + 1);
  levels.push({ source, drawn: depth });
  context.lastDepth = source;
  node.data = { ...node.data, role: { kind: 'heading', depth, anchor } };
  context.headings.push({ depth, text, anchor, line: fileLine(context, startOf(node).line) });
}

/** The level of a chapter that was written as a paragraph. */
function depthOf(division: Division, context: BodyContext): number {
  if (division.kind === '节') return context.chapterDepth + 1;
  const depth = division.kind === '章' && context.anchors.part !== null ? 3 : 2;
  if (division.kind === '章') context.chapterDepth = depth;
  return depth;
}

function anchorOf(division: Division | null, text: string, context: BodyContext): string {
  if (division?.kind === '编') return partAnchor(context.anchors, division.number);
  if (division?.kind === '章') return chapterAnchor(context.anchors, division.number);
  if (division?.kind === '节') return sectionAnchor(context.anchors, division.number);
  return wordsAnchor(context.anchors, text);
}

function nameArticle(article: ArticleLabel, context: BodyContext, line: number): string {
  const anchor = articleAnchor(context.anchors, article.number, article.sub);
  context.articles.push({ anchor, label: article.label, line: fileLine(context, line) });
  return anchor;
}

function noteAppendix(text: string, context: BodyContext): void {
  const number = appendixNumber(text);
  if (number !== null) announceAppendix(context.anchors, number);
}

/** Makes the words 第十二条 at the start a node of their own; the editor may have made them bold already. */
function wrapLabel(node: Heading | Paragraph, label: string): void {
  const first = node.children[0];
  if (first?.type === 'strong') first.data = { ...first.data, role: { kind: 'label' } };
  if (first?.type !== 'text' || !first.value.startsWith(label)) return;
  const position = first.position;
  node.children.unshift({
    type: 'strong',
    data: { role: { kind: 'label' } },
    children: [{ type: 'text', value: label, ...(position && { position }) }],
  });
  first.value = first.value.slice(label.length);
  if (position) {
    first.position = { ...position, start: { ...position.start, column: position.start.column + label.length } };
  }
}

/** What a paragraph begins with, as far as the words of an article can reach. */
function leadingText(node: Paragraph): string {
  const first = node.children[0];
  if (first?.type === 'text') return first.value;
  return first?.type === 'strong' ? plainText(first) : '';
}

function isBlank(node: Paragraph): boolean {
  return node.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** The blocks, with unknown containers opened and tables taken out of theirs. */
function openDirectives(children: RootContent[], context: BodyContext): RootContent[] {
  if (!children.some((node) => node.type === 'containerDirective')) return children;
  return children.flatMap((node) => {
    if (node.type !== 'containerDirective') return [node];
    const opened = arrangeDirective(node, context);
    return opened[0] === node ? opened : openDirectives(opened, context);
  });
}
