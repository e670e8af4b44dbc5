import { fileAddress, outputPath } from '../../domain/address.ts';
import { TABLE_KEYS, type TableKey } from '../../domain/annual-report/form.ts';
import { officialLayout } from '../../domain/annual-report/official-layout.ts';
import { type AnnualReport, annualReports, hasTables } from '../../domain/annual-report/report.ts';
import type { WrittenFile } from '../../domain/plan.ts';
import { REPORT_PAGE, TABLE_CAPTIONS, TABLE_NAMES } from '../../i18n/reports.ts';
import type { SiteIndex } from '../site-index.ts';
import { digest, textFile } from '../text-file.ts';
import { numberedItems } from './numbered-items.ts';
import { reportCsv } from './report-csv.ts';
import { reportDocx } from './report-docx.ts';
import { reportJson } from './report-json.ts';
import { reportXlsx } from './report-xlsx.ts';

const CSV_NAMES: { readonly [table in TableKey]: string } = {
  proactiveDisclosure: 'proactive-disclosure.csv',
  requests: 'requests.csv',
  remedies: 'remedies.csv',
};
/** Which part of the report a table belongs to (domain/annual-report/headings.ts). */
const SECTIONS: { readonly [table in TableKey]: string } = {
  proactiveDisclosure: 'proactive_disclosure',
  requests: 'requests',
  remedies: 'remedies',
};

/** A file with the numbers of a report, beside its page. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly mediaType: string;
}

/** The files of a report, in the order in which they are offered. */
export function filesOf(index: SiteIndex, { tables }: AnnualReport): readonly ReportFile[] {
  const csv = TABLE_KEYS.filter((key) => tables[key] !== null).map((key) => ({
    name: CSV_NAMES[key],
    text: index.say(REPORT_PAGE.csv, { table: index.say(TABLE_NAMES[key]) }),
    type: 'CSV',
    mediaType: 'text/csv',
  }));
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return [
    { name: 'report.docx', text: index.say(REPORT_PAGE.document), type: 'DOCX', mediaType: document },
    { name: 'tables.xlsx', text: index.say(REPORT_PAGE.whole), type: 'XLSX', mediaType: spreadsheet },
    { name: 'tables.json', text: index.say(REPORT_PAGE.whole), type: 'JSON', mediaType: 'application/json' },
    ...csv,
  ];
}

/** Address of a file of a report. */
export function reportFileAddress({ document }: AnnualReport, name: string) {
  return fileAddress(`${document.id}/${name}`);
}

/** The downloads of every report that has its tables. */
export function planReportFiles(index: SiteIndex): readonly WrittenFile[] {
  return annualReports(index.site.documents)
    .filter(hasTables)
    .flatMap((report) => planFiles(index, report));
}

function planFiles(index: SiteIndex, report: AnnualReport): readonly WrittenFile[] {
  const { document, form, tables } = report;
  const layouts = TABLE_KEYS.flatMap((key) => {
    const layout = officialLayout(form, key, tables);
    return layout ? [{ key, layout }] : [];
  });
  const facts = JSON.stringify([document.title, form.version, tables]);
  const path = (name: string) => reportFileAddress(report, name);
  return [
    ...layouts.map(({ key, layout }) => textFile(path(CSV_NAMES[key]), () => reportCsv(layout))),
    textFile(path('tables.json'), () => reportJson(index, report)),
    {
      by: 'write',
      path: outputPath(path('tables.xlsx')),
      key: digest(facts),
      make: () =>
        reportXlsx(
          layouts.map(({ key, layout }) => ({
            name: index.say(TABLE_NAMES[key]),
            title: index.say(TABLE_CAPTIONS[key]),
            layout,
          })),
        ),
    },
    {
      by: 'write',
      path: outputPath(path('report.docx')),
      key: digest(JSON.stringify([facts, document.body.digest])),
      make: (read) => {
        const { html, sections } = read(document.body.digest);
        return reportDocx({
          title: document.title,
          sections,
          numbered: numberedItems(html),
          tables: new Map(layouts.map(({ key, layout }) => [SECTIONS[key], layout])),
        });
      },
    },
  ];
}
