import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, sameOrNextWorkingDay, workCalendar, workingDaysBetween } from './calendar.ts';
import { addDays, type PlainDate } from './plain-date.ts';

const days = (year: number, list: string) => list.split(' ').map((monthDay) => `${year}-${monthDay}` as PlainDate);
const YEARS = [
  {
    year: 2025,
    holidays: days(
      2025,
      '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    ),
    workdays: days(2025, '01-26 02-08 04-27 09-28 10-11'),
    source: '',
  },
  {
    year: 2026,
    holidays: days(
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    ),
    workdays: days(2026, '01-04 02-14 02-28 05-09 09-20 10-10'),
    source: '',
  },
];
const calendar = workCalendar(YEARS);
const day = (text: string) => text as PlainDate;

describe('addWorkingDays', () => {
  it.each([
    ['2026-01-05', 20, '2026-02-02'],
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-04-28', 7, '2026-05-11'],
    ['2026-09-25', 7, '2026-10-12'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s + %d working days = %s', (start, count, date) => {
    expect(addWorkingDays(day(start), count, calendar)).toEqual({ ok: true, date });
  });

  it('refuses to guess a year without data', () => {
    expect(addWorkingDays(day('2026-12-10'), 20, calendar)).toEqual({ ok: false, missingYear: 2027 });
    expect(addWorkingDays(day('2024-12-31'), 1, calendar)).toEqual({ ok: true, date: '2025-01-02' });
    expect(addWorkingDays(day('2024-12-30'), 1, calendar)).toEqual({ ok: false, missingYear: 2024 });
    expect(addWorkingDays(day('2026-12-30'), 1, calendar)).toEqual({ ok: true, date: '2026-12-31' });
  });

  it('throws for a count that is none', () => {
    expect(() => addWorkingDays(day('2026-01-05'), -1, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays(day('2026-01-05'), 1.5, calendar)).toThrow(RangeError);
  });
});

it('counts 248 working days in 2025 and in 2026', () => {
  for (const year of [2025, 2026]) {
    let count = 0;
    for (let at = day(`${year}-01-01`); at <= `${year}-12-31`; at = addDays(at, 1))
      if (isWorkingDay(at, calendar)) count += 1;
    expect(count).toBe(248);
  }
  expect(isWorkingDay(day('2027-01-04'), calendar)).toBeNull();
});

it('ends a period of calendar days on a working day', () => {
  expect(sameOrNextWorkingDay(day('2026-10-01'), calendar)).toEqual({ ok: true, date: '2026-10-08' });
  expect(sameOrNextWorkingDay(day('2026-10-10'), calendar)).toEqual({ ok: true, date: '2026-10-10' });
  expect(sameOrNextWorkingDay(day('2027-01-01'), calendar)).toEqual({ ok: false, missingYear: 2027 });
});

it('counts the working days between two days as it adds them', () => {
  expect(workingDaysBetween(day('2026-02-10'), day('2026-03-16'), calendar)).toEqual({ ok: true, days: 20 });
  expect(workingDaysBetween(day('2026-03-16'), day('2026-02-10'), calendar)).toEqual({ ok: true, days: 0 });
  expect(workingDaysBetween(day('2026-12-30'), day('2027-01-05'), calendar)).toEqual({ ok: false, missingYear: 2027 });
});

it('does not count across a gap between known years', () => {
  const [early, late] = YEARS.map((year, at) => ({ ...year, year: 2024 + at * 2, holidays: [], workdays: [] }));
  if (!early || !late) throw new Error('the sample has two years');
  const gapped = workCalendar([late, early]);
  expect(workingDaysBetween(day('2024-12-30'), day('2026-01-05'), gapped)).toEqual({ ok: false, missingYear: 2025 });
  expect(addWorkingDays(day('2024-12-30'), 2, gapped)).toEqual({ ok: false, missingYear: 2025 });
  expect(addWorkingDays(day('2025-12-31'), 1, gapped)).toEqual({ ok: true, date: '2026-01-01' });
  expect(workingDaysBetween(day('2025-06-01'), day('2026-01-05'), gapped)).toEqual({ ok: false, missingYear: 2025 });
});

it('adds and counts as day by day', () => {
  for (let start = day('2025-01-20'); start < '2025-03-01'; start = addDays(start, 1)) {
    let left = 20;
    let end = start;
    while (left > 0) {
      end = addDays(end, 1);
      if (isWorkingDay(end, calendar)) left -= 1;
    }
    expect(addWorkingDays(start, 20, calendar)).toEqual({ ok: true, date: end });
    expect(workingDaysBetween(start, end, calendar)).toEqual({ ok: true, days: 20 });
  }
});
