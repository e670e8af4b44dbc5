import type { Html, Parents } from 'mdast';
import { insteadOf, report } from './context.ts';
import { type BodyState, contextOf, type Drawn, element, startOf } from './handler.ts';
import { joinLines } from './soft-breaks.ts';

const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition']);

/** HTML is refused; what was written stays visible as text, for the editor who looks at the page. */
export function rawHtml(state: BodyState, node: Html, parent: Parents | undefined): Drawn {
  const context = contextOf(state);
  const tag = tagOf(node);
  const closes = node.value.startsWith('</') && context.tags.has(tag);
  context.tags.add(tag);
  if (!closes)
    report(context, 'raw-html', startOf(node), {
      found: node.value,
      values: { instead: insteadOf(tag) },
    });
  const text = { type: 'text' as const, value: joinLines(node.value).text };
  return parent && BLOCKS.has(parent.type) ? element('p', {}, [text]) : text;
}

function tagOf(node: Html): string {
  if (node.value.startsWith('<!--')) return '!--';
  return (/^<\/?([A-Za-z][A-Za-z0-9-]*)/u.exec(node.value)?.[1] ?? '').toLowerCase();
}
