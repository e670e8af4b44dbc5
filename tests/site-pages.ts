import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { listFiles } from '../src/publishing/digest.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would read it. */
export interface ReadPage {
  /** Below the published tree: `policies/2026/x/index.html`. */
  readonly path: string;
  /** Below the site's base, decoded: `/policies/2026/x/`. */
  readonly address: string;
  /** From the class of the body: `document`, `category`, … */
  readonly kind: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Paths of the files of a tree, with forward slashes. */
export function pathsOf(folder: string): readonly string[] {
  return listFiles(folder).map((file) => relative(folder, file).split(sep).join('/'));
}

/** Every page of a tree, read by parse5, the parser of the HTML standard. */
export function readPages(folder: string): readonly ReadPage[] {
  return pathsOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const elements = elementsOf(html);
      const body = elements.find((element) => element.tagName === 'body');
      const kind = /(?:^| )view-(\S+)/u.exec((body && attribute(body, 'class')) ?? '')?.[1] ?? '';
      return { path, address: `/${path.replace(/(^|\/)index\.html$/u, '$1')}`, kind, html, elements };
    });
}

/** All elements of a page in the order of the text. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** All text in an element, as it stands in the page. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** `<meta name>` → content. */
export function metaOf(page: ReadPage): ReadonlyMap<string, string> {
  return new Map(
    page.elements
      .filter((element) => element.tagName === 'meta' && attribute(element, 'name') !== null)
      .map((element) => [attribute(element, 'name') ?? '', attribute(element, 'content') ?? '']),
  );
}
