import { reportDueDate } from '../domain/annual-report/due-date.ts';
import { annualReports } from '../domain/annual-report/report.ts';
import { chineseDate, daysBetween } from '../domain/plain-date.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** AR11: published by 31 January (departments, townships) or 31 March (governments); lateness is never an error. */
export const reportOnTime: Check = {
  rule: 'report-due-date',
  run: ({ documents, agencies }) =>
    annualReports(documents).flatMap(({ document, year, agency }) => {
      const kind = (agency && agencies.byId.get(agency)?.kind) ?? null;
      const due = reportDueDate(kind, year);
      const published = document.datePublished;
      if (!due || !published || published <= due) return [];
      const values = { year, due: chineseDate(due), days: daysBetween(due, published) };
      return [
        problemAt(document, 'datePublished', {
          rule: 'report-due-date',
          severity: 'warning',
          found: published,
          values,
        }),
      ];
    }),
};
