import type { Agency } from '../../domain/agency.ts';
import { sumTables } from '../../domain/annual-report/aggregate.ts';
import { reportDueDate } from '../../domain/annual-report/due-date.ts';
import {
  bareLabel,
  formOfYear,
  OUTCOME_TOTAL,
  type ReportForm,
  TOTAL,
  tableRows,
} from '../../domain/annual-report/form.ts';
import { numberedHeading, REPORT_HEADINGS } from '../../domain/annual-report/headings.ts';
import {
  ANNUAL_REPORT_KIND,
  type AnnualReport,
  annualReports,
  hasTables,
  reportOfYear,
} from '../../domain/annual-report/report.ts';
import { type CountedAgencies, countedAgencies, countFromSite } from '../../domain/annual-report/site-count.ts';
import { numberAt, type ReportTables } from '../../domain/annual-report/tables.ts';
import type { AgencyId } from '../../domain/document.ts';
import { chineseDate } from '../../domain/plain-date.ts';
import type { Site } from '../../domain/site.ts';
import { TYPE_LABELS } from '../../i18n/fields.ts';
import { NEW_REPORT } from '../../i18n/new-report.ts';
import { fill, type Text } from '../../i18n/text.ts';
import { extraTexts } from '../extra.ts';

const LANGUAGE = 'zh-CN';

/** What is known of a report before anybody has written it. */
interface Known {
  readonly site: Site;
  readonly agency: Agency;
  readonly year: number;
  readonly form: ReportForm;
  readonly before: AnnualReport | null;
  /** Agencies that last year's report gathered, and the sum of their reports of this year that are at hand. */
  readonly gathers: readonly string[];
  readonly gathered: { readonly count: number; readonly sum: ReportTables } | null;
  readonly counted: { readonly [row: string]: { issued: number; repealed: number; in_force: number } };
}

/**
 * A new annual report as Markdown, with everything that the site can tell: what last year carried forward, Table 1
 * counted from the site's documents, the sums of the reports it gathers, and the six headings. What is left to fill in
 * stands there blank, and is an error of the check until it is done. Begins as a draft. Throws for an agency that the
 * site does not list and for a year without a form: the caller asks for these.
 */
