import type { AgencyId, Document, Json } from '../document.ts';
import type { PublishedDocument } from '../site.ts';
import { formOfYear, type ReportForm, TABLE_KEYS, type TableKey } from './form.ts';
import type { ReportTables, Table } from './tables.ts';

export const ANNUAL_REPORT_KIND = '政府信息公开工作年度报告';
const REPORTS = 'reports';

/** A published 政府信息公开工作年度报告 with its tables as data. */
export interface AnnualReport {
  readonly document: PublishedDocument;
  readonly year: number;
  readonly form: ReportForm;
  readonly tables: ReportTables;
  /** The first issuer; its name where the site does not list it. */
  readonly agency: AgencyId | null;
  readonly agencyName: string;
}

/** Every annual report of a year that has a form, by agency name and year, whether it has its tables or not. */
export function annualReports(documents: readonly PublishedDocument[]): readonly AnnualReport[] {
  return documents
    .flatMap((document) => annualReport(document) ?? [])
    .sort((a, b) => compare(a.agencyName, b.agencyName) || a.year - b.year || compare(a.document.id, b.document.id));
}

/** The annual report that a document is, or null. */
export function annualReport(document: PublishedDocument): AnnualReport | null {
  const year = document.extra['reportYear'];
  if (document.type !== REPORTS || document.extra['reportKind'] !== ANNUAL_REPORT_KIND || typeof year !== 'number')
    return null;
  const form = formOfYear(year);
  const [issuer] = document.issuers;
  if (!form) return null;
  const tables = tablesOf(document);
  return { document, year, form, tables, agency: issuer?.id ?? null, agencyName: issuer?.name ?? '' };
}

/** The tables in the fields of a report; null where a table is not there. */
export function tablesOf(document: Document): ReportTables {
  const table = (key: TableKey) => (isTable(document.extra[key]) ? document.extra[key] : null);
  return {
    proactiveDisclosure: table('proactiveDisclosure'),
    requests: table('requests'),
    remedies: table('remedies'),
  };
}

export function hasTables({ tables }: AnnualReport): boolean {
  return TABLE_KEYS.some((key) => tables[key] !== null);
}

/** The report of the same agency for another year, or null. */
export function reportOfYear(
  reports: readonly AnnualReport[],
  { agency, agencyName }: Pick<AnnualReport, 'agency' | 'agencyName'>,
  year: number,
): AnnualReport | null {
  return (
    reports.find((each) => each.year === year && (agency ? each.agency === agency : each.agencyName === agencyName)) ??
    null
  );
}

/** The schema of the field makes nothing else. */
function isTable(value: Json | undefined): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
