import type { ElementContent } from 'hast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { nearest } from '../../domain/nearest.ts';
import { BODY_WORDS } from '../../i18n/body.ts';
import { fill } from '../../i18n/text.ts';
import { describe } from './captions.ts';
import { type BodyContext, didYouMean, report } from './context.ts';
import { type BodyState, type Drawn, element, startOf } from './handler.ts';

const NAMES: { readonly [name: string]: ContainerKind } = {
  note: 'note',
  提示: 'note',
  说明: 'note',
  warning: 'warning',
  注意: 'warning',
  警告: 'warning',
  signature: 'signature',
  落款: 'signature',
  attachments: 'attachments',
  附件说明: 'attachments',
  table: 'table',
  表格: 'table',
};
type ContainerKind = 'note' | 'warning' | 'signature' | 'attachments' | 'table';

/** The names, for messages: the Chinese ones. */
const OFFERED = ':::提示、:::注意、:::落款、:::附件说明、:::表格';

/** Before drawing: a table container gives its words to its table, an unknown container is opened. */
export function arrangeDirective(node: ContainerDirective, context: BodyContext): RootContent[] {
  reportUnclosed(node, context);
  const kind = kindOf(node.name);
  if (kind === null) return unknownDirective(node, context);
  if (kind !== 'table') return [node];
  const { caption, label, rest } = tableWords(node);
  const table = rest.find((child) => child.type === 'table');
  if (table) describe(table, caption, asksRowHeaders(node));
  return table || !label ? rest : [label, ...rest];
}

/** A box with its title, which the editor may give as `:::note[标题]` or `{title="标题"}`. */
export function containerDirective(state: BodyState, node: ContainerDirective): Drawn {
  const kind = kindOf(node.name) ?? 'note';
  const [first, ...others] = node.children;
  const label = isLabel(first) ? first : null;
  const given = attribute(node, 'title', '标题');
  const title: ElementContent[] = label
    ? state.all(label)
    : given
      ? [{ type: 'text', value: given }]
      : defaultTitle(kind);
  const content = state.all({ type: 'root', children: label ? others : node.children });
  const head = title.length > 0 ? [element('p', { className: ['container-title'] }, title)] : [];
  const role = kind === 'note' || kind === 'warning' ? { role: 'note' } : {};
  return element('div', { className: [kind], ...role }, state.wrap([...head, ...content], false) as ElementContent[]);
}

/** A paragraph that looks like the fence of a container but was not read as one. */
export function reportMalformed(node: Paragraph, context: BodyContext): void {
  const first = node.children[0];
  if (first?.type !== 'text' || !/^[:：]{3}/u.test(first.value)) return;
  const found = first.value.split('\n')[0] ?? '';
  report(context, 'directive-form', startOf(node), { found, values: { names: OFFERED } });
}

function unknownDirective(node: ContainerDirective, context: BodyContext): RootContent[] {
  const suggestion = didYouMean(nearest(node.name, Object.keys(NAMES)));
  const found = `:::${node.name}`;
  report(context, 'directive-unknown', startOf(node), { found, values: { suggestion, names: OFFERED } });
  const children = isLabel(node.children[0]) ? node.children.slice(1) : node.children;
  const closing = closingLine(node, context);
  const opening = (context.lines[startOf(node).line - 1] ?? '').slice(startOf(node).column - 1);
  return [written(opening, node), ...children, ...(closing === null ? [] : [written(closing.trim(), node)])];
}

function written(value: string, node: ContainerDirective): Paragraph {
  const place = node.position ? { position: node.position } : {};
  return {
    type: 'paragraph',
    data: { role: { kind: 'source' } },
    children: [{ type: 'text', value, ...place }],
    ...place,
  };
}

function reportUnclosed(node: ContainerDirective, context: BodyContext): void {
  if (closingLine(node, context) === null) {
    report(context, 'directive-unclosed', startOf(node), { found: `:::${node.name}` });
  }
}

/** The line that closes a container; null when it was never closed. */
function closingLine(node: ContainerDirective, context: BodyContext): string | null {
  const start = startOf(node);
  const last = node.position?.end.line ?? start.line;
  const opening = /^:*/u.exec((context.lines[start.line - 1] ?? '').slice(start.column - 1))?.[0].length ?? 3;
  const closing = /^[>\s]*(:{3,})\s*$/u.exec(context.lines[last - 1] ?? '')?.[1];
  return last > start.line && closing !== undefined && closing.length >= opening ? closing : null;
}

function tableWords(node: ContainerDirective): {
  caption: Paragraph | null;
  label: Paragraph | null;
  rest: RootContent[];
} {
  const first = node.children[0];
  const label = isLabel(first) ? first : null;
  const given = attribute(node, 'caption', '标题', '表题');
  const place = node.position ? { position: node.position } : {};
  const words: PhrasingContent[] = given ? [{ type: 'text', value: given, ...place }] : [];
  const made: Paragraph | null = label ?? (words.length > 0 ? { type: 'paragraph', children: words, ...place } : null);
  return { caption: made, label: made, rest: label ? node.children.slice(1) : node.children };
}

function asksRowHeaders(node: ContainerDirective): boolean {
  return attribute(node, 'rowheaders', '行标题') !== null;
}

function attribute(node: ContainerDirective, ...names: string[]): string | null {
  for (const name of names) {
    const value = node.attributes?.[name];
    if (value !== undefined && value !== null) return value.replaceAll(/^[“”]|[“”]$/gu, '');
  }
  return null;
}

function isLabel(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.directiveLabel === true;
}

function kindOf(name: string): ContainerKind | null {
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}

function defaultTitle(kind: ContainerKind): ElementContent[] {
  if (kind === 'signature' || kind === 'table') return [];
  return [{ type: 'text', value: fill(BODY_WORDS[kind], 'zh-CN') }];
}
