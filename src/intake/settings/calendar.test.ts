import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, workCalendar } from '../../domain/calendar.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { WalkedFile } from '../walk.ts';
import { readCalendar, readWorkYear } from './calendar.ts';
import { settingsNode } from './settings-file.ts';

const FILE = 'calendar/2026.yaml';
const HOLIDAYS = '放假: [2026-01-01, 2026-05-01, 2026-10-01, 2026-10-02]\n';
const SOUND = `年份: 2026\n${HOLIDAYS}调休上班: [2026-02-14]\n来源: 通知\n`;

function year(text: string, expected = 2026) {
  const { node } = settingsNode(new TextEncoder().encode(text), FILE);
  const read = readWorkYear(node, FILE, expected);
  return { ...read, told: read.problems.map(told) };
}
const told = ({ rule, line, column, field }: Problem) => `${rule} ${line}:${column} ${field}`;
const ours = (name: string): WalkedFile => ({
  path: `calendar/${name}`,
  absolutePath: new URL(`../../../content/calendar/${name}`, import.meta.url).pathname,
  kind: 'other',
  type: null,
  sound: true,
});

describe('a year of the calendar', () => {
  it('is read, its days in order', () => {
    expect(year(SOUND)).toMatchObject({
      problems: [],
      year: { year: 2026, workdays: ['2026-02-14'], source: '通知' },
    });
    expect(year('year: 2026\nholidays: [2026-10-02, 2026-10-01, 2026/5/1, 2026年1月1日]\nsource: x\n').year).toEqual({
      year: 2026,
      holidays: ['2026-01-01', '2026-05-01', '2026-10-01', '2026-10-02'],
      workdays: [],
      source: 'x',
    });
  });

  it.each([
    ['another year than the file says', SOUND.replace('2026\n', '2025\n'), 'setting-form 1:5 年份'],
    ['no year', SOUND.replace('年份: 2026\n', ''), 'setting-missing 1:1 年份'],
    ['no source', SOUND.replace('来源: 通知\n', ''), 'setting-missing 1:1 来源'],
    ['no such day', SOUND.replace('2026-02-14', '2026-02-30'), 'setting-form 3:8 调休上班'],
    ['a day of another year', SOUND.replace('2026-02-14', '2027-02-14'), 'setting-form 3:8 调休上班'],
    ['a Monday as extra working day', SOUND.replace('2026-02-14', '2026-02-16'), 'setting-form 3:8 调休上班'],
    ['a day twice', SOUND.replace('2026-01-01,', '2026-01-01, 2026-01-01,'), 'setting-form 2:18 放假'],
    ['off and worked', SOUND.replace('2026-01-01,', '2026-01-01, 2026-02-14,'), 'setting-form 3:8 调休上班'],
    ['a list cut short', SOUND.replace(', 2026-10-01, 2026-10-02', ''), 'setting-form 2:1 放假'],
    ['no holidays', SOUND.replace(HOLIDAYS, ''), 'setting-form 1:1 放假'],
    ['an unknown setting', `${SOUND}放价: []\n`, 'setting-unknown 5:1 放价'],
    ['words', '二〇二六年\n', 'yaml-shape 1:1 null'],
    ['nothing', '', 'yaml-shape 1:1 null'],
  ])('with %s gives no year', (_what, text, expected) => {
    const read = year(text);
    expect(read.told).toEqual([expected]);
    expect(read.year).toBeNull();
  });

  it('says which statutory days are missing', () => {
    const [problem] = year(SOUND.replace(', 2026-10-01, 2026-10-02', '')).problems;
    expect(problem?.expected).toContain('2026-10-01、2026-10-02');
  });
});

describe('the folder calendar', () => {
  it('takes files named after a year, and names the others', () => {
    const read = readCalendar([ours('2026.yaml'), ours('2026-holidays.yaml'), ours('2027.yml'), ours('README.md')]);
    expect(read.years.map((each) => each.year)).toEqual([2026]);
    expect(read.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'configuration-file calendar/2026-holidays.yaml',
      'configuration-file calendar/2027.yml',
    ]);
    expect(read.filesRead).toBe(1);
  });

  // The vectors of the domain notes on deadlines, counted with the sample's own files.
  const calendar = workCalendar(readCalendar(['2024.yaml', '2025.yaml', '2026.yaml'].map(ours)).years);
  it.each([
    ['2026-01-05', 20, '2026-02-02'],
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-04-28', 7, '2026-05-11'],
    ['2026-09-25', 7, '2026-10-12'],
  ])('%s + %d working days = %s', (start, count, date) => {
    expect(addWorkingDays(start as PlainDate, count, calendar)).toEqual({ ok: true, date });
  });

  it('refuses what reaches into a year that nobody gave', () => {
    expect(addWorkingDays('2026-12-10' as PlainDate, 20, calendar)).toEqual({ ok: false, missingYear: 2027 });
  });

  it('is the content, not the program: no year is built in', () => {
    expect(readCalendar([]).years).toEqual([]);
    expect(addWorkingDays('2026-01-05' as PlainDate, 1, workCalendar([]))).toEqual({ ok: false, missingYear: 2026 });
    expect(readFileSync(ours('2026.yaml').absolutePath, 'utf8')).toContain('年份: 2026');
  });
});
