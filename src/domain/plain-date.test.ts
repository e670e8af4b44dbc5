import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  chineseDate,
  dateForPeople,
  daysBetween,
  type PlainDate,
  parsePlainDate,
  parsePlainDateTime,
  shanghaiDay,
  shanghaiTime,
} from './plain-date.ts';

const day = (text: string) => text as PlainDate;

describe('parsePlainDate', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026.3.1', '2026-03-01'],
    ['2014.01.20', '2014-01-20'],
    ['2026年3月1日', '2026-03-01'],
    ['2026年03月01日', '2026-03-01'],
    ['２０２６年３月１日', '2026-03-01'],
    ['２０２６－０３－０１', '2026-03-01'],
    [' 2026-03-01 ', '2026-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1949-10-01', '1949-10-01'],
    ['2026-12-31', '2026-12-31'],
    ['2026 年 3 月 1 日', '2026-03-01'],
    ['二〇二六年三月一日', '2026-03-01'],
    ['二○二六年十二月三十一日', '2026-12-31'],
  ])('reads %s', (text, expected) => {
    expect(parsePlainDate(text)).toBe(expected);
  });

  it.each([
    '2026-13-45',
    '2026-02-29',
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-01',
    '2026-01-00',
    '2026-1-32',
    '0123',
    '12:30:45',
    '20260301',
    '260301',
    '26-03-01',
    '2026-03',
    '2026',
    '2026年3月',
    '2026年3月1',
    '3月1日',
    '2026-03-01T00:00:00Z',
    '2026-03-01 09:30',
    '2026-03/01',
    '2026.3-1',
    '01/03/2026',
    'March 1, 2026',
    '1800-01-01',
    '2200-01-01',
    '9999-12-31',
    '-2026-03-01',
    '2026-03-01-',
    '2026--3-1',
    '2026-3-001',
    '今天',
    '二〇二六年十三月一日',
    '二〇二六年二月三十日',
    '',
    'null',
    'NaN',
    '1e3-01-01',
    '+2026-03-01',
    '2026-0x3-01',
  ])('refuses %s', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });
});

describe('parsePlainDateTime', () => {
  it.each([
    ['2026-03-01 09:30', '2026-03-01', '09:30'],
    ['2026-03-01T09:30', '2026-03-01', '09:30'],
    ['2026-03-01T09:30:59+08:00', '2026-03-01', '09:30'],
    ['2026年3月1日 9:05', '2026-03-01', '09:05'],
    ['2026年3月1日9时5分', '2026-03-01', '09:05'],
    ['2026-03-01', '2026-03-01', null],
    ['2026-03-01 00:00', '2026-03-01', '00:00'],
    ['2026-03-01 23:59', '2026-03-01', '23:59'],
  ])('reads %s', (text, date, time) => {
    expect(parsePlainDateTime(text)).toEqual({ date, time });
  });

  it.each([
    '2026-03-01 24:00',
    '2026-03-01 09:60',
    '2026-03-01 09:30:60',
    '2026-03-01T09:30Z',
    '2026-03-01T09:30+09:00',
    '2026-02-29 09:30',
    '12:30:45',
    '2026-03-01 9',
    '09:30',
  ])('refuses %s', (text) => {
    expect(parsePlainDateTime(text)).toBeNull();
  });
});

describe('reckoning', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365);
    expect(daysBetween(day('2026-03-02'), day('2026-03-31')) + 1).toBe(30);
  });

  it('runs months to the same day number, or to the last day', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-15'), 3)).toBe('2027-02-15');
    expect(addMonths(day('2026-01-15'), -13)).toBe('2024-12-15');
  });

  it('says the day in Asia/Shanghai whatever the machine', () => {
    expect(shanghaiDay(Date.UTC(2026, 10, 22, 15, 59))).toBe('2026-11-22');
    expect(shanghaiDay(Date.UTC(2026, 10, 22, 16, 0))).toBe('2026-11-23');
    expect(shanghaiTime(Date.UTC(2026, 10, 22, 16, 5))).toBe('2026-11-23 00:05');
    expect(chineseDate(day('2026-03-05'))).toBe('2026年3月5日');
    expect(dateForPeople(day('2026-03-05'), 'zh-CN')).toBe('2026年3月5日');
    expect(dateForPeople(day('2026-03-05'), 'en')).toBe('5 March 2026');
  });
});
