import type { Document } from './document.ts';
import { documentNumberKey, findDocumentNumbers } from './document-number.ts';
import { idOf, parseReference, titleKey } from './reference.ts';

/**
 * What ties a document to others, as plain words that can be compared: what it can be called by, what it acts on or
 * rests on, and what its text mentions.
 */
export interface Ties {
  readonly names: readonly string[];
  /** Targets of its 关系. */
  readonly relations: readonly string[];
  /** Links, images, attachments and citations. Files are `file:` and their content path. */
  readonly mentions: readonly string[];
}

export interface Tied extends Ties {
  readonly id: string;
}

export function tiesOf(document: Document): Ties {
  const folder = document.id.slice(0, document.id.lastIndexOf('/') + 1);
  const names = [
    `id:${document.id}`,
    ...(document.indexNumber ? [`index:${document.indexNumber}`] : []),
    ...(document.documentNumber ? [numberTie(document.documentNumber)] : []),
    ...titleTies(document.title),
    ...document.aliases.map((alias) => `id:${idOf(alias)}`),
  ];
  const relations = document.relations.flatMap(({ target }) => targetTies(target, folder));
  const mentions = [
    ...document.body.citations.map(({ kind, key }) => (kind === 'number' ? numberTie(key) : `title:${titleKey(key)}`)),
    ...document.body.references.flatMap(({ target }) => pathTies(target, folder)),
    ...document.attachments.map(({ file }) => `file:${file}`),
  ];
  return { names: unique(names), relations: unique(relations), mentions: unique(mentions) };
}

/**
 * Ids of the documents that the problems of `changed` can depend on: their namesakes, what they refer to, what refers
 * to them by a relation, and what acts on any of these. `removed` are documents that are no more: whatever mentions
 * one is among the result and in `orphaned`.
 */
export function neighbourhood(
  all: readonly Tied[],
  changed: ReadonlySet<string>,
  removed: readonly Ties[],
): { readonly ids: ReadonlySet<string>; readonly orphaned: ReadonlySet<string> } {
  const near = new Set(changed);
  const names = new Set<string>();
  const wanted = new Set<string>();
  for (const each of all) {
    if (!changed.has(each.id)) continue;
    for (const name of each.names) names.add(name);
    for (const name of [...each.names, ...each.relations, ...each.mentions]) wanted.add(name);
  }
  const gone = new Set(removed.flatMap((ties) => ties.names));
  const orphaned = new Set<string>();
  for (const each of all) {
    if (meets(each.relations, gone) || meets(each.mentions, gone)) orphaned.add(each.id);
    if (orphaned.has(each.id) || meets(each.names, wanted) || meets(each.relations, names)) near.add(each.id);
  }
  // Whether a basis is still in force depends on who acts on it, and what these name must be there to be found.
  const nearNames = new Set<string>();
  const targets = new Set<string>();
  for (const each of all) {
    if (!near.has(each.id)) continue;
    for (const name of each.names) nearNames.add(name);
    for (const name of each.relations) targets.add(name);
  }
  for (const each of all) if (meets(each.relations, nearNames) || meets(each.names, targets)) near.add(each.id);
  return { ids: near, orphaned };
}

/** In prose nothing marks where a 机关代字 begins: only year and serial tie. */
function numberTie(number: string): string {
  const key = documentNumberKey(number);
  const year = key.indexOf('〔');
  const order = key.lastIndexOf('令第');
  return `number:${year >= 0 ? key.slice(year) : order >= 0 ? key.slice(order) : key}`;
}

function titleTies(title: string): string[] {
  const key = titleKey(title);
  const named = [...key.matchAll(/《([^《》]{1,200})》/gu)].map((match) => `title:${match[1] ?? ''}`);
  return [`title:${key}`, ...named];
}

function targetTies(target: string, folder: string): string[] {
  const path = idOf(target);
  const reference = parseReference(target);
  const asPath = [`id:${path}`, `id:${folder}${path}`];
  switch (reference.form) {
    case 'id':
      return asPath;
    case 'indexNumber':
      return [`index:${reference.indexNumber}`];
    case 'number':
      return [numberTie(reference.number)];
    case 'title': {
      const numbers = findDocumentNumbers(target).map(({ number }) => numberTie(number));
      return [
        `title:${titleKey(reference.title)}`,
        ...(reference.number ? [numberTie(reference.number)] : []),
        ...numbers,
      ];
    }
  }
}

/** A link may be meant as a document, as a file or as an old address: it ties to all three. */
function pathTies(target: string, folder: string): string[] {
  const path = decoded(target.split(/[?#]/u, 1)[0] ?? '');
  const joined = path.startsWith('/') ? path.slice(1) : resolvePath(folder, path);
  return joined === '' ? [] : [`id:${idOf(joined)}`, `file:${joined}`];
}

function resolvePath(folder: string, path: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an encoded address: taken as it stands.
    return text;
  }
}

function meets(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
