import { type Column, columnLetter } from '../domain/dataset/column.ts';
import type { Dataset, DatasetRow } from '../domain/dataset/dataset.ts';
import type { Finding } from '../domain/dataset/dataset-kind.ts';
import type { Problem } from '../domain/problem.ts';
import {
  CELL_PLACE,
  CELL_PLACE_NO_COLUMN,
  DATASET_PROBLEMS,
  type DatasetFault,
  type DatasetProblemText,
} from '../i18n/dataset-problems.ts';
import { DATASET_SETTINGS } from '../i18n/dataset-settings.ts';
import { fill } from '../i18n/text.ts';

/** Where a fault of a dataset stands. For CSV, `line` is that of the file and `column` the ordinal of the cell. */
export interface FaultPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Heading of the column, or the name of a setting. */
  readonly field: string | null;
}

type Values = { readonly [name: string]: string | number };

/** A Problem in the words of src/i18n/dataset-problems.ts. Throws when a place of a sentence has no value. */
export function datasetProblem(fault: DatasetFault, place: FaultPlace, values: Values = {}): Problem {
  const text: DatasetProblemText = DATASET_PROBLEMS[fault];
  const found = values['found'] === undefined || values['found'] === '' ? null : quoted(String(values['found']));
  // What a sentence quotes is masked and shortened everywhere in it.
  const shown: Values = { title: place.field ?? '', ...values, found: found === null ? '' : `“${found}”` };
  return {
    rule: text.rule,
    severity: text.severity,
    ...place,
    found,
    expected: text.expected ? fill(text.expected, 'zh-CN', shown) : null,
    fix: fill(text.fix, 'zh-CN', shown),
    basis: text.basis ?? null,
    message: fill(text.message, 'zh-CN', shown)
      .replaceAll('““', '“')
      .replaceAll('””', '”')
      .replaceAll('《“', '《')
      .replaceAll('”》', '》'),
  };
}

/** As {@link datasetProblem}, for a cell: the sentence names row, letter and heading. */
export function cellProblem(
  fault: DatasetFault,
  file: string,
  line: number,
  at: CellPlace,
  values: Values = {},
): Problem {
  const place = { row: at.row, letter: at.index === null ? '' : columnLetter(at.index), title: at.title };
  const where = fill(at.index === null ? CELL_PLACE_NO_COLUMN : CELL_PLACE, 'zh-CN', place);
  const spot = { file, line, column: (at.index ?? 0) + 1, field: at.title };
  return datasetProblem(fault, spot, { ...values, where, title: at.title, row: at.row });
}

export interface CellPlace {
  /** Row of the spreadsheet. */
  readonly row: number;
  /** Index of the cell from 0; null where the file has no such column. */
  readonly index: number | null;
  /** Heading as the clerk wrote it. */
  readonly title: string;
}

/** The problem of what a rule of a kind found. */
export function findingProblem(dataset: Dataset, finding: Finding): Problem {
  const fault = finding.rule as DatasetFault;
  if (finding.row === null) {
    const [line, column] = dataset.places[finding.column ?? ''] ?? [1, 1];
    const [setting = ''] = (finding.column ?? '').split('.');
    const field = DATASET_SETTINGS[setting]?.[0] ?? finding.column;
    return datasetProblem(fault, { file: dataset.file, line, column, field }, finding.values);
  }
  const file = dataset.files[finding.row.file];
  if (!file) throw new Error(`${dataset.name}: a row of no file`);
  return cellProblem(fault, file.path, finding.row.line, placeOf(dataset, finding.row, finding.column), finding.values);
}

function placeOf(dataset: Dataset, row: DatasetRow, name: string | null): CellPlace {
  const heading = name === null ? undefined : dataset.files[row.file]?.headings[name];
  const own: Column | undefined = dataset.columns.find((column) => column.name === name);
  return { row: row.number, index: heading?.index ?? null, title: heading?.text ?? own?.title ?? name ?? '' };
}

const LONG = 60;

/** One line, shortened; numbers as long as those of people are masked; control characters are made visible. */
function quoted(text: string): string {
  const line = text
    .slice(0, 10 * LONG)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Co}]/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
    .trim();
  const masked = line.replaceAll(
    /(?<!\d)\d{11,19}[Xx]?(?![\dXx])/gu,
    (digits) => `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`,
  );
  const characters = [...masked];
  return characters.length > LONG ? `${characters.slice(0, LONG).join('')}…` : masked;
}
