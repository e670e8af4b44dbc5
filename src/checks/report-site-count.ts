import { type AnnualReport, annualReports } from '../domain/annual-report/report.ts';
import { COUNTED_ROWS, countedAgencies, countFromSite, type SiteCount } from '../domain/annual-report/site-count.ts';
import { numberAt } from '../domain/annual-report/tables.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument, Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { cellWords, problemAtCell } from './report-place.ts';

const LISTED = 8;
const COLUMNS = ['issued', 'repealed', 'in_force'] as const satisfies readonly (keyof SiteCount)[];

/** AR07: Table 1 against the documents that the site itself holds; differences are listed with the documents. */
export const reportSiteCount: Check = {
  rule: 'report-site-count',
  run: (site) => annualReports(site.documents).flatMap((report) => differences(site, report)),
};

function differences(site: Site, report: AnnualReport): readonly Problem[] {
  const { document, form, year, tables, agency } = report;
  if (!agency || !tables.proactiveDisclosure || form.version !== '2021-30') return [];
  const agencies = countedAgencies(site.agencies, agency);
  return COUNTED_ROWS.flatMap((row) => {
    const counted = countFromSite(site.documents, agencies, year, row);
    return COLUMNS.flatMap((column) => {
      const now = numberAt(tables.proactiveDisclosure, row, column);
      const held = counted[column];
      if (now === null || now === held.length) return [];
      const { row: rowName, column: columnName } = cellWords(form, 'proactiveDisclosure', row, column);
      return [
        problemAtCell(document, 'proactiveDisclosure', row, column, {
          rule: 'report-site-count',
          severity: 'warning',
          found: String(now),
          values: { row: rowName, column: columnName, now, count: held.length, list: listOf(held) },
        }),
      ];
    });
  });
}

function listOf(documents: readonly PublishedDocument[]): string {
  if (documents.length === 0) return '';
  const names = documents
    .slice(0, LISTED)
    .map(
      ({ title, documentNumber, source }) =>
        `《${title}》${documentNumber ? `（${documentNumber}）` : ''}${source.file}`,
    );
  return `：${names.join('；')}${documents.length > LISTED ? '；……' : ''}`;
}
