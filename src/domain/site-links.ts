import { fileAddress, foldAddress, pageAddress } from './address.ts';
import { type AddressBook, isSystemAddress } from './address-book.ts';
import type { BodyReference, Citation } from './body.ts';
import type { Document } from './document.ts';
import { findByNumber, findByTitle, type ReferenceIndex } from './reference.ts';
import type { SiteSettings } from './settings.ts';
import type { Reporter } from './site-problem.ts';
import type { State } from './state.ts';

export interface LinkInput {
  /** Every document, drafts included, by id. */
  readonly byId: ReadonlyMap<string, Document>;
  readonly index: ReferenceIndex;
  readonly book: AddressBook;
  readonly assets: ReadonlySet<string>;
  /** Attachments of documents that are not published, and of no other: nothing may lead to them. */
  readonly withheld: ReadonlySet<string>;
  /** Ids of documents that stand in the content with errors of their own: a link to one is not at fault. */
  readonly unusable: ReadonlySet<string>;
  readonly settings: SiteSettings;
  /** Categories, topics: whether the site's own page answers at an address. */
  readonly isOwnPage: (address: string) => boolean;
  readonly state: (document: Document) => State;
}

export interface Links {
  /** Addresses for the citation markers of a body. */
  readonly citations: (document: Document) => readonly (string | null)[];
  /** Addresses for the reference markers of a body; a `#fragment` may follow. */
  readonly references: (document: Document) => readonly (string | null)[];
}

const NONE: readonly null[] = Object.freeze([]);

/**
 * Turns what bodies mention into addresses. Only published documents are linked to. A mention of a title that
 * several versions bear leads to the latest; a mention of the document's own title or number leads nowhere.
 */
export function createLinks(input: LinkInput, atPlace: Reporter['atPlace']): Links {
  const suggest = createSuggestions(input);
  const isPublished = (document: Document) => input.state(document) === 'published';

  const citation = (document: Document, { kind, key }: Citation): string | null => {
    const held = kind === 'number' ? findByNumber(input.index, key, true) : findByTitle(input.index, key);
    if (held.length === 0 || held.some(({ id }) => id === document.id)) return null;
    return held.find(isPublished)?.address ?? null;
  };

  const reference = (document: Document, written: BodyReference): string | null => {
    const { kind, target, line, column } = written;
    const place = { file: document.source.file, line, column };
    const [path, query, fragment] = split(target);
    if (path === '' && query === '') {
      checkAnchor(document, document, fragment, target, place);
      return `${document.address}${fragment}`;
    }
    const found = locate(input, document, path, query);
    if (found === null || (kind === 'image' && found.kind !== 'file' && found.kind !== 'unusable')) {
      const rule = kind === 'image' ? 'broken-image' : 'broken-link';
      atPlace(rule, place, { found: target, suggestion: suggest(path) ?? '' });
      return null;
    }
    if (found.kind === 'unusable') return null;
    if (found.kind === 'page') return `${found.address}${query}${fragment}`;
    if (found.kind === 'file') {
      if (!input.withheld.has(found.path)) return `${fileAddress(found.path)}${fragment}`;
      atPlace('link-to-unpublished', place, { found: target, file: found.path });
      return null;
    }
    const state = input.state(found.document);
    if (state === 'published' || state === 'withdrawn') {
      if (state === 'published') checkAnchor(document, found.document, fragment, target, place);
      return `${found.document.address}${state === 'published' ? fragment : ''}`;
    }
    if (isPublished(document))
      atPlace('link-to-unpublished', place, { found: target, file: found.document.source.file });
    return null;
  };

  const checkAnchor = (
    from: Document,
    to: Document,
    fragment: string,
    target: string,
    place: { file: string; line: number; column: number },
  ) => {
    const anchor = decode(fragment.slice(1));
    const { headings, articles } = to.body;
    if (anchor === '' || headings.some((each) => each.anchor === anchor)) return;
    if (articles.some((each) => each.anchor === anchor)) return;
    // Footnotes and tables have anchors of their own, which only their own text refers to.
    if (from === to && !/^t\d/u.test(anchor)) return;
    atPlace('broken-anchor', place, { found: target, file: to.source.file, anchor });
  };

  return {
    citations: (document) => mapOrNone(document.body.citations, (each) => citation(document, each)),
    references: (document) => mapOrNone(document.body.references, (each) => reference(document, each)),
  };
}

function mapOrNone<T>(list: readonly T[], map: (each: T) => string | null): readonly (string | null)[] {
  return list.length === 0 ? NONE : list.map(map);
}

type Located =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'unusable' };

/** What a path in a body leads to: relative to the folder of the document's file, or from the root of the site. */
function locate(input: LinkInput, document: Document, path: string, query: string): Located | null {
  const { base } = input.settings;
  const absolute = path.startsWith('/');
  const folder = document.source.file.slice(0, document.source.file.lastIndexOf('/') + 1);
  for (const written of new Set([path, decode(path)])) {
    const joined = absolute ? written.slice(1) : joinPath(folder, written);
    if (joined === null) return null;
    const found = locateBelow(input, joined, query);
    if (found) return found;
    if (base !== '/' && written.startsWith(base)) {
      const below = locateBelow(input, written.slice(base.length), query);
      if (below) return below;
    }
  }
  return null;
}

function locateBelow(input: LinkInput, path: string, query: string): Located | null {
  if (input.assets.has(path)) return { kind: 'file', path };
  const id = path.replace(/\/$|\.md$/u, '');
  const document = input.byId.get(id);
  if (document) return { kind: 'document', document };
  if (input.unusable.has(id)) return { kind: 'unusable' };
  const moved = input.book.byAlias.get(`/${path}${query}`);
  if (moved) return { kind: 'document', document: moved };
  const address = path === '' || path.endsWith('/') || /\.[^/]*$/u.test(path) ? `/${path}` : pageAddress(path);
  return isSystemAddress(address) && input.isOwnPage(address) ? { kind: 'page', address } : null;
}

/** `..` and `.` taken out; null when the path leaves the content folder. */
function joinPath(folder: string, path: string): string | null {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && (step !== '' || steps.length > 0)) steps.push(step);
  }
  return steps.join('/');
}

function split(target: string): readonly [path: string, query: string, fragment: string] {
  const match = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(target);
  return [match?.[1] ?? target, match?.[2] ?? '', match?.[3] ?? ''];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // What is not percent-encoded stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** A document or file of the same name elsewhere, or of the same name but for case and width. */
function createSuggestions(input: LinkInput): (path: string) => string | null {
  let byName: Map<string, string> | null = null;
  return (path) => {
    if (!byName) {
      byName = new Map();
      for (const [id, document] of input.byId)
        if (input.state(document) === 'published') byName.set(nameOf(id), `/${id}/`);
      for (const asset of input.assets) if (!input.withheld.has(asset)) byName.set(nameOf(asset), `/${asset}`);
    }
    return byName.get(nameOf(decode(path).replace(/\/$|\.md$/u, ''))) ?? null;
  };
}

function nameOf(path: string): string {
  return foldAddress(path.slice(path.lastIndexOf('/') + 1));
}
