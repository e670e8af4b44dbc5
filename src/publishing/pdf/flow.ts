import { attribute, type Element, findAll, hasClass, isElement, type Node, textOf } from './read-page.ts';
import { call, literal, text } from './typst-text.ts';

/** What the converter asks of its surroundings. */
export interface FlowOptions {
  /** Path of a picture within the compiler, or null where the picture cannot be had. */
  readonly picture: (src: string) => string | null;
  /** Absolute address of a link, or null for one that leads nowhere outside the page. */
  readonly link: (href: string) => string | null;
}

/** Parts of a page that are for a screen alone, or set elsewhere on paper. */
const LEFT_OUT = new Set(['nav', 'details', 'script', 'style', 'link', 'button', 'template']);
const LEFT_OUT_CLASSES = ['report-more', 'trend', 'published', 'files__form', 'footnote-back'];

/** Content of Typst from the elements of a drawn page. Unknown elements give what is in them. */
export function flow(nodes: readonly Node[], options: FlowOptions): string {
  return nodes.map((node) => block(node, options)).join('\n');
}

function block(node: Node, options: FlowOptions): string {
  if (!isElement(node)) return textOf(node).trim() === '' ? '' : call('par', text(textOf(node).trim()));
  const { tagName } = node;
  if (LEFT_OUT.has(tagName) || LEFT_OUT_CLASSES.some((name) => hasClass(node, name))) return '';
  const heading = /^h([2-6])$/u.exec(tagName)?.[1];
  if (heading) return textOf(node).trim() === '' ? '' : headingOf(node, Number(heading), options);
  if (tagName === 'p') return paragraph(node, options);
  if (tagName === 'ul' || tagName === 'ol') return list(node, options);
  if (tagName === 'dl') return facts(node, options);
  if (tagName === 'table') return table(node, options);
  if (tagName === 'pre') return call('gw-plain', textOf(node).split('\n').map(text).join('#linebreak();'));
  if (tagName === 'hr') return '#line(length: 100%, stroke: 0.4pt);';
  if (tagName === 'blockquote') return call('quote', flow(node.childNodes, options), ['block: true']);
  if (tagName === 'figcaption') return call('gw-caption', inline(node.childNodes, options));
  if (tagName === 'img') return picture(node, options);
  if (
    ['note', 'warning', 'attachments', 'validity-banner', 'fact-list', 'outcome'].some((name) => hasClass(node, name))
  )
    return call('gw-aside', flow(node.childNodes, options));
  if (hasClass(node, 'footnotes')) return call('gw-small', flow(node.childNodes, options));
  // A container with text of its own is one paragraph; else each of its children is a block.
  return node.childNodes.some((child) => !isElement(child) && textOf(child).trim() !== '')
    ? call('par', inline(node.childNodes, options))
    : flow(node.childNodes, options);
}

function headingOf(element: Element, level: number, options: FlowOptions): string {
  const centred = /^[bcsap]\d/u.test(attribute(element, 'id') ?? '');
  const heading = call('heading', inline(element.childNodes, options), [`level: ${level}`]);
  return centred ? call('align', heading, ['center']) : heading;
}

function paragraph(element: Element, options: FlowOptions): string {
  const content = inline(element.childNodes, options);
  if (content === '') return '';
  if (hasClass(element, 'signature')) return call('gw-signature', content);
  if (hasClass(element, 'addressees') || hasClass(element, 'container-title')) return call('gw-flush', content);
  return call('par', content);
}

function list(element: Element, options: FlowOptions): string {
  const items = element.childNodes.filter(isElement).map((item) => `[${itemOf(item, options)}]`);
  if (items.length === 0) return '';
  if (element.tagName === 'ul') return `#list(${items.join(', ')});`;
  const start = Number(attribute(element, 'start') ?? 1);
  return `#enum(start: ${Number.isSafeInteger(start) && start >= 0 ? start : 1}, ${items.join(', ')});`;
}

/** An item of one paragraph stands in its line; longer ones hold blocks. */
function itemOf(item: Element, options: FlowOptions): string {
  const blocks = item.childNodes.filter((child) => isElement(child) && BLOCKS.has(child.tagName));
  if (blocks.length === 0) return inline(item.childNodes, options);
  const [first] = blocks;
  const before = first ? item.childNodes.slice(0, item.childNodes.indexOf(first)) : [];
  const rest = item.childNodes.slice(before.length);
  const lead = first && isElement(first) && first.tagName === 'p' ? rest.splice(0, 1).filter(isElement) : [];
  return `${inline([...before, ...lead.flatMap(({ childNodes }) => childNodes)], options)}\n${flow(rest, options)}`;
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'dl', 'table', 'section', 'div', 'blockquote', 'pre', 'figure']);

