import { columnsFor, columnsOfRow, wantedCells } from './columns-for.ts';
import { FORMS, type ReportForm, type TableKey } from './form.ts';
import { findColumn, findHeading, findRow } from './labels.ts';
import { readGrid } from './read-grid.ts';
import { splitCells } from './split-cells.ts';
import type { WrittenTable } from './tables.ts';

/** A fault of the shape of a table; `path` leads to it by the names that were written. */
export interface TableFault {
  readonly fault:
    | 'form'
    | 'empty'
    | 'row-unknown'
    | 'row-twice'
    | 'column-unknown'
    | 'column-twice'
    | 'cells'
    | 'other-table'
    | 'too-large';
  readonly path: readonly string[];
  readonly found: string;
  /** For `cells`: how many belong there. */
  readonly wanted?: string;
  readonly row?: string;
}

export interface ReadTable {
  readonly form: ReportForm;
  readonly written: WrittenTable;
  readonly faults: readonly TableFault[];
}

type Path = readonly string[];

/**
 * One table of front matter: a map of rows, each a list of cells, a map of columns or one cell; or the text of cells
 * pasted from a spreadsheet. Names may be those of the form or the keys of annual-report.yaml. It is read by the form
 * of 2021, and where it does not fit that by the form of 2019.
 */
export function readTable(table: TableKey, value: unknown): ReadTable {
  const readings = FORMS.map((form) => readByForm(form, table, value));
  const [first] = readings;
  const found = readings.find(({ faults }) => faults.length === 0) ?? first;
  if (!found) throw new Error('no form');
  return found;
}

function readByForm(form: ReportForm, table: TableKey, value: unknown): ReadTable {
  const written: { [row: string]: { [column: string]: string } } = {};
  const faults: TableFault[] = [];
  if (typeof value === 'string') return readPasted(form, table, value);
  if (!isMap(value)) return { form, written, faults: [{ fault: 'form', path: [], found: '' }] };
  readRows(value, [], null);
  if (Object.keys(value).length === 0) faults.push({ fault: 'empty', path: [], found: '' });
  return { form, written, faults };

  function readRows(rows: { readonly [name: string]: unknown }, path: Path, below: string | null): void {
    for (const [name, cells] of Object.entries(rows)) {
      const at = [...path, name];
      const heading = findHeading(table, name);
      const row = findRow(table, name, below);
      if (heading !== null && isMap(cells) && !(row !== null && holdsColumns(cells))) {
        readRows(cells, at, heading);
        continue;
      }
      if (row === null || !columnsOfRow(form, table, row)) faults.push({ fault: 'row-unknown', path: at, found: name });
      else if (written[row]) faults.push({ fault: 'row-twice', path: at, found: name });
      // A row that was not filled in yet: its absence is a problem of its own.
      else if (cells !== '') written[row] = readCells(row, name, cells, at);
    }
  }

  function readCells(row: string, name: string, cells: unknown, path: Path): { [column: string]: string } {
    if (isMap(cells)) return readColumns(row, cells, path);
    const list = typeof cells === 'string' ? cells.trim().split(/\s+/u) : cells;
    if (!Array.isArray(list) || !list.every((cell) => typeof cell === 'string')) {
      faults.push({ fault: 'form', path, found: name });
      return {};
    }
    const columns = columnsFor(form, table, row, list.length);
    if (columns) return Object.fromEntries(columns.map((key, at) => [key, list[at] ?? '']));
    faults.push({ fault: 'cells', path, found: String(list.length), wanted: wantedCells(form, table, row), row: name });
    return {};
  }

  function readColumns(
    row: string,
    cells: { readonly [name: string]: unknown },
    path: Path,
  ): { [column: string]: string } {
    const known = columnsOfRow(form, table, row);
    const found: { [column: string]: string } = {};
    for (const [name, cell] of Object.entries(cells)) {
      const column = findColumn(table, name);
      if (column === null || !known?.includes(column))
        faults.push({ fault: 'column-unknown', path: [...path, name], found: name });
      else if (column in found) faults.push({ fault: 'column-twice', path: [...path, name], found: name });
      else if (typeof cell !== 'string') faults.push({ fault: 'form', path: [...path, name], found: name });
      else found[column] = cell;
    }
    return found;
  }

  function holdsColumns(cells: { readonly [name: string]: unknown }): boolean {
    return Object.keys(cells).some((name) => findColumn(table, name) !== null && findRow(table, name) === null);
  }
}

function readPasted(form: ReportForm, table: TableKey, text: string): ReadTable {
  const split = splitCells(text);
  if ('limit' in split) return { form, written: {}, faults: [{ fault: 'too-large', path: [], found: split.limit }] };
  const { tables, faults } = readGrid(form, split.rows, table);
  // Rows of another table under this field: one sentence, not one for each row of it.
  if (faults.some(({ fault }) => fault === 'row-unknown')) {
    const others = Object.keys(readGrid(form, split.rows).tables).filter((key) => key !== table);
    if (others.length > 0) return { form, written: {}, faults: [{ fault: 'other-table', path: [], found: '' }] };
  }
  const written = tables[table] ?? {};
  const own = faults.map(({ fault, found, row, wanted }) => ({
    fault,
    path: [],
    found,
    ...(row === undefined ? {} : { row }),
    ...(wanted === undefined ? {} : { wanted }),
  }));
  const empty = Object.keys(written).length === 0 && own.length === 0;
  return { form, written, faults: empty ? [{ fault: 'empty', path: [], found: '' }] : own };
}

function isMap(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
