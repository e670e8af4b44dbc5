import type { ElementContent, Parents as HastParents, Properties } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { Options } from 'remark-rehype';
import type { BodyContext, Point } from './context.ts';

export type BodyHandlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<BodyHandlers['text']>;
/** What remark-rehype hands to the drawing of a node. */
export type BodyState = Parameters<Handler>[0];
export type Drawn = ElementContent | ElementContent[] | undefined;
export type { HastParents, Nodes, Parents };

/** What this run gathers. */
export function contextOf(state: BodyState): BodyContext {
  const context = state.options.file?.data.body;
  if (!context) throw new Error('the pipeline was run without a body context');
  return context;
}

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): ElementContent & { type: 'element' } {
  return { type: 'element', tagName, properties, children };
}

/** Where a node begins; nodes that were made here have no place of their own. */
export function startOf(node: Nodes): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** The piece of source that a node was read from. */
export function sourceOf(context: BodyContext, node: Nodes): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : context.source.slice(start, end);
}
