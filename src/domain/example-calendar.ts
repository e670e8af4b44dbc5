// For tests only: two years of the calendar as an office's content would carry them. No year is built into the product.

import type { WorkYear } from './calendar.ts';
import type { PlainDate } from './plain-date.ts';

const days = (year: number, list: string) => list.split(' ').map((monthDay) => `${year}-${monthDay}` as PlainDate);

export const EXAMPLE_YEARS: readonly WorkYear[] = [
  {
    year: 2025,
    holidays: days(
      2025,
      '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    ),
    workdays: days(2025, '01-26 02-08 04-27 09-28 10-11'),
    source: '2025年通知',
  },
  {
    year: 2026,
    holidays: days(
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    ),
    workdays: days(2026, '01-04 02-14 02-28 05-09 09-20 10-10'),
    source: '2026年通知',
  },
];
