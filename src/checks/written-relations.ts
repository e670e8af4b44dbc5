import type { Document } from '../domain/document.ts';
import type { RelationKind } from '../domain/relation.ts';

/** A relation as the editor wrote it, with the path of its place: `relations.amends.0`. */
export interface WrittenRelation {
  readonly kind: RelationKind;
  readonly target: string;
  readonly path: string;
}

export function writtenRelations(document: Document): readonly WrittenRelation[] {
  const counts = new Map<RelationKind, number>();
  return document.relations.map(({ kind, target }) => {
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    return { kind, target, path: `relations.${kind}.${index}` };
  });
}
