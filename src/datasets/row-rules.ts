import type { DatasetRow, ReadCell } from '../domain/dataset/dataset.ts';
import type { Finding, Table } from '../domain/dataset/dataset-kind.ts';
import { add, compare, type Decimal, decimal, sum, written, ZERO } from '../domain/dataset/decimal.ts';

// Rules that several kinds state, each as one line of the kind.

/** Days of one record must not go backwards in this order; blank ones are passed over. */
export function datesInOrder(table: Table, columns: readonly string[]): readonly Finding[] {
  const titles = titlesOf(table);
  return table.dataset.rows.flatMap((row) => {
    const findings: Finding[] = [];
    let before: { readonly name: string; readonly day: string } | null = null;
    for (const name of columns) {
      const day = table.read(row, name);
      if (day === null) continue;
      if (before && day < before.day)
        findings.push({
          rule: 'dataset-date-order',
          row,
          column: name,
          values: { found: day, earlier: titles(before.name), day: before.day },
        });
      before = { name, day };
    }
    return findings;
  });
}

/** Days of what has happened cannot lie ahead of today. */
export function noFutureDates(table: Table, columns: readonly string[]): readonly Finding[] {
  return table.dataset.rows.flatMap((row) =>
    columns.flatMap((column): Finding[] => {
      const day = table.read(row, column);
      return day !== null && day > table.today
        ? [{ rule: 'dataset-future-date', row, column, values: { found: day, today: table.today } }]
        : [];
    }),
  );
}

/** A column that must be filled where `when` holds; `because` is the reason in the words of the sheet. */
export function requiredWhere(
  table: Table,
  name: string,
  when: (row: DatasetRow, read: ReadCell) => boolean,
  because: string,
): readonly Finding[] {
  return table.dataset.rows.flatMap((row): Finding[] =>
    table.read(row, name) === null && when(row, table.read)
      ? [{ rule: 'dataset-required-where', row, column: name, values: { found: '', because } }]
      : [],
  );
}

/** A column that must stay blank where `when` holds. */
export function blankWhere(
  table: Table,
  name: string,
  when: (row: DatasetRow, read: ReadCell) => boolean,
  because: string,
): readonly Finding[] {
  return table.dataset.rows.flatMap((row): Finding[] => {
    const found = table.read(row, name);
    return found !== null && when(row, table.read)
      ? [{ rule: 'dataset-blank-where', row, column: name, values: { found, because } }]
      : [];
  });
}

/**
 * `left` columns together equal `right` columns together, row by row, exactly. Silent where one of them is blank: blank
 * is not zero.
 */
export function equation(table: Table, left: readonly string[], right: readonly string[]): readonly Finding[] {
  const titles = titlesOf(table);
  return table.dataset.rows.flatMap((row): Finding[] => {
    const of = (names: readonly string[]) => names.map((name) => table.read(row, name));
    const [a, b] = [of(left), of(right)];
    if ([...a, ...b].some((cell) => cell === null)) return [];
    const total = (cells: readonly (string | null)[]) => sum(cells.map((cell) => decimal(cell ?? '0')));
    const [x, y] = [total(a), total(b)];
    if (compare(x, y) === 0) return [];
    const side = (names: readonly string[], cells: readonly (string | null)[]) =>
      names.map((name, index) => `${titles(name)} ${cells[index] ?? ''}`).join(' + ');
    return [
      {
        rule: 'dataset-equation',
        row,
        column: right.at(-1) ?? null,
        values: {
          left: side(left, a) + (left.length > 1 ? ` = ${written(x)}` : ''),
          right: side(right, b) + (right.length > 1 ? ` = ${written(y)}` : ''),
          difference: written(absolute(add(x, negative(y)))),
        },
      },
    ];
  });
}

/** Sum of a column over rows; blank cells add nothing. */
export function total(rows: readonly DatasetRow[], read: ReadCell, name: string): Decimal {
  return rows.reduce((so, row) => {
    const cell = read(row, name);
    return cell === null ? so : add(so, decimal(cell));
  }, ZERO);
}

/** Rows by the value of a column, in the order in which the values first come. */
export function groupBy(
  rows: readonly DatasetRow[],
  read: ReadCell,
  name: string,
): ReadonlyMap<string, readonly DatasetRow[]> {
  const groups = new Map<string, DatasetRow[]>();
  for (const row of rows) {
    const key = read(row, name);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function titlesOf({ dataset }: Pick<Table, 'dataset'>): (name: string) => string {
  const titles = new Map(dataset.columns.map(({ name, title }) => [name, title]));
  return (name) => titles.get(name) ?? name;
}

function negative({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negative(value) : value;
}
