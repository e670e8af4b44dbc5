import { cellProblem, datasetProblem } from '../../datasets/dataset-problem.ts';
import { cellReader, type Dataset, indexOf } from '../../domain/dataset/dataset.ts';
import { keyText, recordIds } from '../../domain/dataset/record-id.ts';
import type { Problem } from '../../domain/problem.ts';
import { ProblemCounter } from './problem-counter.ts';

/** Keys that are blank or come twice, over all files of a dataset; and columns that allow no value twice. */
export function checkKeys(dataset: Dataset): readonly Problem[] {
  const told = new ProblemCounter();
  const { key } = dataset.roles;
  const read = cellReader(dataset);
  const positions = indexOf(dataset);
  const titles = key.map((name) => dataset.columns[positions.get(name) ?? -1]?.title ?? name).join('、');
  const ids = recordIds(dataset);
  const seen = new Map<string, number>();
  const first = key[0] ?? '';
  for (const [index, row] of dataset.rows.entries()) {
    const file = dataset.files[row.file];
    if (!file || key.length === 0) break;
    const id = (ids[index] ?? '').normalize('NFKC').toLowerCase();
    const text = keyText(read, key, row);
    const column = (file.headings[first]?.index ?? 0) + 1;
    const place = { file: file.path, line: row.line, column, field: titles };
    if (text === null) {
      // A cell that was refused or is required was told already.
      if (dataset.complete) told.add(datasetProblem('key-blank', place, { row: row.number, title: titles }));
      continue;
    }
    const earlier = seen.get(id);
    const other = earlier === undefined ? undefined : dataset.rows[earlier];
    if (!other) seen.set(id, index);
    else {
      const values = { row: row.number, title: titles, found: text, other: placeText(dataset, other) };
      told.add(datasetProblem('key-twice', place, values));
    }
  }
  for (const [position, column] of dataset.columns.entries()) {
    if (!column.constraints.unique || (key.length === 1 && key[0] === column.name)) continue;
    const values = new Map<string, number>();
    for (const [index, row] of dataset.rows.entries()) {
      const value = row.cells[position];
      const file = dataset.files[row.file];
      if (!value || !file) continue;
      const earlier = values.get(value);
      const other = earlier === undefined ? undefined : dataset.rows[earlier];
      if (!other) values.set(value, index);
      else {
        const heading = file.headings[column.name];
        const at = { row: row.number, index: heading?.index ?? null, title: heading?.text ?? column.title };
        told.add(
          cellProblem('unique-twice', file.path, row.line, at, { found: value, other: placeText(dataset, other) }),
        );
      }
    }
  }
  return told.all();
}

/** `3`, with the file where there are several. */
function placeText(dataset: Dataset, row: Dataset['rows'][number]): string {
  const path = dataset.files[row.file]?.path ?? '';
  return dataset.files.length > 1 ? `${row.number}（${path.slice(path.lastIndexOf('/') + 1)}）` : String(row.number);
}
