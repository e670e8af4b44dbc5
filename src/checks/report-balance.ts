import { equationInWords, imbalances, total } from '../domain/annual-report/identities.ts';
import { annualReports } from '../domain/annual-report/report.ts';
import type { Check } from './check.ts';
import { isWritten, problemAtCell } from './report-place.ts';

/** AR01–AR04: the balances within a report, column by column and row by row. */
export const reportBalance: Check = {
  rule: 'report-balance',
  run: ({ documents }) =>
    annualReports(documents).flatMap(({ document, form, tables }) =>
      imbalances(form, tables).map((imbalance) => {
        const { id, table, row, column, where, left } = imbalance;
        // A sum that was computed has no place of its own: what is left over is shown instead.
        const shown = id === 'AR01' && !isWritten(document, table, row) ? 'carried_forward' : row;
        return problemAtCell(document, table, shown, column, {
          rule: 'report-balance',
          words: id,
          severity: 'error',
          found: String(total(left)),
          values: { equation: equationInWords(imbalance), where },
        });
      }),
    ),
};
