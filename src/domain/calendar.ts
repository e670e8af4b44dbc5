import { addDays, type PlainDate, yearOf } from './plain-date.ts';

/** One year of the 国务院办公厅 notice on holidays. Days between Monday and Friday are working days but for these. */
export interface WorkYear {
  readonly year: number;
  /** Days off, weekends among them or not. */
  readonly holidays: readonly PlainDate[];
  /** Saturdays and Sundays worked in exchange (调休). */
  readonly workdays: readonly PlainDate[];
  /** The notice, such as `国办发明电〔2025〕7号`. */
  readonly source: string;
}

/** Working days of the years that are known. No year is guessed: next year's 调休 can only be imported. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<PlainDate>;
  readonly workdays: ReadonlySet<PlainDate>;
  /** The notice behind each year. */
  readonly sources: ReadonlyMap<number, string>;
}

export function workCalendar(years: readonly WorkYear[]): WorkCalendar {
  return {
    years: new Set(years.map(({ year }) => year)),
    holidays: new Set(years.flatMap(({ holidays }) => holidays)),
    workdays: new Set(years.flatMap(({ workdays }) => workdays)),
    sources: new Map(years.map(({ year, source }) => [year, source])),
  };
}

export type WorkingDayResult =
  | { readonly ok: true; readonly date: PlainDate }
  | { readonly ok: false; readonly missingYear: number };

/** Null when the year of the day is not in the calendar. */
export function isWorkingDay(day: PlainDate, calendar: WorkCalendar): boolean | null {
  if (!calendar.years.has(yearOf(day))) return null;
  if (calendar.workdays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Every day of the known years with the number of working days up to it, in runs of years without a gap. */
interface DayTable {
  readonly at: ReadonlyMap<PlainDate, { readonly run: Run; readonly count: number }>;
}
interface Run {
  /** The working days, in order. */
  readonly days: readonly PlainDate[];
  readonly lastYear: number;
}

const tables = new WeakMap<WorkCalendar, DayTable>();

/** Made once for a calendar: thousands of documents ask. */
function tableOf(calendar: WorkCalendar): DayTable {
  const known = tables.get(calendar);
  if (known) return known;
  const at = new Map<PlainDate, { run: Run; count: number }>();
  let run: { days: PlainDate[]; lastYear: number } | null = null;
  for (const year of [...calendar.years].sort((a, b) => a - b)) {
    if (run?.lastYear === year - 1) run.lastYear = year;
    else run = { days: [], lastYear: year };
    for (let day = `${year}-01-01` as PlainDate; yearOf(day) === year; day = addDays(day, 1)) {
      if (isWorkingDay(day, calendar)) run.days.push(day);
      at.set(day, { run, count: run.days.length });
    }
  }
  const table = { at };
  tables.set(calendar, table);
  return table;
}

/**
 * The day on which a period of `count` working days ends. The day of the event is not counted (民事诉讼法 85);
 * `count` 0 is that day itself. A period that reaches into a year without data is refused, never guessed.
 */
export function addWorkingDays(start: PlainDate, count: number, calendar: WorkCalendar): WorkingDayResult {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  if (count === 0) return { ok: true, date: start };
  const first = addDays(start, 1);
  const entry = tableOf(calendar).at.get(first);
  if (!entry) return { ok: false, missingYear: yearOf(first) };
  const before = entry.count - (isWorkingDay(first, calendar) ? 1 : 0);
  const date = entry.run.days[before + count - 1];
  return date ? { ok: true, date } : { ok: false, missingYear: entry.run.lastYear + 1 };
}

/** `day`, or the next working day when it is a day of rest (民事诉讼法 85: the last day of a period). */
export function sameOrNextWorkingDay(day: PlainDate, calendar: WorkCalendar): WorkingDayResult {
  for (let at = day; ; at = addDays(at, 1)) {
    const working = isWorkingDay(at, calendar);
    if (working === null) return { ok: false, missingYear: yearOf(at) };
    if (working) return { ok: true, date: at };
  }
}

export type WorkingDayCount =
  | { readonly ok: true; readonly days: number }
  | { readonly ok: false; readonly missingYear: number };

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkCalendar): WorkingDayCount {
  if (to <= from) return { ok: true, days: 0 };
  const { at } = tableOf(calendar);
  const first = addDays(from, 1);
  const start = at.get(first);
  if (!start) return { ok: false, missingYear: yearOf(first) };
  const end = at.get(to);
  if (!end || end.run !== start.run) return { ok: false, missingYear: start.run.lastYear + 1 };
  return { ok: true, days: end.count - start.count + (isWorkingDay(first, calendar) ? 1 : 0) };
}
