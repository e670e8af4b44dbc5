import { parseChineseNumeral } from './chinese-numeral.ts';

/** A calendar day in Asia/Shanghai, as `YYYY-MM-DD`. Plain strings of this form sort by date. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** A day with a time of day in Asia/Shanghai, as `YYYY-MM-DD HH:mm`. */
export type PlainDateTime = string & { readonly __brand: 'PlainDateTime' };

const DAY = 86_400_000;
const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/u,
];
const IN_CHINESE = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,4})日$/u;
const TIMES = [/^(.{1,20}?)[ T](\d{1,2}):(\d{2})(?::[0-5]\d)?(?:\+08:00)?$/u, /^(.{1,20}日) ?(\d{1,2})时(\d{1,2})分$/u];

/**
 * Reads `2026-03-01`, `2026/3/1`, `2026.3.1`, `2026年3月1日` or `二〇二六年三月一日`; full-width digits are accepted.
 * Returns null for anything else, and for days that do not exist (2026-02-29).
 */
export function parsePlainDate(text: string): PlainDate | null {
  const clean = text.normalize('NFKC').trim();
  for (const form of FORMS) {
    const match = form.exec(clean);
    if (match) return plainDate(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  const [, ...numerals] = IN_CHINESE.exec(clean) ?? [];
  const [year, month, day] = numerals.map(parseChineseNumeral);
  return year && month && day ? plainDate(year, month, day) : null;
}

/** As {@link parsePlainDate}, with an optional time of day: `2026-03-01 09:30`, `2026年3月1日9时30分`. */
export function parsePlainDateTime(text: string): { date: PlainDate; time: string | null } | null {
  const clean = text.normalize('NFKC').trim();
  const match = TIMES[0]?.exec(clean) ?? TIMES[1]?.exec(clean);
  if (!match) {
    const date = parsePlainDate(clean);
    return date && { date, time: null };
  }
  const date = parsePlainDate(match[1] ?? '');
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  if (!date || hour > 23 || minute > 59) return null;
  return { date, time: `${pad(hour)}:${pad(minute)}` };
}

/** The day, or null when there is no such day. Years from 1900 to 2199 are accepted. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as PlainDate;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** `days` may be negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as PlainDate;
}

/** Adds calendar months; a day that the month lacks becomes its last day (“月” runs to the same day number). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return `${targetYear}-${pad(targetMonth)}-${pad(targetDay)}` as PlainDate;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** `2026年3月5日`, the form people read. */
export function chineseDate(date: PlainDate): string {
  const [year, month, day] = parts(date);
  return `${year}年${month}月${day}日`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day for the readers of an edition: `2026年3月5日`, `5 March 2026`. */
export function dateForPeople(date: PlainDate, language: 'zh-CN' | 'en'): string {
  if (language === 'zh-CN') return chineseDate(date);
  const [year, month, day] = parts(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The time it is in Asia/Shanghai at an instant: `2026-03-05 09:30`. */
export function shanghaiTime(instant: number): PlainDateTime {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') as PlainDateTime;
}

/** The day it is in Asia/Shanghai at an instant (milliseconds since 1970); China has no summer time. */
export function shanghaiDay(instant: number): PlainDate {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10) as PlainDate;
}

function parts(date: PlainDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
