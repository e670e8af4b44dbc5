import { outcomeRows, TOTAL } from '../../domain/annual-report/form.ts';
import type { AnnualReport } from '../../domain/annual-report/report.ts';
import { numberAt, sum } from '../../domain/annual-report/tables.ts';
import type { TrendChart, TrendView } from '../../domain/page-report.ts';
import { REPORT_PAGE } from '../../i18n/reports.ts';
import { fill, type Language, type Text } from '../../i18n/text.ts';

/** The newest years that are drawn. */
const YEARS = 8;
const WIDTH = 200;
const HEIGHT = 120;
const TOP = 22;
const BASELINE = 98;
const GAP = 0.35;

interface Measure {
  readonly title: Text;
  readonly value: (report: AnnualReport) => number | null;
}

const REQUESTS: readonly Measure[] = [
  { title: REPORT_PAGE.received, value: ({ tables }) => numberAt(tables.requests, 'new_requests', TOTAL) },
  { title: REPORT_PAGE.answered, value: ({ tables }) => numberAt(tables.requests, 'outcome_total', TOTAL) },
  { title: REPORT_PAGE.carried, value: ({ tables }) => numberAt(tables.requests, 'carried_forward', TOTAL) },
];
const OUTCOMES: readonly Measure[] = (
  ['granted', 'partially_granted', 'denied', 'unable_to_provide', 'not_processed', 'other_handling'] as const
).map((key) => ({
  title: REPORT_PAGE[key],
  value: ({ form, tables }) =>
    addUp(
      outcomeRows(form)
        .filter((row) => row.key === key || row.key.startsWith(`${key}.`))
        .map((row) => numberAt(tables.requests, row.key, TOTAL)),
    ),
}));
const LITIGATION = ['litigation_direct', 'litigation_after_review'];
const ALL_REMEDIES = ['administrative_review', ...LITIGATION];
const REMEDIES: readonly Measure[] = [
  { title: REPORT_PAGE.review, value: ({ tables }) => numberAt(tables.remedies, 'administrative_review', TOTAL) },
  {
    title: REPORT_PAGE.litigation,
    value: ({ tables }) => addUp(LITIGATION.map((row) => numberAt(tables.remedies, row, TOTAL))),
  },
  {
    title: REPORT_PAGE.corrected,
    value: ({ tables }) => addUp(ALL_REMEDIES.map((row) => numberAt(tables.remedies, row, 'corrected'))),
  },
];

/**
 * Requests, outcomes and remedies over the years up to this report's; a year that lacks a number is left out of that
 * figure. Nothing for a single year.
 */
export function trendsOf(
  reports: readonly AnnualReport[],
  current: AnnualReport,
  language: Language,
): readonly TrendView[] {
  const own = reports
    .filter(({ agency, agencyName, year }) => sameAgency(agency, agencyName, current) && year <= current.year)
    .sort((a, b) => a.year - b.year)
    .slice(-YEARS);
  const figures = [
    { key: 'requests', title: REPORT_PAGE.trendRequests, measures: REQUESTS },
    { key: 'outcomes', title: REPORT_PAGE.trendOutcomes, measures: OUTCOMES },
    { key: 'remedies', title: REPORT_PAGE.trendRemedies, measures: REMEDIES },
  ];
  return figures.flatMap(({ key, title, measures }) => {
    const known = own.filter((report) => measures.every(({ value }) => value(report) !== null));
    if (known.length < 2) return [];
    const values = measures.map((measure) => known.map((report) => measure.value(report) ?? 0));
    const greatest = Math.max(1, ...values.flat());
    const years = known.map(({ year }) => year);
    const charts = measures.map((measure, at) =>
      chart(measure.title[language], years, values[at] ?? [], greatest, current.year, language),
    );
    return [{ key, title: title[language], years, charts }];
  });
}

function chart(
  title: string,
  years: readonly number[],
  values: readonly number[],
  greatest: number,
  current: number,
  language: Language,
): TrendChart {
  const step = WIDTH / years.length;
  const width = Math.min(36, step * (1 - GAP));
  const bars = years.map((year, at) => {
    const value = values[at] ?? 0;
    const height = round(((BASELINE - TOP) * value) / greatest);
    const x = round(step * at + (step - width) / 2);
    return { year, value, x, y: round(BASELINE - height), width: round(width), height, current: year === current };
  });
  const description = bars
    .map(({ year, value }) => fill(REPORT_PAGE.yearValue, language, { year, value }))
    .join(REPORT_PAGE.comma[language]);
  return { title, description, width: WIDTH, height: HEIGHT, baseline: BASELINE, bars };
}

function sameAgency(agency: AnnualReport['agency'], name: string, current: AnnualReport): boolean {
  return current.agency ? agency === current.agency : name === current.agencyName;
}

function addUp(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === values.length && numbers.length > 0 ? sum(numbers) : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
