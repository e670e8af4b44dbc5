import type { Element } from 'hast';

/** Names of properties as HTML writes them. A property that is not here is not written. */
const NAMES: { readonly [property: string]: string } = {
  id: 'id',
  className: 'class',
  href: 'href',
  src: 'src',
  alt: 'alt',
  title: 'title',
  rel: 'rel',
  role: 'role',
  scope: 'scope',
  start: 'start',
  tabIndex: 'tabindex',
  loading: 'loading',
  decoding: 'decoding',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  dataFootnotes: 'data-footnotes',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
};

/** The attributes of an element, each with a space before it. */
export function attributes(node: Element): string {
  let written = '';
  for (const [property, value] of Object.entries(node.properties)) {
    const name = Object.hasOwn(NAMES, property) ? NAMES[property] : undefined;
    if (name === undefined || value === null || value === undefined || value === false) continue;
    if (value === true) written += ` ${name}`;
    else written += ` ${name}="${escapeAttribute(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return written;
}

/** Control characters have no place in HTML, and no reader sees them. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/gu;

export function escapeText(text: string): string {
  if (!/[&<>\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|gh-ref:/u.test(text)) return text;
  return text
    .replaceAll(CONTROL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('gh-ref:', 'gh-ref&#58;');
}

function escapeAttribute(text: string): string {
  if (!/[&<>"\x00-\x1f\x7f]/u.test(text)) return text;
  return text
    .replaceAll(CONTROL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
