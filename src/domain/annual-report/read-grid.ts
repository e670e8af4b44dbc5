import { columnsFor, columnsOfRow, wantedCells } from './columns-for.ts';
import { type ReportForm, TABLE_KEYS, type TableKey, TOTAL } from './form.ts';
import { numbersOnly, type Position, positionsOf } from './grid-columns.ts';
import { findColumn, findHeading, findRow, plainLabel } from './labels.ts';
import type { TableFault } from './read-table.ts';
import type { Grid, GridCell } from './split-cells.ts';
import type { WrittenTable } from './tables.ts';

export interface ReadGrid {
  readonly tables: { readonly [table in TableKey]?: WrittenTable };
  /** Where each cell stands, by `table.row.column`. */
  readonly places: ReadonlyMap<string, GridCell>;
  readonly faults: readonly (Omit<TableFault, 'path'> & { readonly at: GridCell })[];
}

/**
 * The tables in a grid of cells, such as the official spreadsheet with its merged heads: rows are known by their
 * labels, columns by the heads above them, or by their order where there are none. Captions and notes are passed
 * over; a row with numbers under an unknown name is a fault, never dropped. `only` restricts it to one table.
 */
export function readGrid(form: ReportForm, grid: Grid, only: TableKey | null = null): ReadGrid {
  const tables: { [table in TableKey]?: { [row: string]: { [column: string]: string } } } = {};
  const places = new Map<string, GridCell>();
  const faults: (Omit<TableFault, 'path'> & { at: GridCell })[] = [];
  let heads: ReadonlyMap<TableKey, readonly Position[]> = new Map();
  let headRow = false;
  const candidates = only ? [only] : TABLE_KEYS;

  const bare = only === 'requests' || only === null ? numbersOnly(form, grid) : null;
  if (bare) {
    for (const { row, cells } of bare)
      put('requests', row, columnsFor(form, 'requests', row, cells.length) ?? [], cells);
    return finish();
  }
  for (const cells of grid) {
    const first = cells.find(({ text }) => text !== '');
    if (!first) continue;
    const label = labelOf(cells);
    if (label === null && !cells.some(isNumeric)) {
      const found = positionsOf(cells, candidates);
      if (found) heads = headRow ? merge(heads, found) : new Map([...heads, [found.table, found.positions]]);
      headRow = found !== null || (headRow && cells.every(({ text }) => text === '' || isLabel(text)));
      continue;
    }
    headRow = false;
    if (label) readRow(label, cells);
    else readUnlabelled(cells, first);
  }
  return finish();

  function readRow({ table, row, index }: Label, cells: readonly GridCell[]): void {
    const head = heads.get(table)?.filter(({ index: at }) => at > index);
    const name = cells[index]?.text ?? row;
    if (head && head.length > 0) {
      const stray = cells.find(({ text }, at) => at > index && text !== '' && !head.some((each) => each.index === at));
      if (stray) faults.push({ fault: 'column-unknown', found: stray.text, at: stray });
      put(
        table,
        row,
        head.map(({ column }) => column),
        head.map(({ index: at }) => cells[at] ?? blankAfter(cells)),
      );
      return;
    }
    let rest = cells.slice(index + 1);
    while (rest.length > 0 && rest[0]?.text === '' && columnsFor(form, table, row, rest.length) === null)
      rest = rest.slice(1);
    while (rest.length > 0 && rest.at(-1)?.text === '' && columnsFor(form, table, row, rest.length) === null)
      rest = rest.slice(0, -1);
    const columns = columnsFor(form, table, row, rest.length);
    if (columns) put(table, row, columns, rest);
    else {
      const at = cells[index] ?? blankAfter(cells);
      faults.push({ fault: 'cells', found: String(rest.length), wanted: wantedCells(form, table, row), row: name, at });
    }
  }

  /** The one row of Table 3 as the form prints it; anything else with numbers has a name that no form knows. */
  function readUnlabelled(cells: readonly GridCell[], first: GridCell): void {
    const head = heads.get('remedies') ?? [];
    if (!head.some(({ block }) => block !== null)) {
      faults.push({
        fault: 'row-unknown',
        found: cells.findLast(({ text }) => text !== '' && !isNumber(text))?.text ?? first.text,
        at: first,
      });
      return;
    }
    // A name may stand before the numbers; what stands among or behind them under no head is nobody's.
    const start = Math.min(...head.map(({ index }) => index));
    const stray = cells.find(({ text }, at) => at >= start && text !== '' && !head.some(({ index }) => index === at));
    if (stray) faults.push({ fault: 'column-unknown', found: stray.text, at: stray });
    const blocks = ['administrative_review', 'litigation_direct', 'litigation_after_review'];
    for (const [at, row] of blocks.entries()) {
      const own = head.filter(({ block }) => block === at);
      if (own.length > 0)
        put(
          'remedies',
          row,
          own.map(({ column }) => column),
          own.map(({ index }) => cells[index] ?? blankAfter(cells)),
        );
    }
  }

  function put(table: TableKey, row: string, columns: readonly string[], cells: readonly GridCell[]): void {
    const held = tables[table] ?? {};
    tables[table] = held;
    const start = cells[0];
    if (held[row] && start) {
      faults.push({ fault: 'row-twice', found: row, at: start });
      return;
    }
    held[row] = Object.fromEntries(columns.map((column, at) => [column, cells[at]?.text ?? '']));
    for (const [at, column] of columns.entries()) {
      const cell = cells[at];
      if (cell) places.set(`${table}.${row}.${column}`, cell);
    }
  }

  interface Label {
    readonly table: TableKey;
    readonly row: string;
    readonly index: number;
  }

  /** The last cell that names a row and has something after it that is no name. */
  function labelOf(cells: readonly GridCell[]): Label | null {
    for (const [index, { text }] of [...cells.entries()].reverse()) {
      if (text === '' || isNumber(text)) continue;
      for (const table of candidates) {
        const below =
          cells
            .slice(0, index)
            .map((each) => findHeading(table, each.text))
            .findLast(Boolean) ?? null;
        const row = findRow(table, text, below);
        if (row === null || !columnsOfRow(form, table, row)) continue;
        const rest = cells.slice(index + 1).filter((each) => each.text !== '');
        if (rest.length > 0 && rest.some((each) => !isLabel(each.text))) return { table, row, index };
      }
    }
    return null;
  }

  function finish(): ReadGrid {
    const whole = Object.entries(tables).map(([table, rows]) => [table, withoutBlankTotals(rows)]);
    return { tables: Object.fromEntries(whole) as ReadGrid['tables'], places, faults };
  }
}

