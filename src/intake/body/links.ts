import type { Element, ElementContent } from 'hast';
import type { Link } from 'mdast';
import { type BodyContext, fileLine, type Point, report } from './context.ts';
import { type BodyState, contextOf, type Drawn, element, sourceOf, startOf } from './handler.ts';

export type Target =
  | { readonly kind: 'own'; readonly anchor: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'internal'; readonly target: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'empty' };

type Reachable = Exclude<Target, { kind: 'unsafe' | 'empty' }>;

const EXTERNAL = new Set(['http', 'https', 'mailto', 'tel']);

/** What an address in the text leads to. Browsers drop white space and control characters in a scheme. */
export function targetOf(url: string): Target {
  const clean = url
    .trim()
    .replaceAll(/[\x00-\x1f\x7f-\xa0\u200b-\u200f\u2028\u2029\u2060\ufeff]/gu, '')
    .replaceAll(' ', '%20');
  if (clean === '') return { kind: 'empty' };
  if (clean.startsWith('#')) return { kind: 'own', anchor: decoded(clean.slice(1)) };
  if (/^[/\\]{2}/u.test(clean)) return { kind: 'unsafe' };
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(clean.replaceAll('%20', ''))?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'internal', target: url.trim() };
  if (!EXTERNAL.has(scheme) || !clean.toLowerCase().startsWith(`${scheme}:`)) return { kind: 'unsafe' };
  return { kind: 'external', url: scheme + clean.slice(scheme.length) };
}

/** A link: to a place of this document, to a file of this site (a marker), or away. */
export function link(state: BodyState, node: Link): Drawn {
  const context = contextOf(state);
  const at = startOf(node);
  const target = targetOf(node.url);
  const nested = context.insideLink > 0;
  const notes = context.waitingNotes;
  context.waitingNotes = [];
  context.insideLink += 1;
  const words = state.all(node);
  context.insideLink -= 1;
  const after = context.waitingNotes;
  context.waitingNotes = notes;
  if (nested) return [...words, ...after];

  if (target.kind === 'unsafe') {
    report(context, 'unsafe-link', at, { found: node.url });
    return [...words, ...after];
  }
  if (target.kind === 'empty') {
    report(context, 'link-empty', at, { found: sourceOf(context, node) });
    return [...words, ...after];
  }
  if (words.length === 0) {
    report(context, 'link-empty', at, { found: sourceOf(context, node) });
    words.push({ type: 'text', value: node.url });
  }
  return [drawn(context, target, node, words, at), ...after];
}

function drawn(context: BodyContext, target: Reachable, node: Link, words: ElementContent[], at: Point): Element {
  const title = node.title ?? null;
  if (target.kind === 'external') return externalLink(context, target.url, title, words, at);
  const properties = title === null ? {} : { title };
  if (target.kind === 'own') {
    context.ownLinks.push({ anchor: target.anchor, written: node.url, at });
    return element('a', { href: `#${target.anchor}`, ...properties }, words);
  }
  return element('a', { href: reference(context, 'link', target.target, at), ...properties }, words);
}

export function externalLink(
  context: BodyContext,
  url: string,
  title: string | null,
  words: ElementContent[],
  at: Point,
): Element {
  context.externalLinks.push({ url, line: fileLine(context, at.line), column: at.column });
  const more = title === null ? {} : { title };
  return element('a', { className: ['external'], href: url, rel: ['noopener', 'external'], ...more }, words);
}

/** The marker that the site later puts an address in place of. */
export function reference(context: BodyContext, kind: 'link' | 'image', target: string, at: Point): string {
  context.references.push({ kind, target, line: fileLine(context, at.line), column: at.column });
  return `gh-ref:${context.references.length - 1}`;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray % is part of the words; the check of own links names it if there is no such place.
    return fragment;
  }
}
