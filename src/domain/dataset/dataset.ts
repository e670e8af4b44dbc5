import type { Rhythm } from '../catalogue.ts';
import type { AgencyId, CategoryId } from '../document.ts';
import type { Column } from './column.ts';

/** A table that the office publishes: `content/datasets/<name>/`. A value; its rows are those of the files, none left out. */
export interface Dataset {
  /** Folder below `datasets/`; its pages stand at `/data/<name>/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A ready-made kind such as `penalties`, or null for a table that the YAML alone defines. */
  readonly kind: string | null;
  readonly agency: AgencyId | null;
  readonly category: CategoryId | null;
  readonly basis: string | null;
  readonly rhythm: Rhythm;
  /** ISO 8601 duration, or null. */
  readonly maxAge: string | null;
  readonly keywords: readonly string[];
  readonly columns: readonly Column[];
  readonly roles: Roles;
  /** Printed totals that the rows must add up to, by the value they count (powers: by 职权类型). */
  readonly totals: ReadonlyMap<string, StatedTotal>;
  /** In the order of the files and of their lines. */
  readonly rows: readonly DatasetRow[];
  readonly files: readonly DatasetFile[];
  /** Content path of dataset.yaml, and where its settings stand. */
  readonly file: string;
  readonly places: { readonly [path: string]: readonly [number, number] };
  /** False when cells or rows were refused: rules over the whole table then keep silent. */
  readonly complete: boolean;
}

export interface StatedTotal {
  readonly count: number;
  readonly at: readonly [number, number];
}

export interface DatasetFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The clerk's headings, by column name, and where they stand (index from 0). */
  readonly headings: { readonly [column: string]: { readonly text: string; readonly index: number } };
}

/** A record. Cells are canonical texts in the order of the columns; null is blank, and blank is never zero. */
export interface DatasetRow {
  readonly cells: readonly (string | null)[];
  /** Index in `files`. */
  readonly file: number;
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  /** Row in a spreadsheet, from 1 (a record of several lines is one row). */
  readonly number: number;
}

/** What columns are for. Names of columns; null where the table has none. */
export interface Roles {
  /** Together unique; they name the record in addresses and feeds. Empty: the ordinal of the row. */
  readonly key: readonly string[];
  /** What people call the record; the first that is not blank. */
  readonly title: readonly string[];
  /** Makes the pages by year: a date, or a year. */
  readonly date: string | null;
  readonly agency: string | null;
  /** Columns of the tables on pages; all others stand under “all fields”. */
  readonly main: readonly string[];
  /** 公开日期. */
  readonly published: string | null;
  readonly withdrawal: { readonly on: string; readonly reason: string } | null;
  /** What a notice may still show once the record itself is gone. */
  readonly notice: readonly string[];
}

export const NO_ROLES: Roles = {
  key: [],
  title: [],
  date: null,
  agency: null,
  main: [],
  published: null,
  withdrawal: null,
  notice: [],
};

/** Finds columns of a table by name; made once for each table. */
export function indexOf(dataset: Pick<Dataset, 'columns'>): ReadonlyMap<string, number> {
  return new Map(dataset.columns.map(({ name }, index) => [name, index]));
}

/** Reads a cell by the name of its column; null when blank or when the table has no such column. */
export type ReadCell = (row: DatasetRow, name: string) => string | null;

export function cellReader(dataset: Pick<Dataset, 'columns'>): ReadCell {
  const positions = indexOf(dataset);
  return (row, name) => {
    const position = positions.get(name);
    return position === undefined ? null : (row.cells[position] ?? null);
  };
}
