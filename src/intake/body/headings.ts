import type { Heading } from 'mdast';
import { type BodyState, type Drawn, element } from './handler.ts';

/** Level and anchor were found by the arrangement; a heading it did not name has no words. */
export function heading(state: BodyState, node: Heading): Drawn {
  const role = node.data?.role;
  if (role?.kind !== 'heading') return undefined;
  return element(`h${role.depth}`, { id: role.anchor }, state.all(node));
}
