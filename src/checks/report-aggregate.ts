import { extraTexts } from '../documents/extra.ts';
import { type NamedTables, shortfalls } from '../domain/annual-report/aggregate.ts';
import { type AnnualReport, annualReports, hasTables, reportOfYear } from '../domain/annual-report/report.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { cellWords, problemAtCell } from './report-place.ts';

/** AR12: a report that gathers others (汇总机构) is in no cell less than their sum. */
export const reportAggregate: Check = {
  rule: 'report-aggregate',
  run: (site) => {
    const reports = annualReports(site.documents);
    return reports.filter(hasTables).flatMap((report) => judge(site, reports, report));
  },
};

function judge(site: Site, reports: readonly AnnualReport[], report: AnnualReport): readonly Problem[] {
  const { document, form, year, tables } = report;
  const problems: Problem[] = [];
  const parts: NamedTables[] = [];
  for (const [index, name] of extraTexts(document.extra, 'aggregates').entries()) {
    const agency = site.agencies.byName.get(name);
    const part = agency && reportOfYear(reports, { agency: agency.id, agencyName: agency.name }, year);
    if (part && hasTables(part)) parts.push({ name: agency.name, tables: part.tables });
    else
      problems.push(
        problemAt(document, `aggregates.${index}`, {
          rule: 'report-aggregate',
          words: agency ? 'missing' : 'unknown',
          severity: 'warning',
          found: name,
          values: { year },
        }),
      );
  }
  for (const { table, row, column, stated, parts: held, partsTotal } of shortfalls(form, tables, parts)) {
    const list = held.map(({ name, value }) => `${name} ${value}`).join(' + ');
    problems.push(
      problemAtCell(document, table, row, column, {
        rule: 'report-aggregate',
        severity: 'warning',
        found: String(stated),
        values: { ...cellWords(form, table, row, column), now: stated, sum: partsTotal, parts: list },
      }),
    );
  }
  return problems;
}