export function proposeReport(site: Site, agency: AgencyId, year: number): string {
  const { name } = agencyOf(site, agency);
  const lines = [
    comment(NEW_REPORT.head),
    `标题: ${name}${year}年${ANNUAL_REPORT_KIND}`,
    '索引号:',
    `发文机关: ${name}`,
    '成文日期:',
    '发布日期:',
    `内容概述: ${say(NEW_REPORT.summary, { agency: name, year })}`,
    `目录: [${reportCategory(site)}]`,
    '公开属性: 主动公开',
    '审查:',
    `报告年度: ${year}`,
    `报告类别: ${ANNUAL_REPORT_KIND}`,
    ...proposeReportFields(site, agency, year),
    '草稿: 是',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${proposeReportBody(site, agency, year)}`;
}

/** The lines of front matter that hold the tables, with remarks. */
export function proposeReportFields(site: Site, agency: AgencyId, year: number): readonly string[] {
  const known = knownOf(site, agency, year);
  const due = reportDueDate(known.agency.kind, year);
  return [
    ...(due ? [comment(NEW_REPORT.due, { due: chineseDate(due) })] : []),
    ...(known.gathers.length > 0 ? [`${label('aggregates')}: [${known.gathers.join(', ')}]`] : []),
    ...disclosureLines(known),
    ...requestLines(known),
    ...remedyLines(known),
  ];
}

/** The six headings, each with what is known or with a word on what belongs there. */
export function proposeReportBody(site: Site, agency: AgencyId, year: number): string {
  const { counted, before, agency: own } = knownOf(site, agency, year);
  const documents = counted['normative_documents'];
  const carried = before && numberAt(before.tables.requests, 'carried_forward', TOTAL);
  const government = own.kind === 'government' ? NEW_REPORT.overviewGovernment[LANGUAGE] : '';
  const numbers = documents && {
    issued: documents.issued,
    repealed: documents.repealed,
    inForce: documents.in_force,
  };
  const parts = [
    say(NEW_REPORT.overview, { government }),
    numbers ? say(NEW_REPORT.disclosure, numbers) : '',
    carried === null ? say(NEW_REPORT.requestsPlain) : say(NEW_REPORT.requests, { carried }),
    say(NEW_REPORT.remedies),
    say(NEW_REPORT.problems),
    say(NEW_REPORT.other),
  ];
  const sections = REPORT_HEADINGS.map((_heading, at) => `## ${numberedHeading(at)}\n\n${parts[at]}\n`);
  return `${say(NEW_REPORT.intro, { year })}\n\n${sections.join('\n')}`;
}

function knownOf(site: Site, id: AgencyId, year: number): Known {
  const agency = agencyOf(site, id);
  const form = formOfYear(year);
  if (form?.version !== '2021-30') throw new Error(`no form for a new report of ${year}`);
  const reports = annualReports(site.documents);
  const before = reportOfYear(reports, { agency: id, agencyName: agency.name }, year - 1);
  const gathers = before ? extraTexts(before.document.extra, 'aggregates') : [];
  const parts = gathers.flatMap((name) => {
    const other = site.agencies.byName.get(name);
    const part = other && reportOfYear(reports, { agency: other.id, agencyName: other.name }, year);
    return part && hasTables(part) ? [part.tables] : [];
  });
  const agencies: CountedAgencies = countedAgencies(site.agencies, id);
  const count = (row: string) => {
    const { issued, repealed, in_force } = countFromSite(site.documents, agencies, year, row);
    return { issued: issued.length, repealed: repealed.length, in_force: in_force.length };
  };
  return {
    site,
    agency,
    year,
    form,
    before,
    gathers,
    gathered: parts.length > 0 ? { count: parts.length, sum: sumTables(form, parts) } : null,
    counted: { rules: count('rules'), normative_documents: count('normative_documents') },
  };
}

function disclosureLines({ form, counted, before, gathered }: Known): readonly string[] {
  const documents = counted['normative_documents'];
  const rows = tableRows(form, 'proactiveDisclosure').flatMap(({ row, columns }) => {
    const numbers = counted[row.key];
    if (numbers) return [`  ${row.label}: [${numbers.issued}, ${numbers.repealed}, ${numbers.in_force}]`];
    const cells = (tables: ReportTables) =>
      columns.map(({ key }) => numberAt(tables.proactiveDisclosure, row.key, key));
    return [...hints(before, gathered, cells), `  ${row.label}:`];
  });
  const remark = documents && {
    issued: documents.issued,
    repealed: documents.repealed,
    inForce: documents.in_force,
  };
  return [...(remark ? [comment(NEW_REPORT.counted, remark)] : []), `${label('proactiveDisclosure')}:`, ...rows];
}

function requestLines({ form, before, year, gathered }: Known): readonly string[] {
  const columns = form.requests.columns.filter(({ key }) => key !== TOTAL);
  const lines: string[] = [
    comment(NEW_REPORT.columns, { columns: columns.map((column) => column.label).join('、') }),
    comment(NEW_REPORT.tableForm, { field: label('requests') }),
  ];
  const carried = columns.map(({ key }) => numberAt(before?.tables.requests ?? null, 'carried_forward', key));
  const isCarried = carried.every((cell) => cell !== null);
  lines.push(comment(isCarried ? NEW_REPORT.carried : NEW_REPORT.notCarried, { year: year - 1 }));
  lines.push(`${label('requests')}:`);
  let heading: string | null = null;
  for (const { row, below } of tableRows(form, 'requests')) {
    if (row.key === OUTCOME_TOTAL) continue;
    const nested = below !== null && row.key.includes('.');
    if (nested && below !== heading) lines.push(`  ${bareLabel(below)}:`);
    heading = nested ? below : null;
    const indent = nested ? '    ' : '  ';
    const cells = (tables: ReportTables) => columns.map(({ key }) => numberAt(tables.requests, row.key, key));
    if (gathered) lines.push(...hints(null, gathered, cells));
    const name = row.short ?? bareLabel(row.label);
    lines.push(
      row.key === 'carried_over' && isCarried ? `${indent}${name}: [${carried.join(', ')}]` : `${indent}${name}:`,
    );
  }
  return lines;
}

function remedyLines({ form, gathered }: Known): readonly string[] {
  const columns = form.remedies.columns.filter(({ key }) => key !== TOTAL);
  const rows = form.remedies.rows.flatMap(({ key: row, label: name }) => {
    const cells = (tables: ReportTables) => columns.map(({ key }) => numberAt(tables.remedies, row, key));
    return [...(gathered ? hints(null, gathered, cells) : []), `  ${name}:`];
  });
  return [
    comment(NEW_REPORT.columns, { columns: columns.map((column) => column.label).join('、') }),
    `${label('remedies')}:`,
    ...rows,
  ];
}

/** Numbers to compare with, as remarks above a row. */
function hints(
  before: AnnualReport | null,
  gathered: Known['gathered'],
  cells: (tables: ReportTables) => readonly (number | null)[],
): readonly string[] {
  const list = (numbers: readonly (number | null)[]) => `[${numbers.map((number) => number ?? '').join(', ')}]`;
  if (gathered) return [`  ${comment(NEW_REPORT.sum, { count: gathered.count, numbers: list(cells(gathered.sum)) })}`];
  if (before && cells(before.tables).every((cell) => cell !== null))
    return [`  ${comment(NEW_REPORT.lastYear, { numbers: list(cells(before.tables)) })}`];
  return [];
}

function agencyOf(site: Site, id: AgencyId): Agency {
  const agency = site.agencies.byId.get(id);
  if (!agency) throw new Error(`no agency ${id}`);
  return agency;
}

/** The category that the door to the reports leads to. */
function reportCategory({ settings, catalogue }: Site): string {
  const wanted: string | null = settings.doors.reports;
  return catalogue.list.find(({ id }) => id === wanted)?.id ?? '';
}

function label(key: keyof typeof TYPE_LABELS.reports): string {
  return TYPE_LABELS.reports[key][LANGUAGE];
}

function say(text: Text, values: { readonly [name: string]: string | number } = {}): string {
  return fill(text, LANGUAGE, values);
}

function comment(text: Text, values: { readonly [name: string]: string | number } = {}): string {
  return `# ${say(text, values)}`;
}
