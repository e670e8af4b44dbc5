import { formOfYear, TABLE_KEYS } from '../../domain/annual-report/form.ts';
import { rowNames } from '../../domain/annual-report/labels.ts';
import { readGrid } from '../../domain/annual-report/read-grid.ts';
import { splitCells } from '../../domain/annual-report/split-cells.ts';
import { completeTable } from '../../domain/annual-report/tables.ts';
import type { Document } from '../../domain/document.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { REPORT_TABLE_PROBLEMS } from '../../i18n/problems-report-tables.ts';
import { REPORT_FORMS, TABLE_NAMES } from '../../i18n/reports.ts';
import { fill } from '../../i18n/text.ts';
import type { FileBeside } from '../document-type.ts';
import { quote } from '../quote.ts';

type Fault = keyof typeof REPORT_TABLE_PROBLEMS;

/** Takes the tables of a report from the CSV files beside it; their cells keep their places for the rules. */
export function readTableFiles(
  document: Document,
  files: readonly FileBeside[],
): { readonly document: Document; readonly problems: readonly Problem[] } {
  const year = document.extra['reportYear'];
  const form = formOfYear(typeof year === 'number' ? year : 0) ?? formOfYear(2021);
  if (!form) throw new Error('no form');
  const extra: { [key: string]: Document['extra'][string] } = { ...document.extra };
  const elsewhere: { [path: string]: Place } = { ...document.source.elsewhere };
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const report = (fault: Fault, line: number, column: number, values: { readonly [name: string]: string }) =>
      problems.push(problem(document, fault, { file: path, line, column }, values));
    const split = splitCells(text);
    if ('limit' in split) {
      report('report-table/too-large', 1, 1, { found: split.limit });
      continue;
    }
    const { tables, places, faults } = readGrid(form, split.rows);
    for (const { fault, found, at, wanted = '', row = '' } of faults)
      report(`report-table/${fault}`, at.line, at.column, {
        found: quote(found),
        wanted,
        row: quote(row),
        rows: TABLE_KEYS.flatMap(rowNames).join('、'),
      });
    if (Object.keys(tables).length === 0 && faults.length === 0) report('report-table/empty', 1, 1, { found: '' });
    for (const key of TABLE_KEYS) {
      const written = tables[key];
      if (!written) continue;
      if (extra[key] === undefined) extra[key] = completeTable(form, key, written);
      else report('report-table/two-places', 1, 1, { found: TABLE_NAMES[key]['zh-CN'] });
    }
    for (const [cell, { line, column }] of places) elsewhere[cell] ??= { file: path, line, column };
  }
  return { document: { ...document, source: { ...document.source, elsewhere }, extra }, problems };
}

function problem(document: Document, fault: Fault, place: Place, given: { readonly [name: string]: string }): Problem {
  const text = REPORT_TABLE_PROBLEMS[fault];
  const field = document.source.names['tableFiles'] ?? '表格文件';
  const values = { field, form: REPORT_FORMS.files['zh-CN'], ...given };
  return {
    rule: 'report-table',
    severity: 'error',
    ...place,
    field,
    found: given['found'] ?? null,
    expected: fill(text.expected, 'zh-CN', values),
    fix: fill(text.fix, 'zh-CN', values),
    basis: text.basis,
    message: fill(text.message, 'zh-CN', values),
  };
}
