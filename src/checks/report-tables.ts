import { TABLE_KEYS } from '../domain/annual-report/form.ts';
import { annualReports, hasTables } from '../domain/annual-report/report.ts';
import { TABLE_NAMES } from '../i18n/reports.ts';
import type { Check } from './check.ts';
import { problemAt, strictSeverity } from './problem-at.ts';

/** An annual report has its three tables as data: incompleteness, so an error from strictFrom on. */
export const reportTables: Check = {
  rule: 'report-tables',
  run: ({ documents, settings }) =>
    annualReports(documents).flatMap((report) => {
      const { document, tables, year } = report;
      const severity = strictSeverity(settings, document);
      if (!hasTables(report))
        return [
          problemAt(document, 'reportYear', { rule: 'report-tables', words: 'none', severity, values: { year } }),
        ];
      return TABLE_KEYS.filter((key) => tables[key] === null).map((key) => {
        const values = { year, table: TABLE_NAMES[key]['zh-CN'] };
        return problemAt(document, 'reportYear', { rule: 'report-tables', words: 'missing', severity, values });
      });
    }),
};
