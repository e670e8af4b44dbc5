import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

export function textOf(node: Node): string {
  if (isElement(node)) return node.childNodes.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The first element below a node, itself among them, that answers. */
export function find(node: Element, answers: (element: Element) => boolean): Element | null {
  if (answers(node)) return node;
  for (const child of node.childNodes) {
    const found = isElement(child) ? find(child, answers) : null;
    if (found) return found;
  }
  return null;
}

/** Every element below a node that answers, outermost alone, in order. */
export function findAll(node: Element, answers: (element: Element) => boolean): readonly Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => (answers(child) ? [child] : findAll(child, answers)));
}

/** The document of a drawn page: its `<article>`. Throws when there is none: that is a fault of the program. */
export function articleOf(html: string): Element {
  const root = parse(html).childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const article = root && find(root, (element) => element.tagName === 'article' && hasClass(element, 'document'));
  if (!article) throw new Error('a drawn document page has no <article class="document">');
  return article;
}
