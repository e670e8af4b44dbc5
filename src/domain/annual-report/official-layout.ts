import type { ReportForm, RequestRow, TableKey } from './form.ts';
import type { Cell, ReportTables, Table } from './tables.ts';

/** A cell of a table as the official form prints it; what it spans is part of the form. */
export interface LayoutCell {
  readonly text: string;
  /** Null for a number. `note` is a head that heads nothing. */
  readonly head: 'col' | 'row' | 'group' | 'note' | null;
  readonly colspan: number;
  readonly rowspan: number;
  /** For a head other cells refer to, and for a number the heads it belongs to, where position alone cannot tell. */
  readonly id?: string;
  readonly headers?: readonly string[];
}

export interface TableLayout {
  readonly columns: number;
  /** Leading columns that hold labels. */
  readonly labelColumns: number;
  /** How many of the rows are heads. */
  readonly headRows: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}

/** A table of a report cell by cell, with the merged cells of the official form; null when there is no such table. */
export function officialLayout(form: ReportForm, key: TableKey, tables: ReportTables): TableLayout | null {
  const table = tables[key];
  if (!table) return null;
  switch (key) {
    case 'proactiveDisclosure':
      return proactive(form, table);
    case 'requests':
      return requests(form, table);
    case 'remedies':
      return remedies(form, table);
  }
}

function proactive(form: ReportForm, table: Table): TableLayout {
  const width = Math.max(...form.proactiveDisclosure.map(({ columns }) => columns.length));
  const rows = form.proactiveDisclosure.flatMap(({ heading, columns, rows: items }, group) => {
    const id = `d${group + 1}`;
    const spans = columns.map((_column, at) => (at === columns.length - 1 ? width - columns.length + 1 : 1));
    return [
      [cell(heading, 'group', { colspan: width + 1, id })],
      [
        cell('信息内容', 'col'),
        ...columns.map(({ label }, at) => cell(label, 'col', { colspan: spans[at] ?? 1, id: `${id}-${at + 1}` })),
      ],
      ...items.map(({ key, label }, index) => [
        cell(label, 'row', { id: `${id}-r${index + 1}` }),
        ...columns.map((column, at) =>
          cell(show(table[key]?.[column.key]), null, {
            colspan: spans[at] ?? 1,
            headers: [id, `${id}-${at + 1}`, `${id}-r${index + 1}`],
          }),
        ),
      ]),
    ];
  });
  return { columns: width + 1, labelColumns: 1, headRows: 0, rows };
}

const LABELS = 3;

function requests(form: ReportForm, table: Table): TableLayout {
  const { columns, columnGroup, note } = form.requests;
  const grouped = columns.filter(({ group }) => group !== undefined);
  const firstGrouped = columns.findIndex(({ group }) => group !== undefined);
  const head: LayoutCell[][] = [
    [cell(note, 'note', { colspan: LABELS, rowspan: 3 }), cell(columnGroup, 'col', { colspan: columns.length })],
    columns.flatMap(({ label, group }, at) => {
      if (group === undefined) return [cell(label, 'col', { rowspan: 2 })];
      return at === firstGrouped ? [cell(group, 'col', { colspan: grouped.length })] : [];
    }),
    grouped.map(({ label }) => cell(label, 'col')),
  ];
  const numbers = (row: string) => columns.map(({ key }) => cell(show(table[row]?.[key]), null));
  const body = form.requests.rows.flatMap((row) =>
    rowsOf(row, 0).map(({ labels, key }) => [...labels, ...numbers(key)]),
  );
  return { columns: LABELS + columns.length, labelColumns: LABELS, headRows: 3, rows: [...head, ...body] };

  /** A heading stands once, beside all the rows below it; a row spans the label columns that are left. */
  function rowsOf(row: RequestRow, depth: number): readonly { readonly labels: LayoutCell[]; readonly key: string }[] {
    if (!row.rows) {
      return [{ labels: [cell(row.label, 'row', { colspan: LABELS - depth })], key: row.key }];
    }
    const below = row.rows.flatMap((each) => rowsOf(each, depth + 1));
    return below.map(({ labels, key }, at) => ({
      labels: at === 0 ? [cell(row.label, 'group', { rowspan: below.length }), ...labels] : labels,
      key,
    }));
  }
}

function remedies(form: ReportForm, table: Table): TableLayout {
  const { columns, rows } = form.remedies;
  const count = columns.length;
  const grouped = rows.filter(({ group }) => group !== undefined);
  const first = rows.findIndex(({ group }) => group !== undefined);
  const head: LayoutCell[][] = [
    rows.flatMap(({ label, group }, at) => {
      if (group === undefined) return [cell(label, 'col', { colspan: count, rowspan: 2 })];
      return at === first ? [cell(group, 'col', { colspan: count * grouped.length })] : [];
    }),
    grouped.map(({ label }) => cell(label, 'col', { colspan: count })),
    rows.flatMap(() => columns.map(({ label }) => cell(label, 'col'))),
  ];
  const numbers = rows.flatMap(({ key }) => columns.map((column) => cell(show(table[key]?.[column.key]), null)));
  return { columns: rows.length * count, labelColumns: 0, headRows: 3, rows: [...head, numbers] };
}

function cell(
  text: string,
  head: LayoutCell['head'],
  { colspan = 1, rowspan = 1, ...rest }: Partial<LayoutCell> = {},
): LayoutCell {
  return { text, head, colspan, rowspan, ...rest };
}

function show(value: Cell | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A cell with the column it begins in, counted from 0 over merged cells; the writers of files need it. */
export function placed({ rows }: TableLayout): readonly (readonly (LayoutCell & { readonly column: number })[])[] {
  const taken: boolean[][] = rows.map(() => []);
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((each) => {
      while (taken[row]?.[column]) column += 1;
      const at = column;
      for (let r = row; r < row + each.rowspan; r += 1)
        for (let c = at; c < at + each.colspan; c += 1) {
          const line = taken[r];
          if (line) line[c] = true;
        }
      column += each.colspan;
      return { ...each, column: at };
    });
  });
}
