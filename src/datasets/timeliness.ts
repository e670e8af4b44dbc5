import { addWorkingDays, workingDaysBetween } from '../domain/calendar.ts';
import type { DatasetRow } from '../domain/dataset/dataset.ts';
import type { DatasetKind, Figure, Mark, Table } from '../domain/dataset/dataset-kind.ts';
import { percentage } from '../domain/dataset/decimal.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** How the publication of a record stands to its deadline in working days. */
export type Timeliness =
  | { readonly kind: 'on-time'; readonly due: PlainDate }
  | { readonly kind: 'late'; readonly due: PlainDate; readonly days: number }
  /** The calendar of the year is not loaded: nothing is guessed. */
  | { readonly kind: 'unknown'; readonly year: number };

const known = new WeakMap<Table, Map<string, Timeliness>>();

/** Null where the kind has no deadline or one of the two days is blank. */
export function timeliness(row: DatasetRow, table: Table, deadline: DatasetKind['deadline']): Timeliness | null {
  const { published } = table.dataset.roles;
  const from = deadline ? (table.read(row, deadline.from) as PlainDate | null) : null;
  const on = published === null ? null : (table.read(row, published) as PlainDate | null);
  if (!deadline || from === null || on === null) return null;
  const memory = known.get(table) ?? new Map<string, Timeliness>();
  known.set(table, memory);
  const key = `${deadline.workingDays} ${from} ${on}`;
  const before = memory.get(key);
  if (before) return before;
  const found = reckon(from, on, deadline.workingDays, table);
  memory.set(key, found);
  return found;
}

function reckon(from: PlainDate, on: PlainDate, count: number, { calendar }: Table): Timeliness {
  const due = addWorkingDays(from, count, calendar);
  if (!due.ok) return { kind: 'unknown', year: due.missingYear };
  if (on <= due.date) return { kind: 'on-time', due: due.date };
  const days = workingDaysBetween(due.date, on, calendar);
  // Published on a day of rest: late by the working day that it did not wait for.
  return days.ok
    ? { kind: 'late', due: due.date, days: Math.max(1, days.days) }
    : { kind: 'unknown', year: days.missingYear };
}

export function timelinessMarks(row: DatasetRow, table: Table, deadline: DatasetKind['deadline']): readonly Mark[] {
  const found = timeliness(row, table, deadline);
  if (found?.kind === 'late') return [{ text: 'late', values: { days: found.days, due: found.due }, tone: 'warn' }];
  return found?.kind === 'unknown' ? [{ text: 'no-calendar', values: { year: found.year }, tone: 'plain' }] : [];
}

/** On-time rate over all records, withdrawn and ended ones too, with what could not be counted beside it. */
export function timelinessFigures(table: Table, deadline: DatasetKind['deadline']): readonly Figure[] {
  const found = table.dataset.rows.map((row) => timeliness(row, table, deadline));
  const counted = found.filter((each) => each !== null && each.kind !== 'unknown').length;
  const onTime = found.filter((each) => each?.kind === 'on-time').length;
  const unknown = found.filter((each) => each?.kind === 'unknown').length;
  const rate = percentage({ digits: BigInt(onTime), scale: 0 }, { digits: BigInt(counted), scale: 0 });
  return [
    ...(rate === null ? [] : [{ label: 'onTime', value: 'share', values: { rate, part: onTime, whole: counted } }]),
    ...(unknown === 0 ? [] : [{ label: 'notCounted', value: 'count', values: { count: unknown } }]),
  ];
}
