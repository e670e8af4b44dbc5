import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Where the systems that government sites are made with put the text of a document. */
const KNOWN_PLACES =
  /^(?:UCAP-CONTENT|zoom|TRS_Editor|pages_content|article-?content|news_?content|con_?text|vsb_content.*|content_?body|artibody|xxgk_content|Custom_UnionStyle)$/iu;
const JUNK =
  /(?:^|[-_ ])(?:nav|menu|crumbs?|breadcrumb|location|position|share|bdshare|print|tools?|footer|foot|copyright|sidebar|related|recommend|qrcode|ewm|search|login|top-?bar|pager?)(?:$|[-_ \d])/iu;
/** Part of the words that the main element must hold. */
const MAIN = 0.8;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(node: Element, name: string): string | null {
  return node.attrs.find((each) => each.name === name)?.value ?? null;
}

/**
 * The element that holds the text: one of the known places, else the deepest that holds most of the words that are no
 * links. Headings beside it are found by their tag.
 */
export function mainElement(page: Node): Node {
  const known = find(page, (element) =>
    [attribute(element, 'id') ?? '', ...(attribute(element, 'class') ?? '').split(/\s+/u)].some((name) =>
      KNOWN_PLACES.test(name),
    ),
  );
  if (known && weigh(known) > 30) return known;
  removeJunk(page);
  let at: Node = page;
  for (;;) {
    const whole = weigh(at);
    const inner: Node | undefined = childrenOf(at).find((child) => isElement(child) && weigh(child) >= whole * MAIN);
    if (!inner || !isElement(inner) || inner.tagName === 'p' || inner.tagName === 'table') return at;
    at = inner;
  }
}

/** 网站标签 and 内容页标签 of the page, and its heading. */
export function metaLabels(page: Node): [string, string][] {
  const found: [string, string][] = [];
  visit(page, (element) => {
    const name = (attribute(element, 'name') ?? '').toLowerCase();
    const content = (attribute(element, 'content') ?? '').trim();
    if (element.tagName === 'meta' && content !== '' && content !== 'null') {
      if (name === 'articletitle') found.push(['标题', content]);
      if (name === 'pubdate') found.push(['发布日期', content]);
      if (name === 'contentsource') found.push(['来源', content]);
      if (name === 'url' && /^https?:/iu.test(content)) found.push(['网址', content]);
    }
    if (element.tagName === 'h1') {
      const text = wordsOf(element).replace(/\s+/gu, ' ').trim();
      if (text !== '') found.push(['标题', text]);
    }
  });
  const seen = new Set<string>();
  return found.filter(([label]) => !seen.has(label) && seen.add(label));
}

function removeJunk(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter(
    (child) =>
      !isElement(child) ||
      child.tagName === 'body' ||
      !JUNK.test(`${attribute(child, 'id') ?? ''} ${attribute(child, 'class') ?? ''}`),
  );
  for (const child of node.childNodes) removeJunk(child);
}

/** Characters of text that no link and no script bears. */
function weigh(node: Node): number {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value.replace(/\s+/gu, '').length;
  if (isElement(node) && ['a', 'script', 'style', 'head', 'option'].includes(node.tagName)) return 0;
  return childrenOf(node).reduce((sum, child) => sum + weigh(child), 0);
}

function find(node: Node, test: (element: Element) => boolean): Element | null {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

function visit(node: Node, act: (element: Element) => void): void {
  if (isElement(node)) act(node);
  for (const child of childrenOf(node)) visit(child, act);
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return childrenOf(node).map(wordsOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
