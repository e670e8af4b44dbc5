import { OUTCOME_TOTAL, type ReportForm, type TableKey, tableRows } from './form.ts';
import { findColumn } from './labels.ts';
import type { Grid, GridCell } from './split-cells.ts';

/** What a column of a grid holds. `block`: which of the three blocks of Table 3 printed side by side; null otherwise. */
export interface Position {
  readonly index: number;
  readonly column: string;
  readonly block: number | null;
}

/** The columns that a row of heads names, or null when it is none: one name is enough if no row is called so. */
export function positionsOf(
  cells: readonly GridCell[],
  candidates: readonly TableKey[],
): { readonly table: TableKey; readonly positions: readonly Position[] } | null {
  let best: { table: TableKey; positions: readonly Position[] } | null = null;
  for (const table of candidates) {
    const found = cells.flatMap(({ text }, index) => {
      const column = text === '' ? null : findColumn(table, text);
      return column === null ? [] : [{ index, column }];
    });
    if (found.length === 0 || found.length <= (best?.positions.length ?? 0)) continue;
    const seen = new Map<string, number>();
    const positions = found.map(({ index, column }) => {
      const block = seen.get(column) ?? 0;
      seen.set(column, block + 1);
      return { index, column, block };
    });
    const repeated = [...seen.values()].some((times) => times > 1);
    best = { table, positions: positions.map((each) => ({ ...each, block: repeated ? each.block : null })) };
  }
  return best;
}

/** The body of Table 2 pasted without heads and labels: every row of the form (25), or all but （七）总计, of 6 or 7 numbers. */
export function numbersOnly(
  form: ReportForm,
  grid: Grid,
): readonly { readonly row: string; readonly cells: readonly GridCell[] }[] | null {
  const rows = grid.filter((cells) => cells.some(({ text }) => text !== ''));
  if (!rows.every((cells) => cells.every(({ text }) => /^[\d,.-]*$/u.test(text)))) return null;
  const keys = tableRows(form, 'requests').map(({ row }) => row.key);
  const order = rows.length === keys.length ? keys : keys.filter((key) => key !== OUTCOME_TOTAL);
  if (rows.length !== order.length || !rows.every(({ length }) => length === rows[0]?.length)) return null;
  const width = rows[0]?.length ?? 0;
  if (width !== 6 && width !== 7) return null;
  return order.map((row, at) => ({ row, cells: rows[at] ?? [] }));
}
