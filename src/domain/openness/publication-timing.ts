import { AGENCY_TYPE } from '../agency-directory.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../calendar.ts';
import type { Document } from '../document.ts';
import type { PlainDate } from '../plain-date.ts';

/** 条例 26: 自该政府信息形成或者变更之日起20个工作日内. */
export const PUBLICATION_LIMIT = 20;

/** Whether a document was published in time, or why that cannot be told. Days are working days. */
export type PublicationTiming =
  | {
      readonly status: 'inTime' | 'late';
      readonly formed: PlainDate;
      readonly due: PlainDate;
      readonly published: PlainDate;
      /** From the day of forming, which is not counted, to that of publication. */
      readonly days: number;
    }
  | {
      readonly status: 'unknown';
      /** `undated`: a day is missing, or publication precedes forming; `noYear`: the calendar lacks `missingYear`. */
      readonly reason: 'undated' | 'noYear';
      readonly missingYear: number | null;
    };

/**
 * 成文日期 counts as the day of forming. A year without data is said, never guessed. Pages of agencies are kept up
 * to date and not formed once: they have no timing (null).
 */
export function publicationTiming(
  document: Document,
  calendar: WorkCalendar,
  limit: number = PUBLICATION_LIMIT,
): PublicationTiming | null {
  if (document.type === AGENCY_TYPE) return null;
  const { dateAdopted: formed, datePublished: published } = document;
  if (!formed || !published || published < formed) return { status: 'unknown', reason: 'undated', missingYear: null };
  const due = addWorkingDays(formed, limit, calendar);
  if (!due.ok) return { status: 'unknown', reason: 'noYear', missingYear: due.missingYear };
  const counted = workingDaysBetween(formed, published, calendar);
  if (!counted.ok) return { status: 'unknown', reason: 'noYear', missingYear: counted.missingYear };
  return { status: published > due.date ? 'late' : 'inTime', formed, due: due.date, published, days: counted.days };
}
