import { inForceBreaks } from '../domain/annual-report/carry-over.ts';
import { annualReports, reportOfYear } from '../domain/annual-report/report.ts';
import type { Check } from './check.ts';
import { problemAtCell } from './report-place.ts';

/** AR06: 现行有效 = last year's + 制发 − 废止. A report that explains itself (衔接说明) is let be. */
export const reportInForce: Check = {
  rule: 'report-in-force',
  run: ({ documents }) => {
    const reports = annualReports(documents);
    return reports.flatMap((report) => {
      const before = reportOfYear(reports, report, report.year - 1);
      if (!before || typeof report.document.extra['continuityNote'] === 'string') return [];
      return inForceBreaks(report.form, report.tables, before.tables).map(
        ({ row, column, where, now, before: was, issued = 0, repealed = 0 }) => {
          const computed = was + issued - repealed;
          const values = { where, now, was, issued, repealed, computed, difference: Math.abs(now - computed) };
          return problemAtCell(report.document, 'proactiveDisclosure', row, column, {
            rule: 'report-in-force',
            severity: 'warning',
            found: String(now),
            values: { ...values, title: before.document.source.file },
          });
        },
      );
    });
  },
};
