/**
 * What the body of a document is known by. The HTML and the plain text themselves are large: they stay in
 * the body store under `digest`, and only who draws or writes the document reads them.
 */
export interface BodyOutline {
  /** SHA-256 (hex) of the source text and of the version of the renderer. */
  readonly digest: string;
  readonly headings: readonly Heading[];
  /** 条 of the text, in order. */
  readonly articles: readonly Article[];
  /** Mentions of 《titles》 and 文号, in order of their markers in the HTML. */
  readonly citations: readonly Citation[];
  /** Links and images to other files of the site, in order of their markers in the HTML. */
  readonly references: readonly BodyReference[];
  /** Addresses outside the site. */
  readonly externalLinks: readonly { readonly url: string; readonly line: number; readonly column: number }[];
  /** Characters of the plain text, white space left out. */
  readonly characters: number;
  /** First paragraph-like text, at most 120 characters, for lists and feeds when there is no summary. */
  readonly excerpt: string;
}

/** The large part, kept in the body store. */
export interface BodyContent {
  /** Sanitised HTML with markers: `<!--c0-->《…》<!--/c-->` for citations, `gh-ref:0` in href and src for references. */
  readonly html: string;
  /** Plain text, one block a line. */
  readonly text: string;
  /** The text cut at headings and articles, for search results that open at the place. */
  readonly sections: readonly Section[];
}

export interface Section {
  /** Anchor of the heading or article it begins with; null for what stands before the first. */
  readonly anchor: string | null;
  readonly title: string;
  readonly text: string;
}

export interface Heading {
  /** 2 to 6: the document's title is the only h1. */
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
  readonly line: number;
}

export interface Article {
  /** Anchor `t12` for 第十二条, `t12-1` for 第十二条之一. */
  readonly anchor: string;
  /** `第十二条`. */
  readonly label: string;
  readonly line: number;
}

export interface Citation {
  readonly kind: 'title' | 'number';
  /** As it stands in the text, brackets included. */
  readonly text: string;
  /** What to look it up by: the title without 《》, or the canonical 文号. */
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

export interface BodyReference {
  readonly kind: 'link' | 'image';
  /** As written: `../2025/x.md#t3`, `files/plan.xlsx`, `/guides/foia/`. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

const CITATION = /<!--c(\d+)-->([\s\S]*?)<!--\/c-->/gu;
const REFERENCE = /(href|src)="gh-ref:(\d+)"/gu;

/**
 * Puts addresses in place of the markers. `citations[i]` and `references[i]` are hrefs, or null where the
 * site holds no target: a citation is then left as plain text, a reference loses its attribute.
 */
export function resolveBody(
  html: string,
  citations: readonly (string | null)[],
  references: readonly (string | null)[],
): string {
  return html
    .replace(CITATION, (_whole, index: string, inner: string) => {
      const href = citations[Number(index)];
      return href ? `<a class="citation" href="${escapeAttribute(href)}">${inner}</a>` : inner;
    })
    .replace(REFERENCE, (_whole, attribute: string, index: string) => {
      const href = references[Number(index)];
      return href ? `${attribute}="${escapeAttribute(href)}"` : '';
    });
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
