import { headingFaults, numberedHeading, REPORT_HEADINGS } from '../domain/annual-report/headings.ts';
import { annualReports } from '../domain/annual-report/report.ts';
import type { Check } from './check.ts';
import { problemOf, strictSeverity } from './problem-at.ts';

/** AR09: the six headings, once and in order. */
export const reportHeadings: Check = {
  rule: 'report-headings',
  run: ({ documents, settings }) =>
    annualReports(documents).flatMap(({ document }) => {
      const top = document.body.headings.filter(({ depth }) => depth === 2);
      const order = REPORT_HEADINGS.map((_heading, index) => numberedHeading(index)).join('；');
      return headingFaults(top.map(({ text }) => text)).map(({ fault, heading, at }) => {
        const line = at === null ? undefined : top[at]?.line;
        const problem = problemOf(document, {
          rule: 'report-headings',
          words: fault,
          severity: strictSeverity(settings, document),
          found: heading,
          values: { order },
        });
        return line === undefined ? problem : { ...problem, line, column: 1, field: null };
      });
    }),
};
