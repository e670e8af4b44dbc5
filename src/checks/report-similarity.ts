import { annualReports, reportOfYear } from '../domain/annual-report/report.ts';
import { similarity } from '../domain/annual-report/similarity.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check, CheckContext } from './check.ts';
import { problemOf } from './problem-at.ts';

/** Shorter texts are alike by chance. */
const SHORTEST = 100;
const QUOTED = 40;
/** Where each year has something of its own to tell; the other parts are figures in set phrases. */
const COMPARED = new Set(['overview', 'problems_and_improvements']);

/** A report that repeats last year's words (over 70 %). */
export const reportSimilarity: Check = {
  rule: 'report-similarity',
  run: ({ documents, settings }, context) => {
    const limit = thresholdOf(settings, 'report-similarity');
    const reports = annualReports(documents);
    return reports.flatMap((report) => {
      const before = reportOfYear(reports, report, report.year - 1);
      const now = before ? prose(context, report.document.id) : '';
      if (!before || now.length < SHORTEST) return [];
      const { share, equal } = similarity(now, prose(context, before.document.id));
      if (share * 100 <= limit) return [];
      const pieces = equal.map((piece) => `“${piece.length > QUOTED ? `${piece.slice(0, QUOTED)}……` : piece}”`);
      const values = {
        share: Math.floor(share * 100),
        before: before.year,
        title: before.document.source.file,
        equal: pieces.join('、'),
        limit,
      };
      return [problemOf(report.document, { rule: 'report-similarity', severity: 'warning', values })];
    });
  },
};

function prose({ facts }: CheckContext, id: Parameters<NonNullable<CheckContext['facts']>['get']>[0]): string {
  return (facts?.get(id)?.reportProse ?? [])
    .filter(({ section }) => section !== null && COMPARED.has(section))
    .map(({ text }) => text)
    .join('\n');
}
