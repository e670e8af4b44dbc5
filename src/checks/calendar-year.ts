import { publicationTiming } from '../domain/openness/publication-timing.ts';
import { yearOf } from '../domain/plain-date.ts';
import type { Check } from './check.ts';
import { problemInFile } from './problem-at.ts';

/**
 * Years without data, as far as documents published since `strictFrom` need them (without such a day: those of this
 * year). Earlier ones are only told on /openness/: nobody needs an old calendar to go on working.
 */
export const calendarYear: Check = {
  rule: 'calendar-year',
  run: ({ documents, settings, calendar, today }) => {
    const from = settings.strictFrom ?? `${yearOf(today)}-01-01`;
    const missing = new Map<number, number>();
    for (const document of documents) {
      const timing = publicationTiming(document, calendar);
      if (timing?.status !== 'unknown' || timing.missingYear === null) continue;
      if (document.datePublished === null || document.datePublished < from) continue;
      missing.set(timing.missingYear, (missing.get(timing.missingYear) ?? 0) + 1);
    }
    return [...missing].map(([year, count]) =>
      problemInFile(`calendar/${year}.yaml`, {
        rule: 'calendar-year',
        severity: 'notice',
        values: { year, count },
      }),
    );
  },
};
