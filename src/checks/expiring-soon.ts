import { addMonths, chineseDate, daysBetween } from '../domain/plain-date.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A document in force whose 失效日期 lies within six months (D24), or what site.yaml says: time to decide what becomes of it. */
export const expiringSoon: Check = {
  rule: 'expiring-soon',
  run: ({ documents, settings, today }) => {
    const last = addMonths(today, thresholdOf(settings, 'expiring-soon'));
    return documents.flatMap((document) => {
      const { dateExpires: end, validity } = document;
      const ended = validity === null || validity.status === '失效' || validity.status === '废止';
      if (ended || end === null || end < today || end > last) return [];
      return [
        problemAt(document, 'dateExpires', {
          rule: 'expiring-soon',
          severity: 'notice',
          found: chineseDate(end),
          values: { days: daysBetween(today, end) },
        }),
      ];
    });
  },
};
