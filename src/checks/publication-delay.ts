import { publicationTiming } from '../domain/openness/publication-timing.ts';
import { chineseDate } from '../domain/plain-date.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/**
 * 条例 art. 26: within 20 working days of being formed. Lateness is never an error: a warning from `strictFrom` on, a
 * notice before. What the calendar cannot tell is the matter of `calendar-year`.
 */
export const publicationDelay: Check = {
  rule: 'publication-delay',
  run: ({ documents, settings, calendar }) => {
    const limit = thresholdOf(settings, 'publication-delay');
    return documents.flatMap((document) => {
      const timing = publicationTiming(document, calendar, limit);
      if (timing?.status !== 'late') return [];
      const { formed, published, due, days } = timing;
      const live = settings.strictFrom !== null && published >= settings.strictFrom;
      return [
        problemAt(document, 'datePublished', {
          rule: 'publication-delay',
          severity: live ? 'warning' : 'notice',
          found: published,
          values: {
            formed: chineseDate(formed),
            published: chineseDate(published),
            due: chineseDate(due),
            days,
            limit,
            // Published on a day of rest after the term: late by the working day it did not wait for.
            late: Math.max(1, days - limit),
          },
        }),
      ];
    });
  },
};
