import { carryOverBreaks } from '../domain/annual-report/carry-over.ts';
import { annualReports, reportOfYear } from '../domain/annual-report/report.ts';
import type { Check } from './check.ts';
import { problemAtCell } from './report-place.ts';

/** AR05: 上年结转 is last year's 结转下年度; a report that explains the difference (衔接说明) has a notice instead. */
export const reportCarryOver: Check = {
  rule: 'report-carry-over',
  run: ({ documents }) => {
    const reports = annualReports(documents);
    return reports.flatMap((report) => {
      const before = reportOfYear(reports, report, report.year - 1);
      if (!before) return [];
      const explained = typeof report.document.extra['continuityNote'] === 'string';
      return carryOverBreaks(report.form, report.tables, before.tables).map(
        ({ row, column, where, now, before: was }) =>
          problemAtCell(report.document, 'requests', row, column, {
            rule: 'report-carry-over',
            words: explained ? 'explained' : 'main',
            severity: explained ? 'notice' : 'error',
            found: String(now),
            values: {
              where,
              now,
              was,
              before: before.year,
              difference: Math.abs(now - was),
              title: before.document.source.file,
            },
          }),
      );
    });
  },
};