/** A column of sums in which nothing is filled in was left out, to be computed. */
function withoutBlankTotals(rows: { readonly [row: string]: { readonly [column: string]: string } }): WrittenTable {
  const cells = Object.values(rows);
  if (cells.some((row) => row[TOTAL] !== undefined && row[TOTAL] !== '')) return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [
      key,
      Object.fromEntries(Object.entries(row).filter(([column]) => column !== TOTAL)),
    ]),
  );
}

function merge(
  heads: ReadonlyMap<TableKey, readonly Position[]>,
  { table, positions }: { readonly table: TableKey; readonly positions: readonly Position[] },
): ReadonlyMap<TableKey, readonly Position[]> {
  const own = new Set(positions.map(({ index }) => index));
  const before = (heads.get(table) ?? []).filter(({ index }) => !own.has(index));
  return new Map([...heads, [table, [...before, ...positions].sort((a, b) => a.index - b.index)]]);
}

function isLabel(text: string): boolean {
  return (
    GROUP_WORDS.has(plainLabel(text)) ||
    TABLE_KEYS.some((table) => findRow(table, text) ?? findColumn(table, text) ?? findHeading(table, text))
  );
}

/** Heads of the form above several columns. */
const GROUP_WORDS = new Set(['行政诉讼', '申请人情况', '法人或其他组织', '信息内容', '项目', '行政复议诉讼']);

function isNumeric({ text }: GridCell): boolean {
  return isNumber(text);
}

function isNumber(text: string): boolean {
  return /^[+-]?\d[\d,.]*$/u.test(text);
}

function blankAfter(cells: readonly GridCell[]): GridCell {
  const last = cells.at(-1);
  return { text: '', line: last?.line ?? 1, column: (last?.column ?? 1) + (last?.text.length ?? 0) };
}
