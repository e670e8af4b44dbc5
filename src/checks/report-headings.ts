import {
  headingFaults,
  headingKey,
  missingTopics,
  numberedHeading,
  REPORT_HEADINGS,
} from '../domain/annual-report/headings.ts';
import { type AnnualReport, annualReports } from '../domain/annual-report/report.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import type { Check, CheckContext } from './check.ts';
import { problemOf, strictSeverity } from './problem-at.ts';

const OVERVIEW = 'overview';

/** AR09: the six headings, once and in order; and what the first has to tell, as far as words show it. */
export const reportHeadings: Check = {
  rule: 'report-headings',
  run: (site, context) =>
    annualReports(site.documents).flatMap((report) => [...headings(site, report), ...topics(site, report, context)]),
};

function headings({ settings }: Site, { document }: AnnualReport): readonly Problem[] {
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
}

/** One problem for a report: the topics that its first part is silent about. Nothing is said where there is no such part. */
function topics({ agencies }: Site, report: AnnualReport, { facts }: CheckContext): readonly Problem[] {
  const { document, agency } = report;
  const all = document.body.headings;
  const from = all.findIndex(({ depth, text }) => depth === 2 && headingKey(text) === OVERVIEW);
  const paragraphs = (facts?.get(document.id)?.reportProse ?? []).filter(({ section }) => section === OVERVIEW);
  if (from === -1 || paragraphs.length === 0) return [];
  const next = all.findIndex(({ depth }, at) => at > from && depth === 2);
  const below = all.slice(from + 1, next === -1 ? undefined : next).map(({ text }) => text);
  const ofGovernment = agency !== null && agencies.byId.get(agency)?.kind === 'government';
  const missing = missingTopics([...below, ...paragraphs.map(({ text }) => text)].join('\n'), ofGovernment);
  if (missing.length === 0) return [];
  const values = { topics: missing.map((topic) => `“${topic}”`).join('、') };
  const problem = problemOf(document, { rule: 'report-headings', words: 'topics', severity: 'warning', values });
  return [{ ...problem, line: all[from]?.line ?? 1, column: 1, field: null }];
}
