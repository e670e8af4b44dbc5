import type { Link } from './page.ts';

/** A document in another language; the Chinese text prevails. */
export interface TranslationView {
  readonly kind: 'translation';
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The document it translates. */
  readonly original: Link;
  readonly documentNumber: string | null;
  /** Who made it, and what else its editor notes. */
  readonly translator: string | null;
  readonly notes: string | null;
  readonly bodyDigest: string;
  readonly citationHrefs: readonly (string | null)[];
  readonly referenceHrefs: readonly (string | null)[];
}