function facts(element: Element, options: FlowOptions): string {
  const cells = findAll(element, ({ tagName }) => tagName === 'dt' || tagName === 'dd');
  const rows: { label: Element | null; values: Element[] }[] = [];
  for (const cell of cells) {
    if (cell.tagName === 'dt') rows.push({ label: cell, values: [] });
    else if (rows.length === 0) rows.push({ label: null, values: [cell] });
    else rows.at(-1)?.values.push(cell);
  }
  const drawn = rows.map(({ label, values }) => {
    const value = values.map(({ childNodes }) => inline(childNodes, options)).join('#linebreak();');
    return `[${label ? inline(label.childNodes, options) : ''}], [${value}]`;
  });
  return drawn.length === 0 ? '' : `#gw-facts(${drawn.join(', ')});`;
}

function table(element: Element, options: FlowOptions): string {
  const rows = findAll(element, ({ tagName }) => tagName === 'tr');
  const head = findAll(element, ({ tagName }) => tagName === 'thead').flatMap((part) =>
    findAll(part, ({ tagName }) => tagName === 'tr'),
  );
  const widths = rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + span(cell, 'colspan'), 0));
  const columns = Math.max(0, ...widths);
  if (columns === 0) return '';
  const inHead = new Set(head);
  const cells = (some: readonly Element[]) => some.flatMap(cellsOf).map((cell) => cellOf(cell, options));
  const header = head.length > 0 ? `table.header(${cells(head).join(', ')}), ` : '';
  const body = cells(rows.filter((row) => !inHead.has(row))).join(', ');
  const captions = element.childNodes.filter((child) => isElement(child) && child.tagName === 'caption');
  const caption = captions.map((each) => (isElement(each) ? call('gw-caption', inline(each.childNodes, options)) : ''));
  return `${caption.join('')}#gw-table(${columns}, ${labelsOf(rows, columns)}, ${header}${body});`;
}

/** How many columns on the left hold labels: what the cells with values leave of a full row. */
function labelsOf(rows: readonly Element[], columns: number): number {
  const values = rows.map((row) => cellsOf(row).filter(({ tagName }) => tagName === 'td').length);
  return columns - Math.min(columns, Math.max(0, ...values));
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function cellOf(cell: Element, options: FlowOptions): string {
  const spans = (['colspan', 'rowspan'] as const).flatMap((name) =>
    span(cell, name) > 1 ? [`${name}: ${span(cell, name)}`] : [],
  );
  if (hasClass(cell, 'text-right')) spans.push('align: right');
  if (hasClass(cell, 'text-center')) spans.push('align: center');
  return `table.cell(${spans.join(', ')})[${inline(cell.childNodes, options)}]`;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isSafeInteger(value) && value > 0 && value <= 1000 ? value : 1;
}

function picture(element: Element, options: FlowOptions): string {
  const alt = attribute(element, 'alt') ?? '';
  const path = options.picture(attribute(element, 'src') ?? '');
  if (path) return `#gw-picture(${literal(path)}, ${literal(alt)});`;
  return alt === '' ? '' : call('gw-caption', text(alt));
}

const STYLES: { readonly [tagName: string]: string } = {
  strong: 'strong',
  b: 'strong',
  em: 'emph',
  i: 'emph',
  del: 'strike',
  s: 'strike',
  sup: 'super',
  sub: 'sub',
};

function inline(nodes: readonly Node[], options: FlowOptions): string {
  return nodes.map((node) => phrase(node, options)).join('');
}

function phrase(node: Node, options: FlowOptions): string {
  if (!isElement(node)) return text(textOf(node).replaceAll(/[ \t\n\r]+/gu, ' '));
  const { tagName } = node;
  if (tagName === 'br') return '#linebreak();';
  if (tagName === 'img') return picture(node, options);
  if (LEFT_OUT.has(tagName) || LEFT_OUT_CLASSES.some((name) => hasClass(node, name))) return '';
  const content = inline(node.childNodes, options);
  if (content === '') return '';
  const style = STYLES[tagName];
  if (style) return call(style, content);
  if (tagName === 'a') {
    const target = options.link(attribute(node, 'href') ?? '');
    const shown = hasClass(node, 'article') ? call('gw-article', content) : content;
    return target ? call('link', shown, [literal(target)]) : shown;
  }
  // Facts that stand apart on a screen: a space between them.
  if (BLOCKS.has(tagName) || hasClass(node, 'metadata__item')) return `${content}#" ";`;
  return tagName === 'span' && attribute(node, 'class') === null ? `#"　";${content}` : content;
}
