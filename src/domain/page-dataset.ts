import type { CountedLink, Link } from './page.ts';

/** A page of a dataset: its own page (`about` is set), a part of its records, or the records of a year or an agency. */
export interface DatasetView {
  readonly kind: 'dataset';
  readonly name: string;
  readonly title: string;
  readonly intro: string | null;
  readonly about: DatasetAbout | null;
  /** Heading of the table: `最新记录`, `2026年`. */
  readonly heading: string;
  /** Caption of the table, with how many rows it shows of how many. */
  readonly caption: string;
  readonly columns: readonly DatasetColumnView[];
  /** Heading of the column for all other fields; null where the rows carry none. */
  readonly restHeading: string | null;
  readonly rows: readonly DatasetRowView[];
  /** Parts of the list, or null when there is one. */
  readonly pager: DatasetPager | null;
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  readonly agencies: readonly (CountedLink & { readonly current: boolean })[];
  /** The dataset itself, on every page but its own. */
  readonly whole: Link | null;
  readonly feedHref: string;
}

export interface DatasetPager {
  readonly before: Link | null;
  readonly after: Link | null;
  /** Gaps of a long series are null. */
  readonly parts: readonly ((Link & { readonly current: boolean }) | null)[];
}

export interface DatasetColumnView {
  readonly title: string;
  /** How the reader's browser may sort by it. */
  readonly sort: 'text' | 'number' | 'date';
}

export interface DatasetRowView {
  /** The anchor; null where the record stands on another page. */
  readonly id: string | null;
  readonly state: 'shown' | 'withdrawn' | 'ended';
  readonly cells: readonly DatasetCellView[];
  readonly marks: readonly { readonly text: string; readonly tone: 'ok' | 'warn' | 'plain' }[];
  /** What stands in the place of a record that is gone. */
  readonly notice: string | null;
  /** All fields that the table itself does not show. */
  readonly rest: readonly { readonly label: string; readonly text: string }[];
  readonly flow: FlowView | null;
}

export interface DatasetCellView {
  readonly text: string;
  readonly href: string | null;
}

/** A flow chart, ready to be drawn, and the same as text. */
export interface FlowView {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly { readonly text: string; readonly y: number; readonly note: boolean }[];
  }[];
  /** Lines with an arrow at their end. */
  readonly arrows: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly steps: readonly string[];
}

export interface DatasetAbout {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly figures: readonly { readonly label: string; readonly value: string; readonly href: null }[];
  readonly summaries: readonly {
    readonly id: string;
    readonly caption: string;
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly downloads: readonly {
    readonly title: string;
    readonly href: string;
    readonly type: string;
    readonly note: string;
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: string;
    readonly note: string;
  }[];
  /** What readers should know of how the table is made: lateness, ends of publicity, neutralised cells. */
  readonly notes: readonly string[];
}
