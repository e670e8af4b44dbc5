import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type BodyContext, report } from './context.ts';
import { asWritten } from './footnotes.ts';
import { sourceOf, startOf } from './handler.ts';

/**
 * Makes `[words][name]` a plain link. A definition that nothing uses is shown as it was written: in Chinese
 * texts `[注]: 数据截至年底` is prose, and Markdown would swallow it.
 */
export function resolveDefinitions(root: Root, context: BodyContext): void {
  if (!context.source.includes(']:')) return;
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  const used = new Set<Definition>();
  visit(root, (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    used.add(definition);
    const { url, title } = definition;
    const place = node.position ? { position: node.position } : {};
    const made: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children, ...place }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...place };
    parent.children[index] = made;
    // Its children are visited in its place.
    return index;
  });
  visit(root, 'definition', (node, index, parent) => {
    if (used.has(node) || !parent || index === undefined) return;
    report(context, 'definition-unused', startOf(node), { found: sourceOf(context, node) });
    parent.children[index] = asWritten(node, context) as typeof node;
  });
}
