import { type CellKind, OUTCOME_TOTAL, outcomeRows, type ReportForm, type TableKey, TOTAL, tableRows } from './form.ts';

/**
 * A cell: its number; the text that stands there where it is no number (blank included: blank is not zero); null for
 * a sum that was left out and cannot be computed because a cell below it is no number.
 */
export type Cell = number | string | null;
/** Cells by row and column key. A row that nobody wrote is absent. */
export type Table = { readonly [row: string]: { readonly [column: string]: Cell } };
export type ReportTables = { readonly [table in TableKey]: Table | null };

/** Texts as written, by row and column key; a sum may be absent, any other absent cell is blank. */
export type WrittenTable = { readonly [row: string]: { readonly [column: string]: string } };

/** Money is compared in units of a millionth 万元, so that 0.1 + 0.2 is 0.3. */
const MONEY = 1_000_000;

/** The number of a cell's text, `1,234` included; null when it is none. */
export function readNumber(text: string, kind: CellKind = 'count'): number | null {
  const plain = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  const form =
    kind === 'money'
      ? /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u
      : kind === 'change'
        ? /^(?:0|[+-]?[1-9]\d{0,11})$/u
        : /^(?:0|[1-9]\d{0,11})$/u;
  return form.test(plain) ? Number(plain) : null;
}

/** A sum without the dust of binary fractions. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * MONEY), 0) / MONEY;
}

/**
 * Turns texts into numbers and computes the sums that were left out: 总计 of each row, and （七）总计 of each column
 * where the whole row is absent. A sum that was given stays as given: the identities judge it.
 */
export function completeTable(form: ReportForm, table: TableKey, written: WrittenTable): Table {
  const found: { [row: string]: { [column: string]: Cell } } = {};
  for (const { row, columns } of tableRows(form, table)) {
    const cells = written[row.key];
    if (!cells) continue;
    const read: { [column: string]: Cell } = {};
    for (const { key, kind } of columns) {
      const text = cells[key]?.trim();
      if (text === undefined && key === TOTAL) continue;
      read[key] = readNumber(text ?? '', kind) ?? text ?? '';
    }
    found[row.key] = read;
  }
  if (table === 'requests' && Object.keys(found).length > 0 && !found[OUTCOME_TOTAL]) {
    const rows = outcomeRows(form);
    found[OUTCOME_TOTAL] = Object.fromEntries(
      form.requests.columns
        .filter(({ key }) => key !== TOTAL)
        .map(({ key }) => [key, sumOrNull(rows.map((row) => found[row.key]?.[key]))]),
    );
  }
  for (const { row, columns } of tableRows(form, table)) {
    const cells = found[row.key];
    if (!cells || TOTAL in cells || !columns.some(({ key }) => key === TOTAL)) continue;
    cells[TOTAL] = sumOrNull(columns.filter(({ key }) => key !== TOTAL).map(({ key }) => cells[key]));
  }
  return inFormOrder(form, table, found);
}

function sumOrNull(cells: readonly (Cell | undefined)[]): number | null {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length === cells.length ? sum(numbers) : null;
}

function inFormOrder(form: ReportForm, table: TableKey, found: Table): Table {
  const rows = tableRows(form, table).flatMap(({ row, columns }) => {
    const cells = found[row.key];
    if (!cells) return [];
    const ordered = columns.map(({ key }) => [key, cells[key] ?? null] as const);
    return [[row.key, Object.fromEntries(ordered)] as const];
  });
  return Object.fromEntries(rows);
}

/** The number of a cell; null when there is none or it is no number. */
export function numberAt(table: Table | null, row: string, column: string): number | null {
  const cell = table?.[row]?.[column];
  return typeof cell === 'number' ? cell : null;
}

/** Whether every cell of the form is there and a number. */
export function isWhole(form: ReportForm, key: TableKey, table: Table | null): boolean {
  return (
    table !== null &&
    tableRows(form, key).every(({ row, columns }) =>
      columns.every((column) => numberAt(table, row.key, column.key) !== null),
    )
  );
}
