import { datasetProblem } from '../../datasets/dataset-problem.ts';
import { type Column, columnLetter, headingOf } from '../../domain/dataset/column.ts';
import type { DatasetFile } from '../../domain/dataset/dataset.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CsvRecord } from './read-csv.ts';

/** Which column each cell of a row belongs to. */
export interface Headings {
  /** By index of the cell; null for a blank column at the end that spreadsheets leave. */
  readonly columns: readonly (number | null)[];
  readonly headings: DatasetFile['headings'];
  /** Cells that a row must have. */
  readonly width: number;
}

/** Reads the header of a CSV: names, titles, synonyms, in any order and whatever white space or stars stand among them. */
export function readHeadings(
  record: CsvRecord,
  columns: readonly Column[],
  file: string,
): { readonly headings: Headings | null; readonly problems: readonly Problem[] } {
  const known = namesOf(columns);
  const cells = record.cells.map((cell) => cell.trim());
  const width = cells.findLastIndex((cell) => cell !== '') + 1;
  const place = (index: number, field: string | null = null) => ({ file, line: record.line, column: index + 1, field });
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length <= 1 && columns.length > 1 && !known.has(fold(filled[0] ?? '')))
    return { headings: null, problems: [datasetProblem('header-title-row', place(0), { found: filled[0] ?? '' })] };
  const problems: Problem[] = [];
  const found = new Map<number, number>();
  const positions: (number | null)[] = [];
  for (const [index, cell] of cells.slice(0, width).entries()) {
    const letter = columnLetter(index);
    const column = known.get(fold(cell)) ?? null;
    positions.push(column);
    if (cell === '') problems.push(datasetProblem('header-blank', place(index), { letter }));
    else if (column === null) problems.push(unknown(cell, letter, columns, place(index, cell)));
    else {
      const earlier = found.get(column);
      if (earlier === undefined) found.set(column, index);
      else
        problems.push(
          datasetProblem('header-twice', place(index, cell), { letter, found: cell, other: columnLetter(earlier) }),
        );
    }
  }
  for (const [index, column] of columns.entries())
    if (column.constraints.required && !found.has(index))
      problems.push(datasetProblem('header-missing', place(0, column.title), { title: headingOf(column) }));
  const headings = Object.fromEntries(
    [...found].map(([column, index]) => [columns[column]?.name ?? '', { text: clean(cells[index] ?? ''), index }]),
  );
  return { headings: problems.length > 0 ? null : { columns: positions, headings, width }, problems };
}

function namesOf(columns: readonly Column[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [index, column] of columns.entries())
    for (const name of [column.name, column.title, headingOf(column), ...column.synonyms])
      if (!known.has(fold(name))) known.set(fold(name), index);
  return known;
}

/** Without white space, stars, quotation marks and the width of letters and brackets. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s*"“”'‘’:]/gu, '')
    .toLowerCase();
}

function clean(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function unknown(
  found: string,
  letter: string,
  columns: readonly Column[],
  place: Parameters<typeof datasetProblem>[1],
): Problem {
  const titles = columns.map(headingOf);
  const suggestion = nearest(clean(found), titles);
  return suggestion
    ? datasetProblem('header-unknown-near', place, { letter, found, suggestion })
    : datasetProblem('header-unknown', place, { letter, found, names: titles.join('、') });
}
