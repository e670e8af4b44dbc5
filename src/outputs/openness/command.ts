import { chineseDate } from '../../domain/plain-date.ts';
import { OPENNESS, OPENNESS_COMMAND, VETO_THRESHOLDS, VETO_WORDS } from '../../i18n/openness.ts';
import type { SiteIndex } from '../site-index.ts';
import { joinNames, percent } from './cells.ts';
import { opennessReport } from './report.ts';
import { itemName } from './sections/coverage.ts';
import { dutyText } from './sections/duties.ts';

const MARKS = { pass: '✓', near: '△', fail: '✗', notComputed: '－' } as const;

/** What `npm run openness` prints: the vetoes of the day, every open duty that falls due by then, and the shares. */
export function commandReport(index: SiteIndex, errors: number): string {
  const report = opennessReport(index);
  const { today, vetoes, publication, coverage, counts } = report;
  const say = index.say;
  const due = report.duties.filter(({ on }) => on <= today);
  const uncovered = coverage.items.filter(({ state }) => state !== 'covered').map(({ item }) => itemName(index, item));
  const lines = [
    say(OPENNESS_COMMAND.heading, { site: index.site.settings.name, day: chineseDate(today) }),
    ...(errors > 0 ? [say(OPENNESS_COMMAND.errors, { count: errors })] : []),
    '',
    say(OPENNESS_COMMAND.vetoes),
    ...vetoes.map(
      ({ id, found, state, items }) =>
        `  ${MARKS[state]} ${say(VETO_WORDS[id])}：${found === null ? say(OPENNESS[state]) : found}（${say(VETO_THRESHOLDS[id])}）` +
        (items.length === 0 ? '' : `\n      ${joinNames(index, items)}`),
    ),
    '',
    say(OPENNESS_COMMAND.due, { day: chineseDate(today) }),
    ...(due.length === 0 ? [`  ${say(OPENNESS_COMMAND.dueNone)}`] : []),
    ...due.map((duty) => `  ${duty.on}  ${dutyText(index, duty)}${duty.about ? `：${duty.about.title}` : ''}`),
    '',
    `${say(OPENNESS_COMMAND.onTime)}：${percent(index, publication.rate)}（${publication.inTime}／${publication.inTime + publication.late}）`,
    ...publication.missingYears.map(
      ({ year, documents }) => `  ${say(OPENNESS.timeNoYear, { year, count: documents })}`,
    ),
    `${say(OPENNESS_COMMAND.coverage)}：${joinNames(index, uncovered)}`,
    `${say(OPENNESS_COMMAND.silent)}：${joinNames(index, counts.silentThisMonth)}`,
  ];
  return `${lines.join('\n')}\n`;
}
