import type { Link } from './page.ts';

/** `/data/`: what may be downloaded, how to check it, what it means and how to use it. */
export interface DataPageView {
  readonly kind: 'data';
  /** How much there is and since when, in a sentence. */
  readonly counts: string;
  readonly groups: readonly DataGroupView[];
  readonly datasets: readonly {
    readonly title: string;
    readonly href: string;
    readonly description: string;
    readonly records: string;
    /** Day of the newest record in words; null where the table has no days. */
    readonly newest: string | null;
    readonly files: readonly Link[];
  }[];
  /** Descriptions and records for programs. */
  readonly more: readonly { readonly name: string; readonly href: string; readonly description: string }[];
  readonly csv: readonly string[];
  readonly examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly code: string | null;
  }[];
  readonly fields: readonly { readonly key: string; readonly name: string; readonly meaning: string }[];
}

export interface DataGroupView {
  readonly id: string;
  readonly title: string;
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly description: string;
    readonly records: string;
    readonly size: string;
    readonly sha256: string;
    readonly schema: Link | null;
  }[];
}
