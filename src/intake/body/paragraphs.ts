import type { Paragraph, Strong } from 'mdast';
import { type BodyState, type Drawn, element } from './handler.ts';
import { figure } from './images.ts';

/** A paragraph by its role: an article carries its anchor, the title of a chapter is a heading. */
export function paragraph(state: BodyState, node: Paragraph): Drawn {
  const role = node.data?.role;
  if (!role || role.kind === 'source') return figure(state, node) ?? element('p', {}, state.all(node));
  const children = state.all(node);
  if (role.kind === 'heading') return element(`h${role.depth}`, { id: role.anchor }, children);
  if (role.kind === 'article') return element('p', { id: role.anchor }, children);
  return element('p', { className: [role.kind] }, children);
}

/** Emphasis, and the words 第十二条 at the start of an article. */
export function strong(state: BodyState, node: Strong): Drawn {
  return element('strong', node.data?.role?.kind === 'label' ? { className: ['article'] } : {}, state.all(node));
}
