import type { AgencyKind } from '../agency.ts';
import { type PlainDate, plainDate } from '../plain-date.ts';

/** 条例 art. 49: governments by 31 March, everyone else by 31 January of the year after. Null beyond the calendar. */
export function reportDueDate(kind: AgencyKind | null, reportYear: number): PlainDate | null {
  return kind === 'government' ? plainDate(reportYear + 1, 3, 31) : plainDate(reportYear + 1, 1, 31);
}
