import type { Document } from './document.ts';
import { compareText } from './problem.ts';
import { idOf, type ReferenceIndex, resolveReference } from './reference.ts';
import { RELATION_KINDS, type RelationKind, type RelationTarget, type ResolvedRelation } from './relation.ts';
import { findCircles } from './relation-cycle.ts';
import type { Reporter } from './site-problem.ts';
import type { State } from './state.ts';

export interface RelationInput {
  /** Whose references are read and whose faults are told: published documents and those that will be. */
  readonly checked: readonly Document[];
  /** Documents that are or will be open. */
  readonly index: ReferenceIndex;
  /** Every document, drafts included, by id. */
  readonly byId: ReadonlyMap<string, Document>;
  readonly state: (document: Document) => State;
  /** Ids of documents that stand in the content with errors of their own: a relation to one is not at fault. */
  readonly unusable: ReadonlySet<string>;
}

/** Kinds that must not run in circles: nothing can end what ended it. */
const ENDING: ReadonlySet<RelationKind> = new Set<RelationKind>(['repeals', 'replaces', 'amends', 'partiallyRepeals']);

/**
 * The relations of every published document, both ways: outgoing ones in the order of RELATION_KINDS, then
 * incoming ones in the same order.
 */
export function resolveRelations(
  input: RelationInput,
  report: Reporter['atField'],
): (document: Document) => readonly ResolvedRelation[] {
  const outgoing = new Map<Document, ResolvedRelation[]>();
  const incoming = new Map<Document, ResolvedRelation[]>();
  const ending = new Map<Document, Document[]>();
  for (const document of input.checked) {
    const seen = new Set<string>();
    const counts = new Map<RelationKind, number>();
    for (const { kind, target: text } of document.relations) {
      const nth = counts.get(kind) ?? 0;
      counts.set(kind, nth + 1);
      const found = resolve(input, document, text, `relations.${kind}.${nth}`, report);
      if (!found) continue;
      if (found.document && ENDING.has(kind)) push(ending, document, found.document);
      const { target } = found;
      const key = `${kind} ${target.held ? target.document.id : target.text}`;
      if (seen.has(key) || input.state(document) !== 'published') continue;
      seen.add(key);
      push(outgoing, document, { kind, direction: 'out', target });
      if (target.held) {
        const acting: RelationTarget = { held: true, document, address: document.address };
        push(incoming, target.document, { kind, direction: 'in', target: acting });
      }
    }
  }
  reportCircles(ending, report);
  return (document) => {
    const out = outgoing.get(document);
    const back = incoming.get(document);
    if (!out && !back) return NONE;
    return [...(out ?? NONE), ...(back ?? NONE)].sort(compareRelations);
  };
}

const NONE: readonly ResolvedRelation[] = Object.freeze([]);

/** Null where the reference is wrong or leads to what must not be named. */
function resolve(
  input: RelationInput,
  document: Document,
  text: string,
  path: string,
  report: Reporter['atField'],
): { readonly target: RelationTarget; readonly document: Document | null } | null {
  const result = resolveReference(input.index, text, document);
  switch (result.outcome) {
    case 'itself':
      report('relation-to-itself', document, path, { found: text });
      return null;
    case 'ambiguous': {
      const choices = result.candidates.map(({ id, dateAdopted }) => (dateAdopted ? `${id}（${dateAdopted}）` : id));
      report('ambiguous-relation', document, path, { found: text, choices: choices.join('、') });
      return null;
    }
    case 'none': {
      if (result.form !== 'id') return { target: { held: false, text }, document: null };
      const id = idOf(text);
      const folder = document.id.slice(0, document.id.lastIndexOf('/') + 1);
      if (input.unusable.has(id) || input.unusable.has(folder + id)) return null;
      const unpublished = input.byId.get(id);
      if (unpublished) report('unpublished-relation-target', document, path, fileOf(text, unpublished));
      else report('unknown-relation-target', document, path, { found: text, suggestion: input.index.suggestId(text) });
      return null;
    }
    case 'found': {
      const target = result.document;
      const state = input.state(target);
      if (state === 'published')
        return { target: { held: true, document: target, address: target.address }, document: target };
      if (state === 'withdrawn') return { target: { held: false, text: wordsOf(text, target) }, document: target };
      if (input.state(document) === 'published')
        report('unpublished-relation-target', document, path, fileOf(text, target));
      return null;
    }
  }
}

function fileOf(found: string, { source }: Document): { readonly found: string; readonly file: string } {
  return { found, file: source.file };
}

/** An id says nothing to a reader. */
function wordsOf(text: string, target: Document): string {
  return /[《〔令]/u.test(text) ? text : `《${target.title}》`;
}

function reportCircles(edges: ReadonlyMap<Document, readonly Document[]>, report: Reporter['atField']): void {
  for (const circle of findCircles(edges)) {
    const members = new Set(circle);
    for (const document of circle) {
      const kind = document.relations.find((each) => ENDING.has(each.kind))?.kind ?? 'repeals';
      const circleText = circle.map(({ source }) => source.file).join('、');
      const found = edges.get(document)?.find((target) => members.has(target))?.title ?? document.title;
      report('relation-circle', document, `relations.${kind}`, { found, circle: circleText });
    }
  }
}

const RANK = new Map<RelationKind, number>(RELATION_KINDS.map((kind, index) => [kind, index]));

function compareRelations(a: ResolvedRelation, b: ResolvedRelation): number {
  if (a.direction !== b.direction) return a.direction === 'out' ? -1 : 1;
  const byKind = (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0);
  return byKind || (a.direction === 'out' ? 0 : compareText(nameOf(a), nameOf(b)));
}

function nameOf({ target }: ResolvedRelation): string {
  return target.held ? target.document.id : target.text;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
