import type { WorkYear } from '../../domain/calendar.ts';
import { type PlainDate, parsePlainDate, plainDate, yearOf } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import { intakeForm, intakeProblem, intakeWord, visible, wholeFile } from '../intake-problem.ts';
import type { WalkedFile } from '../walk.ts';
import { type Spot, summary, type YamlNode } from '../yaml-node.ts';
import { readSettingsFile } from './settings-file.ts';
import { type Names, openMap, type SettingsFile, type SettingsMap } from './settings-map.ts';

const FOLDER = 'calendar/';
const NAMES: Names = {
  year: ['年份'],
  holidays: ['放假'],
  workdays: ['调休上班'],
  source: ['来源'],
};
/** Month and day of the statutory holidays that the sun fixes (放假办法 2). */
const ALWAYS_OFF = [
  [1, 1],
  [5, 1],
  [10, 1],
  [10, 2],
  [10, 3],
] as const;

/** calendar/<year>.yaml, each one year of the 国务院办公厅 notice, by year. A file with a fault gives no year: half a calendar would count wrong days. */
export function readCalendar(files: readonly WalkedFile[]): {
  readonly years: readonly WorkYear[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
} {
  const years: WorkYear[] = [];
  const problems: Problem[] = [];
  let filesRead = 0;
  for (const { path, absolutePath } of files) {
    if (!path.startsWith(FOLDER) || !/\.ya?ml$/iu.test(path)) continue;
    const year = /^calendar\/(\d{4})\.yaml$/u.exec(path)?.[1];
    if (!year) {
      const name = intakeWord('calendarFile');
      problems.push(intakeProblem('configurationName', wholeFile(visible(path)), { found: path, values: { name } }));
      continue;
    }
    filesRead += 1;
    const file = readSettingsFile(path, absolutePath);
    problems.push(...file.problems);
    if (file.node === null && file.problems.some(({ severity }) => severity === 'error')) continue;
    const read = readWorkYear(file.node, path, Number(year));
    problems.push(...read.problems);
    if (read.year) years.push(read.year);
  }
  return { years, problems, filesRead };
}

/** One file of the calendar; `expected` is the year of its name. */
export function readWorkYear(
  node: YamlNode | null,
  file: string,
  expected: number,
): { readonly year: WorkYear | null; readonly problems: readonly Problem[] } {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  if (node?.kind !== 'map') {
    const [line, column] = node?.at ?? [1, 1];
    const found = node ? summary(node) : intakeWord('blank');
    return { year: null, problems: [intakeProblem('yamlShapeMap', { file, line, column }, { found })] };
  }
  const map = openMap(node, NAMES, into);
  const written = map.required('year', String(expected));
  if (written !== null && written !== String(expected))
    map.fault('settingForm', 'year', { found: written, values: { form: `${expected}（${file}）` } });
  const holidays = readDays(map, 'holidays', expected, () => true);
  const workdays = readDays(map, 'workdays', expected, isWeekend);
  refuseBoth(map, holidays, workdays);
  refuseForgotten(map, expected, holidays);
  const source = map.required('source', intakeForm('calendarSource'));
  const sound = into.problems.length === 0 && source !== null;
  const days = (list: ReadonlyMap<PlainDate, Spot>) => [...list.keys()].sort();
  return {
    year: sound ? { year: expected, holidays: days(holidays), workdays: days(workdays), source } : null,
    problems: into.problems,
  };
}

function readDays(
  map: SettingsMap,
  key: 'holidays' | 'workdays',
  year: number,
  fits: (day: PlainDate) => boolean,
): ReadonlyMap<PlainDate, Spot> {
  const form = intakeForm(key === 'holidays' ? 'calendarHolidays' : 'calendarWorkdays').replace('YYYY', String(year));
  const days = new Map<PlainDate, Spot>();
  for (const { text, at } of map.texts(key)) {
    const day = parsePlainDate(text);
    if (day === null || yearOf(day) !== year || !fits(day) || days.has(day))
      map.fault('settingForm', key, { found: text, values: { form } }, at);
    else days.set(day, at);
  }
  return days;
}

/** A day cannot be off and worked. */
function refuseBoth(map: SettingsMap, holidays: ReadonlyMap<PlainDate, Spot>, workdays: ReadonlyMap<PlainDate, Spot>) {
  for (const [day, at] of workdays)
    if (holidays.has(day))
      map.fault('settingForm', 'workdays', { found: day, values: { form: intakeForm('calendarNotBoth') } }, at);
}

/** A list without 元旦, 劳动节 or 国庆 was cut short, and every deadline of its year would be wrong. */
function refuseForgotten(map: SettingsMap, year: number, holidays: ReadonlyMap<PlainDate, Spot>): void {
  const missing = ALWAYS_OFF.flatMap(([month, of]) => {
    const day = plainDate(year, month, of);
    return day && !isWeekend(day) && !holidays.has(day) ? [day] : [];
  });
  if (missing.length > 0)
    map.fault('settingForm', 'holidays', {
      found: [...holidays.keys()].slice(0, 3).join('、'),
      values: { form: `${intakeForm('calendarComplete')}${missing.join('、')}` },
    });
}

function isWeekend(day: PlainDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
