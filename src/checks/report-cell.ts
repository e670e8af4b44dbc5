import { quote } from '../documents/quote.ts';
import { OUTCOME_TOTAL, TABLE_KEYS, type TableKey, TOTAL, tableRows } from '../domain/annual-report/form.ts';
import { type AnnualReport, annualReports } from '../domain/annual-report/report.ts';
import type { Problem } from '../domain/problem.ts';
import { TABLE_NAMES } from '../i18n/reports.ts';
import type { Check } from './check.ts';
import { cellForm, cellWords, problemAtCell, rowLabel } from './report-place.ts';

/** AR08: every cell of the form is there and a number; blank is not zero. */
export const reportCell: Check = {
  rule: 'report-cell',
  run: ({ documents }) =>
    annualReports(documents).flatMap((report) => TABLE_KEYS.flatMap((key) => cellsOf(report, key))),
};

function cellsOf({ document, form, year, tables }: AnnualReport, key: TableKey): readonly Problem[] {
  const table = tables[key];
  if (!table) return [];
  const rows = tableRows(form, key);
  const known = new Set(rows.map(({ row }) => row.key));
  const foreign = Object.keys(table)
    .filter((row) => !known.has(row))
    .map((row) => {
      const values = { table: TABLE_NAMES[key]['zh-CN'], row, year, form: form.basis };
      return problemAtCell(document, key, row, '', {
        rule: 'report-cell',
        words: 'row2021',
        severity: 'error',
        values,
      });
    });
  return [...foreign, ...rows.flatMap(({ row, columns, below }) => rowProblems(row.key, row.label, below, columns))];

  function rowProblems(
    row: string,
    label: string,
    below: string | null,
    columns: (typeof rows)[number]['columns'],
  ): readonly Problem[] {
    const cells = table?.[row];
    if (!cells) {
      const values = {
        table: TABLE_NAMES[key]['zh-CN'],
        row: rowLabel(label, below),
        cells: columns.filter(({ key: column }) => column !== TOTAL).length,
      };
      return [problemAtCell(document, key, row, '', { rule: 'report-cell', words: 'row', severity: 'error', values })];
    }
    return columns.flatMap((column) => {
      const cell = cells[column.key];
      // A sum that was left out and cannot be computed: the cell that is no number has its own problem.
      if (typeof cell === 'number' || ((column.key === TOTAL || row === OUTCOME_TOTAL) && cell === null)) return [];
      const text = cell ?? '';
      const values = { ...cellWords(form, key, row, column.key), form: cellForm(column) };
      return [
        problemAtCell(document, key, row, column.key, {
          rule: 'report-cell',
          words: text === '' ? 'blank' : 'wrong',
          severity: 'error',
          found: quote(text),
          values,
        }),
      ];
    });
  }
}
