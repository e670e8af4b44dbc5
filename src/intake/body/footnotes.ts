import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { BODY_WORDS } from '../../i18n/body.ts';
import { fill } from '../../i18n/text.ts';
import { type BodyContext, report } from './context.ts';
import { type BodyState, contextOf, type Drawn, sourceOf, startOf } from './handler.ts';

/** Ids are `fn-1`, `fnref-1`: no anchor of a body looks like that. */
export const FOOTNOTE_OPTIONS = {
  clobberPrefix: '',
  footnoteLabel: fill(BODY_WORDS.footnotes, 'zh-CN'),
  footnoteLabelProperties: {},
  footnoteBackContent: '↩',
  footnoteBackLabel: (index: number, again: number) =>
    fill(BODY_WORDS.backToText, 'zh-CN', { place: again > 1 ? `${index + 1}-${again}` : index + 1 }),
} as const satisfies Options;

/**
 * Numbers the footnotes in the order of their references, whatever their names; a note that no reader gets to
 * from the text is shown as it was written, where it stands.
 */
export function numberFootnotes(root: Root, context: BodyContext): void {
  if (!context.source.includes('[^')) return;
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const numbers = new Map<FootnoteDefinition, string>();
  const number = (tree: Nodes) =>
    visit(tree, (node) => {
      if (node.type === 'footnoteDefinition' && node !== tree) return SKIP;
      const note = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
      if (!note || node.type !== 'footnoteReference') return;
      if (!numbers.has(note)) numbers.set(note, String(numbers.size + 1));
      node.identifier = numbers.get(note) ?? node.identifier;
    });
  number(root);
  // Notes may refer to further notes, which join the end of the map while it is read.
  for (const note of numbers.keys()) number(note);

  visit(root, 'footnoteDefinition', (node, index, parent) => {
    const given = numbers.get(node);
    if (given !== undefined) {
      node.identifier = given;
      context.footnotes.push(node);
      return;
    }
    report(context, 'footnote-unused', startOf(node), { found: `[^${node.label ?? node.identifier}]` });
    if (parent && index !== undefined) parent.children[index] = asWritten(node, context) as typeof node;
  });
}

/** A block as a paragraph of its own source. */
export function asWritten(node: Nodes, context: BodyContext): Nodes {
  const position = node.position;
  return {
    type: 'paragraph',
    data: { role: { kind: 'source' } },
    children: [{ type: 'text', value: sourceOf(context, node), ...(position && { position }) }],
    ...(position && { position }),
  };
}

/** A reference within a link stands after it: a link cannot hold a link. */
export function footnoteReference(state: BodyState, node: FootnoteReference): Drawn {
  const drawn = defaultHandlers.footnoteReference(state, node);
  const context = contextOf(state);
  if (context.insideLink === 0) return drawn;
  context.waitingNotes.push(drawn);
  return undefined;
}
