import { extraText, extraTexts } from '../../documents/extra.ts';
import { remainder } from '../../domain/annual-report/aggregate.ts';
import { TABLE_KEYS, TOTAL } from '../../domain/annual-report/form.ts';
import { officialLayout } from '../../domain/annual-report/official-layout.ts';
import {
  type AnnualReport,
  annualReport,
  annualReports,
  hasTables,
  reportOfYear,
} from '../../domain/annual-report/report.ts';
import { numberAt, type Table } from '../../domain/annual-report/tables.ts';
import type { ReportView } from '../../domain/page-report.ts';
import type { PublishedDocument, Site } from '../../domain/site.ts';
import { REPORT_PAGE, TABLE_CAPTIONS } from '../../i18n/reports.ts';
import type { SiteIndex } from '../site-index.ts';
import { filesOf, reportFileAddress } from './report-files.ts';
import { trendsOf } from './trends.ts';

const all = new WeakMap<Site, readonly AnnualReport[]>();

function reportsOf(site: Site): readonly AnnualReport[] {
  const found = all.get(site) ?? annualReports(site.documents);
  all.set(site, found);
  return found;
}

/** What the page of an annual report shows besides its prose; null for any other document and without tables. */
export function reportView(index: SiteIndex, document: PublishedDocument): ReportView | null {
  const report = annualReport(document);
  if (!report || !hasTables(report)) return null;
  return {
    tables: TABLE_KEYS.flatMap((key) => {
      const layout = officialLayout(report.form, key, report.tables);
      return layout ? [{ key, caption: index.say(TABLE_CAPTIONS[key]), layout }] : [];
    }),
    downloads: filesOf(index, report).map(({ name, text, type }) => ({
      text,
      type,
      href: index.href(reportFileAddress(report, name)),
    })),
    trends: trendsOf(reportsOf(index.site), report, index.language),
    gathered: gatheredOf(index, report),
    continuity: extraText(document.extra, 'continuityNote'),
  };
}

const GATHERED = ['new_requests', 'outcome_total', 'carried_forward'] as const;

/** The requests of the reports that this one gathers, and what is left to the government itself. */
function gatheredOf(index: SiteIndex, report: AnnualReport): ReportView['gathered'] {
  const { site } = index;
  const parts = extraTexts(report.document.extra, 'aggregates').flatMap((name) => {
    const agency = site.agencies.byName.get(name);
    const part = agency && reportOfYear(reportsOf(site), { agency: agency.id, agencyName: agency.name }, report.year);
    return part && hasTables(part) ? [{ name: agency.name, part }] : [];
  });
  if (parts.length === 0 || !report.tables.requests) return null;
  const values = (table: Table | null) => GATHERED.map((row) => numberAt(table, row, TOTAL) ?? 0);
  const named = parts.map(({ name, part }) => ({ name, tables: part.tables }));
  const rest = remainder(report.form, report.tables, named);
  return {
    columns: [REPORT_PAGE.received, REPORT_PAGE.answered, REPORT_PAGE.carried].map((text) => index.say(text)),
    rows: [
      ...parts.map(({ name, part }) => ({
        name,
        href: index.href(part.document.address),
        values: values(part.tables.requests),
      })),
      { name: index.say(REPORT_PAGE.gatheredOwn), href: null, values: values(rest.requests) },
      { name: index.say(REPORT_PAGE.gatheredTotal), href: null, values: values(report.tables.requests) },
    ],
  };
}
