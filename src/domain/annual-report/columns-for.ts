import { type ReportForm, type TableKey, TOTAL, tableRows } from './form.ts';

/** The columns of a row in a form; null when the form has no such row with cells. */
export function columnsOfRow(form: ReportForm, table: TableKey, row: string): readonly string[] | null {
  const found = tableRows(form, table).find((each) => each.row.key === row);
  return found ? found.columns.map(({ key }) => key) : null;
}

/** The columns that a list of so many cells fills, the total at the end left out or not; null when it fits none. */
export function columnsFor(form: ReportForm, table: TableKey, row: string, cells: number): readonly string[] | null {
  const keys = columnsOfRow(form, table, row);
  if (!keys) return null;
  if (keys.length === cells) return keys;
  return keys.at(-1) === TOTAL && keys.length === cells + 1 ? keys.slice(0, -1) : null;
}

/** `6 或 7`. */
export function wantedCells(form: ReportForm, table: TableKey, row: string): string {
  const count = columnsOfRow(form, table, row)?.length ?? 0;
  return columnsOfRow(form, table, row)?.at(-1) === TOTAL ? `${count - 1} 或 ${count}` : String(count);
}
