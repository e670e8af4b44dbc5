import { proseDifferences } from '../domain/annual-report/prose-numbers.ts';
import { annualReports, hasTables } from '../domain/annual-report/report.ts';
import { TABLE_NAMES } from '../i18n/reports.ts';
import type { Check } from './check.ts';
import { problemOf } from './problem-at.ts';

/** AR10: numbers quoted in the prose are those of the tables; the last part says what fees were charged [knowledge]. */
export const reportProseNumbers: Check = {
  rule: 'report-prose-numbers',
  run: ({ documents }, { facts }) =>
    annualReports(documents).flatMap((report) => {
      const { document, form, tables } = report;
      const paragraphs = facts?.get(document.id)?.reportProse ?? [];
      const differences = proseDifferences(form, tables, paragraphs).map(
        ({ paragraph, quoted, cell, table, holds }) => {
          const values = { cell, table: TABLE_NAMES[table]['zh-CN'], holds };
          const finding = { rule: 'report-prose-numbers', severity: 'warning', found: quoted, values } as const;
          const problem = problemOf(document, finding);
          return { ...problem, line: paragraphs[paragraph]?.line ?? 1, column: 1, field: null };
        },
      );
      const last = paragraphs.filter(({ section }) => section === 'other_matters');
      const silent = hasTables(report) && last.length > 0 && !last.some(({ text }) => /信息处理费/u.test(text));
      const fee = silent
        ? [
            {
              ...problemOf(document, { rule: 'report-prose-numbers', words: 'fee', severity: 'warning' }),
              line: last[0]?.line ?? 1,
              column: 1,
              field: null,
            },
          ]
        : [];
      return [...differences, ...fee];
    }),
};
