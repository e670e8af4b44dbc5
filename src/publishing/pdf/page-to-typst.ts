import type { DocumentView, Page, SiteFrame } from '../../domain/page.ts';
import { type FlowOptions, flow } from './flow.ts';
import { articleOf, attribute, type Element, find, findAll, hasClass, isElement, textOf } from './read-page.ts';
import { typstDocument } from './template.ts';
import { literal, text } from './typst-text.ts';

/** Path of the QR code within the compiler. */
export const QR_PATH = '/qr.svg';

export interface TypstPage {
  readonly source: string;
  /** The QR code as a picture, or null when the page shows none. */
  readonly qr: string | null;
}

/** A drawn document page as a source of Typst: what stands on paper, in the order of the page. */
export function pageToTypst(html: string, page: Page<DocumentView>, site: SiteFrame, options: FlowOptions): TypstPage {
  const { view } = page;
  const article = articleOf(html);
  const byClass = (name: string) => find(article, (element) => hasClass(element, name));
  const heading = find(article, ({ tagName }) => tagName === 'h1');
  const body = byClass('document__body');
  const relations = byClass('relations');
  const qr = byClass('qr');
  const shown = (element: Element | null) => (element ? flow([element], options) : '');
  const children = (element: Element | null) => (element ? flow(element.childNodes, options) : '');
  const inForce = byClass('validity-banner')?.attrs.some(({ value }) => /\binforce\b/u.test(value)) ?? false;
  const title = heading ? textOf(heading).trim() : view.title;
  const imprint = byClass('imprint')?.childNodes.filter(isElement).map(textOf) ?? [];
  const code = qr ? svgOf(qr) : null;
  const address = text(view.absoluteUrl);
  const alt = literal((qr && attribute(qr, 'aria-label')) ?? view.absoluteUrl);
  const source = typstDocument({
    title,
    author: view.publishedBy ?? site.name,
    number: textIn(byClass('paper-number')),
    date: view.datePublished,
    language: site.language === 'en' ? 'en' : 'zh',
    mark: textIn(byClass('paper-mark')),
    body: [
      inForce ? '' : shown(byClass('validity-banner')),
      shown(byClass('corrections')),
      view.type === 'agencies'
        ? findAll(article, (each) => each.tagName === 'dl' && hasClass(each, 'metadata'))
            .map(shown)
            .join('')
        : '',
      children(body),
      relations ? `#gw-aside[${children(relations)}]` : '',
    ].join('\n'),
    imprint: imprint.length >= 2 ? imprint.slice(0, 2) : [imprint[0] ?? site.name, ''],
    foot: code
      ? `#grid(columns: (1fr, auto), column-gutter: 6mm, [#set par(justify: false);${text(view.cite)}#linebreak();${address}], image(${literal(QR_PATH)}, width: 28mm, alt: ${alt}));`
      : address,
  });
  return { source, qr: code };
}

function textIn(element: Element | null): string | null {
  return element ? textOf(element).trim() || null : null;
}

/** The QR code of the page as a picture of its own: black on white, whatever colours the page has. */
function svgOf(element: Element): string | null {
  const box = attribute(element, 'viewbox') ?? attribute(element, 'viewBox');
  const path = find(element, ({ tagName }) => tagName === 'path');
  const d = path && attribute(path, 'd');
  if (!box || !d || !/^[\d .-]+$/u.test(box) || !/^[\w .,-]+$/u.test(d)) return null;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="none" stroke="#000" d="${d}"/></svg>`;
}
