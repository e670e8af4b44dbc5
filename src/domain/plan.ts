import type { BodyContent } from './body.ts';
import type { Page, SiteFrame, View } from './page.ts';

/** Reads the large part of a body from the body store. Throws when it is missing: that is a fault of the program. */
export type ReadBody = (digest: string) => BodyContent;

/**
 * A build as a value: every file of the published tree, each with the key that names its contents.
 * Equal keys mean equal bytes, so a file whose key is in the store is kept and not made again.
 */
export type PlannedFile = DrawnFile | WrittenFile | CopiedFile;

/** A page that Astro draws. */
export interface DrawnFile {
  readonly by: 'draw';
  /** Path below the output folder: `policies/2026/x/index.html`. */
  readonly path: string;
  readonly page: () => Page<View>;
  /** Pages of editions and translations are counted apart. */
  readonly counts: 'document' | 'list' | 'other' | 'redirect' | 'withdrawal' | 'translation';
  /** Set for a page of an edition: the frame it is drawn in, and what becomes of the drawn page. */
  readonly edition?: DrawnEdition;
}

export interface DrawnEdition {
  readonly frame: SiteFrame;
  readonly finish: (html: string) => string;
}

/** A file whose bytes a pure function makes. */
export interface WrittenFile {
  readonly by: 'write';
  readonly path: string;
  /** Everything the bytes depend on, as one string or as the digest of it; null = always made again. */
  readonly key: string | null;
  readonly make: (read: ReadBody) => string | Uint8Array;
}

/** A file taken as it is from the content folder or from `public/`. */
export interface CopiedFile {
  readonly by: 'copy';
  readonly path: string;
  /** Absolute path. */
  readonly from: string;
  readonly sha256: string;
}
