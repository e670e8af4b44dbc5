import { type AnnualReport, annualReport, hasTables } from '../../domain/annual-report/report.ts';
import type { Json } from '../../domain/document.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { REPORT_PAGE } from '../../i18n/reports.ts';
import type { SiteIndex } from '../site-index.ts';
import { filesOf, reportFileAddress } from './report-files.ts';

/** The schema.org node of a report with its tables as a Dataset (open-data-mapping.md §2); others as they are. */
export function withReportDataset(
  index: SiteIndex,
  document: PublishedDocument,
  node: { readonly [key: string]: Json },
): { readonly [key: string]: Json } {
  const report = annualReport(document);
  return report && hasTables(report) ? { ...node, hasPart: datasetNode(index, report) } : node;
}

function datasetNode(index: SiteIndex, report: AnnualReport): Json {
  const { document, form, year, agencyName } = report;
  const { licence } = index.site.settings;
  return {
    '@type': 'Dataset',
    '@id': `${index.absolute(document.address)}#tables`,
    name: index.say(REPORT_PAGE.dataset, { title: document.title }),
    description: index.say(REPORT_PAGE.datasetDescription, { title: document.title, form: form.basis }),
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    creator: { '@type': 'GovernmentOrganization', name: agencyName },
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...(licence.url ? { license: licence.url } : {}),
    ...(document.datePublished ? { datePublished: document.datePublished } : {}),
    distribution: filesOf(index, report).map(({ name, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: index.absolute(reportFileAddress(report, name)),
    })),
  };
}
