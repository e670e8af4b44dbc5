import { cellProblem, datasetProblem } from '../../datasets/dataset-problem.ts';
import type { Column } from '../../domain/dataset/column.ts';
import type { DatasetFile, DatasetRow } from '../../domain/dataset/dataset.ts';
import { parseCell } from '../../domain/dataset/parse-cell.ts';
import { findPersonalNumber } from '../../domain/dataset/personal-data.ts';
import { creditCodeIsValid } from '../../domain/organisation-code.ts';
import type { Problem } from '../../domain/problem.ts';
import { type DatasetFault, PERSONAL_NUMBERS } from '../../i18n/dataset-problems.ts';
import { fill } from '../../i18n/text.ts';
import { type Headings, readHeadings } from './headings.ts';
import { ProblemCounter } from './problem-counter.ts';
import { type CsvRecord, eachRecord } from './read-csv.ts';

export interface ReadTable {
  readonly rows: readonly DatasetRow[];
  readonly headings: DatasetFile['headings'];
  readonly problems: readonly Problem[];
  /** False when something was refused. */
  readonly complete: boolean;
}

/** The rows of one CSV text of a dataset. `file` is the index of the file in the dataset, `path` its content path. */
export function readTable(
  text: string,
  path: string,
  file: number,
  columns: readonly Column[],
  limit: number,
): ReadTable {
  const told = new ProblemCounter();
  const rows: DatasetRow[] = [];
  const blank: CsvRecord[] = [];
  const intern = columns.map(() => new Map<string, string>());
  let layout: Headings | null = null;
  let refused = false;
  /** Columns whose last cell was refused: 同上 below it is no further fault. */
  const faulty = new Set<number>();
  const stopped = eachRecord(
    text,
    path,
    (record) => {
      const { headings, problems } = readHeadings(record, columns, path);
      told.add(...problems);
      layout = headings;
      return headings !== null;
    },
    (record) => {
      if (layout === null || rows.length > limit) return;
      if (record.cells.every((cell) => cell.trim() === '')) blank.push(record);
      else addRow(record, layout);
    },
  );
  if (stopped) told.add(stopped);
  const last = rows.at(-1)?.line ?? 0;
  for (const { line, row } of blank)
    if (line < last) told.add(datasetProblem('row-blank', { file: path, line, column: 1, field: null }, { row }));
  const whole = { file: path, line: 1, column: 1, field: null };
  if (rows.length > limit) told.add(datasetProblem('row-limit', whole, { limit }));
  else if (layout !== null && rows.length === 0 && !refused && !stopped) told.add(datasetProblem('no-rows', whole));
  const problems = told.all();
  const headings = (layout as Headings | null)?.headings ?? {};
  return { rows, headings, problems, complete: !problems.some(({ severity }) => severity === 'error') };

  function addRow(record: CsvRecord, { columns: positions, width, headings }: Headings): void {
    const { cells, line, row } = record;
    const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    const spot = { file: path, line, column: 1, field: null };
    if (count > width) {
      refused = true;
      const found = cells.slice(width, count).join(',');
      told.add(datasetProblem('row-long', spot, { row, count, columns: width, found }));
      return;
    }
    if (cells.length < width) {
      refused = true;
      told.add(datasetProblem('row-short', spot, { row, count: cells.length, columns: width }));
      return;
    }
    const values: (string | null)[] = columns.map(() => null);
    for (let index = 0; index < width; index += 1) {
      const position = positions[index] ?? null;
      const column = position === null ? undefined : columns[position];
      if (position === null || !column) continue;
      const fault = (name: DatasetFault, details = {}) =>
        told.add(
          cellProblem(name, path, line, { row, index, title: headings[column.name]?.text ?? column.title }, details),
        );
      let written = cells[index] ?? '';
      if (column.extension.ditto && /^\s*同上[。.]?\s*$/u.test(written)) {
        const above = rows.at(-1)?.cells[position] ?? null;
        if (above === null) {
          if (!faulty.has(position)) fault('ditto-first');
          faulty.add(position);
          continue;
        }
        written = above;
      }
      const parsed = parseCell(column, written);
      if (parsed.ok) faulty.delete(position);
      else {
        faulty.add(position);
        fault(parsed.fault, { unit: column.unit ?? '', ...parsed.values });
        continue;
      }
      const { value } = parsed;
      if (value === null) continue;
      values[position] = interned(position, value);
      if (column.type === 'string') checkText(column, value, fault);
    }
    rows.push({ cells: values, file, line, number: row });
  }

  /** Values that come again and again are held once. */
  function interned(position: number, value: string): string {
    const known = intern[position];
    if (!known || value.length > 80) return value;
    const same = known.get(value);
    if (same !== undefined) return same;
    if (known.size < 2000) known.set(value, value);
    return value;
  }
}

function checkText(column: Column, value: string, fault: (name: DatasetFault, details?: object) => void): void {
  if (column.extension.identifier && creditCodeIsValid(value)) return;
  if (column.extension.identifier && /^\d{16,}$/u.test(value) && value.endsWith('000'))
    fault('cell-digits-lost', { found: value });
  const kind = findPersonalNumber(value);
  if (kind === null) return;
  if (kind !== 'mobile') fault('dataset-personal-number', { what: fill(PERSONAL_NUMBERS[kind], 'zh-CN') });
  else if (!column.extension.phone) fault('dataset-mobile');
}
