import { type ReportForm, TABLE_KEYS, type TableKey, TOTAL, tableRows } from './form.ts';
import { numberAt, type ReportTables, sum, type Table } from './tables.ts';

/** A cell of a government's report that is less than the sum of the reports it gathers. */
export interface Shortfall {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  readonly stated: number;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  readonly partsTotal: number;
}

export interface NamedTables {
  readonly name: string;
  readonly tables: ReportTables;
}

/** What the gathered reports leave to the government itself, cell by cell; null where a cell is not known. */
export function remainder(form: ReportForm, whole: ReportTables, parts: readonly NamedTables[]): ReportTables {
  const rest = TABLE_KEYS.map((key) => {
    const rows = tableRows(form, key).map(({ row, columns }) => {
      const cells = columns.map(({ key: column }) => {
        const stated = numberAt(whole[key], row.key, column);
        const held = parts.map(({ tables }) => numberAt(tables[key], row.key, column) ?? 0);
        return [column, stated === null ? null : sum([stated, ...held.map((value) => -value)])] as const;
      });
      return [row.key, Object.fromEntries(cells)] as const;
    });
    return [key, whole[key] ? (Object.fromEntries(rows) satisfies Table) : null] as const;
  });
  return Object.fromEntries(rest) as unknown as ReportTables;
}

/**
 * AR12: every cell = own + the sum of the reports gathered. The own part cannot be less than nothing, so a cell below
 * the sum is wrong; sums of sums are left out where a cell below them is already told.
 */
export function shortfalls(form: ReportForm, whole: ReportTables, parts: readonly NamedTables[]): readonly Shortfall[] {
  const own = remainder(form, whole, parts);
  const found: Shortfall[] = [];
  for (const table of TABLE_KEYS)
    for (const { row, columns } of tableRows(form, table))
      for (const { key: column, kind } of columns) {
        const rest = numberAt(own[table], row.key, column);
        if (kind === 'change' || rest === null || rest >= 0) continue;
        const values = parts.map(({ name, tables }) => ({
          name,
          value: numberAt(tables[table], row.key, column) ?? 0,
        }));
        found.push({
          table,
          row: row.key,
          column,
          stated: numberAt(whole[table], row.key, column) ?? 0,
          parts: values.filter(({ value }) => value !== 0),
          partsTotal: sum(values.map(({ value }) => value)),
        });
      }
  const leaves = found.filter(({ column }) => column !== TOTAL);
  return leaves.length > 0 ? leaves : found;
}

/** The sum of reports, cell by cell; a row that none of them has is absent. */
export function sumTables(form: ReportForm, parts: readonly ReportTables[]): ReportTables {
  const sums = TABLE_KEYS.map((key) => {
    const rows = tableRows(form, key).map(({ row, columns }) => {
      const cells = columns.map(
        ({ key: column }) => [column, sum(parts.map((part) => numberAt(part[key], row.key, column) ?? 0))] as const,
      );
      return [row.key, Object.fromEntries(cells)] as const;
    });
    return [key, Object.fromEntries(rows) satisfies Table] as const;
  });
  return Object.fromEntries(sums) as unknown as ReportTables;
}
