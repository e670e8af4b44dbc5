import type { Facet } from './question.ts';

/** What the ladder needs of an index, so that it can be tested without one. */
export interface Engine {
  /** Documents that hold the tokens: one after another when `exact`, all of them in any place otherwise. Best first. */
  readonly find: (tokens: readonly string[], options: FindOptions) => Promise<readonly Hit[]>;
}

export interface FindOptions {
  readonly exact: boolean;
  readonly limits: Limits;
}

export type Limits = {
  readonly [facet in Facet]?: { readonly any: readonly string[] } | { readonly none: readonly string[] };
};

export interface Hit {
  /** The same for a document whenever it is found. */
  readonly id: string;
  readonly score: number;
  readonly load: () => Promise<FoundDocument>;
}

/** A record as the index gives it back. */
export interface FoundDocument {
  readonly href: string;
  readonly content: string;
  readonly meta: { readonly [name: string]: string };
  readonly filters: { readonly [facet: string]: readonly string[] };
}
