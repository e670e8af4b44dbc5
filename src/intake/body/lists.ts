import type { ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { BodyState, Drawn } from './handler.ts';

/** A task of a list is drawn with a sign: a box that cannot be ticked would be a form control without a name. */
export function listItem(state: BodyState, node: ListItem, parent: Parents | undefined): Drawn {
  if (typeof node.checked === 'boolean') {
    const sign = { type: 'text' as const, value: node.checked ? '☑ ' : '☐ ' };
    const first = node.children[0];
    if (first?.type === 'paragraph') first.children.unshift(sign);
    else node.children.unshift({ type: 'paragraph', children: [sign] });
    node.checked = null;
  }
  return defaultHandlers.listItem(state, node, parent);
}
