import type { TableLayout } from './annual-report/official-layout.ts';
import type { Link } from './page.ts';

/** What the page of an annual report shows besides its prose. */
export interface ReportView {
  readonly tables: readonly ReportTableView[];
  /** Files with the same numbers, the official form as a document among them. */
  readonly downloads: readonly (Link & { readonly type: string })[];
  /** Empty where the site holds the report of one year only. */
  readonly trends: readonly TrendView[];
  /** The reports that this one gathers, with what remains to the government itself; null where it gathers none. */
  readonly gathered: {
    readonly rows: readonly {
      readonly name: string;
      readonly href: string | null;
      readonly values: readonly number[];
    }[];
    readonly columns: readonly string[];
  } | null;
  /** 衔接说明. */
  readonly continuity: string | null;
}

export interface ReportTableView {
  readonly key: string;
  readonly caption: string;
  readonly layout: TableLayout;
}

/** A figure over the years: small charts side by side, and the same numbers as a table. */
export interface TrendView {
  readonly key: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly charts: readonly TrendChart[];
}

/** One measure: a bar a year. Places are in units of the drawing, from its top left corner. */
export interface TrendChart {
  readonly title: string;
  /** For who does not see it: `2023年 128，2024年 143`. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly {
    readonly year: number;
    readonly value: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly current: boolean;
  }[];
}
