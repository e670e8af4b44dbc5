import type { RelationReference } from '../domain/document.ts';
import type { PublishedDocument } from '../domain/site.ts';

/**
 * The relations of a document that may be named in public, as references: by 文号, else by id for documents of the
 * site, in the editor's words for others. What the editor wrote of a draft or a held document is not among them.
 */
export function openRelations(document: PublishedDocument): readonly RelationReference[] {
  return document.resolvedRelations
    .filter(({ direction }) => direction === 'out')
    .map(({ kind, target }) => ({
      kind,
      target: target.held ? (target.document.documentNumber ?? target.document.id) : target.text,
    }));
}
