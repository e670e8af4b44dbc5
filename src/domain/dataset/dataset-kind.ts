import type { WorkCalendar } from '../calendar.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Site } from '../site.ts';
import type { Column } from './column.ts';
import type { Dataset, DatasetRow, ReadCell, Roles } from './dataset.ts';

/** A ready-made kind of dataset: one folder of src/datasets. Pure. */
export interface DatasetKind {
  /** Folder name, the value of 种类, such as `penalties`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  /** Rules over rows and over the table. Problems of cells were told before. */
  readonly rules: (table: Table) => readonly Finding[];
  /** What is computed for the page, said with its parts so that a reader can recompute it. */
  readonly figures?: (table: Table) => readonly Figure[];
  /** Tables computed from the rows, such as three public expenses by department and year. */
  readonly summary?: (table: Table) => readonly SummaryTable[];
  /** A day by which a record must be public, counted in working days from one of its dates. */
  readonly deadline?: { readonly from: string; readonly workingDays: number };
  /** Last day of the publicity of a record; null when it has none. */
  readonly publicityEnd?: (cell: (name: string) => string | null) => PublicityEnd | null;
  /** Steps of a flow chart that a column describes. */
  readonly flow?: string;
  /** Notes that the page makes on a row, such as “fulfilled 3 days late”. Words are those of DATASET_MARKS. */
  readonly marks?: (row: DatasetRow, table: Table) => readonly Mark[];
  /** Columns of the file for the credit site, in its order; the national headings are the titles of the columns. */
  readonly creditExport?: readonly string[];
}

export interface PublicityEnd {
  readonly on: PlainDate;
  /** Name of the rule that gave the period. */
  readonly ruleVersion: string;
}

/** A dataset as its rules and figures see it. */
export interface Table {
  readonly dataset: Dataset;
  /** Rows that readers see today; rules judge all rows of `dataset`. */
  readonly shown: readonly DatasetRow[];
  readonly read: ReadCell;
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
  readonly site: Site;
}

/** What a rule found. Its words and severity are in src/i18n/dataset-problems.ts. */
export interface Finding {
  readonly rule: string;
  /** Null for a fault of the table as a whole: it is told at dataset.yaml. */
  readonly row: DatasetRow | null;
  /** Name of the column; for a fault of the whole table the path of a setting, such as `totals.行政许可`. */
  readonly column: string | null;
  readonly values?: { readonly [name: string]: string | number };
}

export interface Figure {
  /** Key of DATASET_FIGURES. */
  readonly label: string;
  /** Key of DATASET_FIGURE_VALUES with its values, so that the denominator is printed. */
  readonly value: string;
  readonly values: { readonly [name: string]: string | number };
}

export interface SummaryTable {
  /** Key of DATASET_SUMMARIES. */
  readonly caption: string;
  /** Keys of DATASET_SUMMARY_HEADINGS, or plain texts such as a year. */
  readonly headings: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

export interface Mark {
  /** Key of DATASET_MARKS. */
  readonly text: string;
  readonly values?: { readonly [name: string]: string | number };
  readonly tone: 'ok' | 'warn' | 'plain';
}
