import { formOfYear, TABLE_KEYS, type TableKey } from '../domain/annual-report/form.ts';
import { ANNUAL_REPORT_KIND, annualReports, hasTables, tablesOf } from '../domain/annual-report/report.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { TABLE_NAMES } from '../i18n/reports.ts';
import type { Check } from './check.ts';
import { problemAt, strictSeverity } from './problem-at.ts';

/**
 * An annual report has its three tables as data: incompleteness, so an error from strictFrom on. Tables of a year that
 * has no form of them cannot be checked or shown, and would be dropped without a word: an error.
 */
export const reportTables: Check = {
  rule: 'report-tables',
  run: ({ documents, settings }) => [
    ...annualReports(documents).flatMap((report) => {
      const { document, tables, year } = report;
      const severity = strictSeverity(settings, document);
      const missing = TABLE_KEYS.filter((key) => tables[key] === null);
      if (!hasTables(report) && !missing.some((key) => isWritten(document, key)))
        return [
          problemAt(document, 'reportYear', { rule: 'report-tables', words: 'none', severity, values: { year } }),
        ];
      return missing.map((key) => {
        const values = { year, table: TABLE_NAMES[key]['zh-CN'] };
        // A table that could not be read stands at its own field, of which its own problem tells.
        const at = isWritten(document, key) ? key : 'reportYear';
        return problemAt(document, at, { rule: 'report-tables', words: 'missing', severity, values });
      });
    }),
    ...documents.flatMap(withoutForm),
  ],
};

function withoutForm(document: Document): readonly Problem[] {
  const { reportYear: year, reportKind } = document.extra;
  if (document.type !== 'reports' || reportKind !== ANNUAL_REPORT_KIND || typeof year !== 'number') return [];
  if (formOfYear(year) || TABLE_KEYS.every((key) => tablesOf(document)[key] === null)) return [];
  return [
    problemAt(document, 'reportYear', {
      rule: 'report-tables',
      words: 'noForm',
      severity: 'error',
      found: String(year),
      values: { year },
    }),
  ];
}

function isWritten({ source }: Document, key: TableKey): boolean {
  return key in source.places;
}
