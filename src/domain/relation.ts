import type { Address } from './address.ts';
import type { Document } from './document.ts';

/**
 * Kinds of relation, stored on the acting document only; the inverse is derived (document-metadata.md §8).
 */
export const RELATION_KINDS = [
  'amends',
  'repeals',
  'partiallyRepeals',
  'replaces',
  'basedOn',
  'forwards',
  'implements',
  'interprets',
  'corrects',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** One end of a relation as seen from a document. */
export interface ResolvedRelation {
  readonly kind: RelationKind;
  /** `out`: this document acts on the other (修改); `in`: the other acts on this one (被修改). */
  readonly direction: 'out' | 'in';
  readonly target: RelationTarget;
}

/** A document of the site, or the words of the reference where the site does not hold the target. */
export type RelationTarget =
  | { readonly held: true; readonly document: Document; readonly address: Address }
  | { readonly held: false; readonly text: string };
