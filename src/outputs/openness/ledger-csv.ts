import { csvTable } from '../open-data/csv.ts';
import type { SiteIndex } from '../site-index.ts';
import { opennessReport } from './report.ts';

export const LEDGER_COLUMNS = ['id', 'title', 'url', 'agency', 'formed', 'due', 'published', 'workingDays', 'status'];

/** `/openness/ledger.csv`: every document with what art. 26 asked of it and what happened, by id. */
export function ledgerCsv(index: SiteIndex): string {
  const rows = opennessReport(index).ledger.map(({ document, agency, formed, due, published, days, status }) => [
    document.id,
    document.title,
    index.absolute(document.address),
    agency ?? '',
    formed ?? '',
    due ?? '',
    published ?? '',
    days === null ? '' : String(days),
    status,
  ]);
  return csvTable([LEDGER_COLUMNS, ...rows]);
}
