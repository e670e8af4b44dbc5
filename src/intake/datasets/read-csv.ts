import { parse } from 'csv-parse/sync';
import { datasetProblem } from '../../datasets/dataset-problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { DELIMITERS } from '../../i18n/dataset-problems.ts';
import { fill } from '../../i18n/text.ts';

/** Columns of one table. */
export const COLUMN_LIMIT = 200;
/** Characters of one record. */
const RECORD_LIMIT = 1_000_000;

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  /** Row of the spreadsheet, from 1. */
  readonly row: number;
}

/**
 * The records of a CSV text, the header first, handed on one by one; nothing is kept. `onHeader` says whether to go on.
 * Returns why the text could not be read to its end, or null.
 */
export function eachRecord(
  text: string,
  file: string,
  onHeader: (record: CsvRecord) => boolean,
  onRow: (record: CsvRecord) => void,
): Problem | null {
  try {
    const [first = []] = parse(text, { to: 1, relax_column_count: true, max_record_size: RECORD_LIMIT }) as string[][];
    const fault = headerFault(first, file);
    if (fault) return fault;
    let line = 1;
    let row = 0;
    let going = true;
    parse(text, {
      relax_column_count: true,
      max_record_size: RECORD_LIMIT,
      on_record: (cells: string[], { lines }: { readonly lines: number }) => {
        row += 1;
        const record: CsvRecord = { cells, line, row };
        line = lines + 1;
        if (row === 1) going = onHeader(record);
        else if (going) onRow(record);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return datasetProblem('quotes', { file, line, column: 1, field: null }, { line });
  }
}

function headerFault(cells: readonly string[], file: string): Problem | null {
  const place = { file, line: 1, column: 1, field: null };
  if (cells.length > COLUMN_LIMIT)
    return datasetProblem('column-limit', place, { count: cells.length, limit: COLUMN_LIMIT });
  if (cells.length > 1) return null;
  const [only = ''] = cells;
  for (const [delimiter, what] of Object.entries(DELIMITERS))
    if (only.split(delimiter).length > 2)
      return datasetProblem('delimiter', place, { found: only, what: fill(what, 'zh-CN') });
  return null;
}
