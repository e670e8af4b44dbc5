import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../calendar.ts';
import type { Document } from '../document.ts';
import type { PlainDate } from '../plain-date.ts';
import type { PublishedDocument } from '../site.ts';

/** Working days after the policy by which its interpretation is published at the latest (国办发〔2016〕80号 and local rules). */
export const INTERPRETATION_LIMIT = 3;

/** The first interpretation of a policy against its limit. */
export interface InterpretationTiming {
  readonly policy: PublishedDocument;
  /** The earliest of its published interpretations; null when it has none. */
  readonly interpretation: Document | null;
  /** Null when a day or a year of the calendar is missing. */
  readonly due: PlainDate | null;
  /** Working days from the policy to the interpretation; null when not known, 0 when published together or before. */
  readonly days: number | null;
  /** Null: cannot be told. Without interpretation: whether the limit has passed on `today`. */
  readonly late: boolean | null;
}

/** Only the first interpretation is held to the limit: questions and answers may follow at any time. */
export function interpretationTiming(
  policy: PublishedDocument,
  today: PlainDate,
  calendar: WorkCalendar,
  allowed: number = INTERPRETATION_LIMIT,
): InterpretationTiming {
  const interpretation = firstInterpretation(policy);
  const published = policy.datePublished;
  const limit = published ? addWorkingDays(published, allowed, calendar) : null;
  const due = limit?.ok ? limit.date : null;
  const end = interpretation ? interpretation.datePublished : today;
  const counted =
    published && interpretation && end && end >= published ? workingDaysBetween(published, end, calendar) : null;
  const days = counted?.ok ? counted.days : interpretation && published && end && end < published ? 0 : null;
  return { policy, interpretation, due, days, late: due && end ? end > due : null };
}

function firstInterpretation({ resolvedRelations }: PublishedDocument): Document | null {
  let first: Document | null = null;
  for (const { kind, direction, target } of resolvedRelations) {
    if (kind !== 'interprets' || direction !== 'in' || !target.held) continue;
    if (first === null || key(target.document) < key(first)) first = target.document;
  }
  return first;
}

function key({ datePublished, id }: Document): string {
  return `${datePublished ?? '9999'} ${id}`;
}
