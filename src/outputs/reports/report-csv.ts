import { type LayoutCell, placed, type TableLayout } from '../../domain/annual-report/official-layout.ts';
import { csvTable } from '../open-data/csv.ts';

/**
 * A table as CSV in the shape of the official form: merged cells stand once, at their top left. What it writes can be
 * read again as 表格文件 of a report.
 */
export function reportCsv(layout: TableLayout): string {
  return csvTable(placed(layout).map((cells) => line(cells, layout.columns)));
}

function line(cells: readonly (LayoutCell & { readonly column: number })[], columns: number): readonly string[] {
  const row = new Array<string>(columns).fill('');
  for (const { column, text } of cells) row[column] = text;
  return row;
}
