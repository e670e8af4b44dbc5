import type { Address } from '../../domain/address.ts';
import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { AgencyId } from '../../domain/document.ts';
import { addMonths, type PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { monthOf, share } from './model.ts';

const MONTHS = 12;

/** 公开统计 (S2): what each unit published, its share, and who published nothing. */
export interface Counts {
  readonly year: number;
  /** The last twelve months, oldest first, as `2026-11`. */
  readonly months: readonly string[];
  readonly totals: readonly number[];
  /** Documents of the year; one issued jointly counts once here and once for each of its agencies below. */
  readonly total: number;
  readonly agencies: readonly AgencyCount[];
  /** Agencies without any publication this month, and this year. */
  readonly silentThisMonth: readonly string[];
  readonly silentThisYear: readonly string[];
}

export interface AgencyCount {
  readonly id: string;
  readonly name: string;
  /** Null when the agency's own page is not published. */
  readonly address: Address | null;
  /** In `Counts.year`. */
  readonly count: number;
  readonly share: number | null;
  /** One number for each of `Counts.months`. */
  readonly months: readonly number[];
}

export function countsOf(index: SiteIndex): Counts {
  const { today, documents, agencies } = index.site;
  const year = today.slice(0, 4);
  const months = Array.from({ length: MONTHS }, (_, at) => monthOf(addMonths(firstOf(today), at - MONTHS + 1)));
  const counted = documents.filter((document) => document.type !== AGENCY_TYPE && document.datePublished !== null);
  const total = inYear(counted, year);
  const rows = agencies.list.map(({ id, name }) => agencyCount(index, id, name, year, months, total));
  return {
    year: Number(year),
    months,
    totals: months.map((month) => inMonth(counted, month)),
    total,
    agencies: rows,
    silentThisMonth: rows.filter((row) => (row.months.at(-1) ?? 0) === 0).map(({ name }) => name),
    silentThisYear: rows.filter(({ count }) => count === 0).map(({ name }) => name),
  };
}

function agencyCount(
  index: SiteIndex,
  id: AgencyId,
  name: string,
  year: string,
  months: readonly string[],
  total: number,
): AgencyCount {
  const issued = index.byAgency.get(id) ?? [];
  const count = inYear(issued, year);
  return {
    id,
    name,
    address: index.agencyAddress(id),
    count,
    share: share(count, total),
    months: months.map((month) => inMonth(issued, month)),
  };
}

export function inMonth(documents: readonly PublishedDocument[], month: string): number {
  return documents.filter(({ datePublished }) => datePublished?.startsWith(month)).length;
}

function inYear(documents: readonly PublishedDocument[], year: string): number {
  return documents.filter(({ datePublished }) => datePublished?.startsWith(year)).length;
}

function firstOf(day: PlainDate): PlainDate {
  return `${monthOf(day)}-01` as PlainDate;
}
