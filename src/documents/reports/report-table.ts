import { z } from 'zod';
import type { TableKey } from '../../domain/annual-report/form.ts';
import { rowNames } from '../../domain/annual-report/labels.ts';
import { readTable } from '../../domain/annual-report/read-table.ts';
import { completeTable, type Table } from '../../domain/annual-report/tables.ts';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';

/**
 * One of the three tables: rows by their names in the official form or the keys of annual-report.yaml, or cells pasted
 * from a spreadsheet. Only its shape is judged here; a cell that is no number stays as text, for the rules to name.
 */
export function reportTable(table: TableKey) {
  return z.unknown().transform((value, context): Table => {
    const { form, written, faults } = readTable(table, value);
    for (const { fault, path, found, wanted = '', row = '' } of faults) {
      const values = { found: quote(found), wanted, row: quote(row), rows: rowNames(table).join('、') };
      refuse(context, `report-table/${fault}`, values, path);
    }
    return faults.length > 0 ? z.NEVER : completeTable(form, table, written);
  });
}
