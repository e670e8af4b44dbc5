import type { Link } from './page.ts';
import type { PlainDate } from './plain-date.ts';

/** Pages of the self-inspection: headings, sentences and tables whose every word the outputs have chosen. */
export interface OpennessView {
  readonly kind: 'openness';
  readonly title: string;
  readonly intro: string;
  /** The result in a sentence, with its mark. */
  readonly verdict: { readonly mark: Mark; readonly text: string } | null;
  readonly figures: readonly { readonly label: string; readonly value: string; readonly href: string | null }[];
  readonly sections: readonly OpennessSection[];
  /** A sheet to print and sign: drawn without contents and with lines to sign on. */
  readonly signatures: readonly string[];
  /** Neighbouring pages, such as the month before and after. */
  readonly siblings: readonly (Link & { readonly current: boolean })[];
  readonly downloads: readonly { readonly text: string; readonly href: string; readonly note: string }[];
}

export interface OpennessSection {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly OpennessTable[];
  readonly chart: OpennessChart | null;
}

export interface OpennessTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly OpennessCell[])[];
}

export type Mark = 'good' | 'near' | 'bad' | 'unknown';

export type OpennessCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly text: string }
  /** A number with a bar: `part` is 0 to 100. */
  | { readonly kind: 'bar'; readonly part: number; readonly text: string };

/** A column chart; its numbers stand in a table beside it, so it is hidden from readers of the screen. */
export interface OpennessChart {
  readonly caption: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}
