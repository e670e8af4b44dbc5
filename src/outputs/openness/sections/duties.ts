import type { OpennessSection } from '../../../domain/page-openness.ts';
import { addDays, type PlainDate } from '../../../domain/plain-date.ts';
import { DUTY_WORDS, OPENNESS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { day, link, mark, table, text } from '../cells.ts';
import type { Duty } from '../duties.ts';
import type { OpennessReport } from '../report.ts';

/** Days that the page looks ahead. */
export const AHEAD = 60;

export function dutySection(index: SiteIndex, { today, duties }: OpennessReport): OpennessSection {
  const last = addDays(today, AHEAD);
  const shown = duties.filter(({ on }) => on <= last);
  return {
    id: 'due',
    title: index.say(OPENNESS.dueTitle),
    sentences: shown.length === 0 ? [index.say(OPENNESS.dueNone, { days: AHEAD })] : [],
    tables: table(
      index,
      'due-table',
      index.say(OPENNESS.dueCaption, { days: AHEAD }),
      [OPENNESS.dueDay, OPENNESS.dueWhat, OPENNESS.dueAbout, OPENNESS.dueState],
      shown.map((duty) => [
        day(duty.on),
        text(dutyText(index, duty)),
        link(index, duty.about),
        isOverdue(duty, today) ? mark('bad', index.say(OPENNESS.overdue)) : mark('unknown', index.say(OPENNESS.toCome)),
      ]),
    ),
    chart: null,
  };
}

/** The day itself is still in time. */
export function isOverdue({ on }: Duty, today: PlainDate): boolean {
  return on < today;
}

export function dutyText(index: SiteIndex, { kind, year }: Duty): string {
  return index.say(DUTY_WORDS[kind], year === null ? {} : { year });
}
