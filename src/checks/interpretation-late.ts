import { interpretationTiming } from '../domain/openness/interpretation-timing.ts';
import { chineseDate } from '../domain/plain-date.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/**
 * The first interpretation of a policy later than three working days after it. The limit is local practice
 * (document-metadata.md §9): a warning from `strictFrom` on, a notice before.
 */
export const interpretationLate: Check = {
  rule: 'interpretation-late',
  run: ({ documents, byId, settings, calendar, today }) => {
    const limit = thresholdOf(settings, 'interpretation-late');
    return documents.flatMap((policy) => {
      const timing = interpretationTiming(policy, today, calendar, limit);
      const interpretation = timing.interpretation && byId.get(timing.interpretation.id);
      if (!timing.late || !interpretation?.datePublished || !policy.datePublished || !timing.due) return [];
      const live = settings.strictFrom !== null && interpretation.datePublished >= settings.strictFrom;
      return [
        problemAt(interpretation, 'datePublished', {
          rule: 'interpretation-late',
          severity: live ? 'warning' : 'notice',
          found: interpretation.datePublished,
          values: {
            policy: policy.documentNumber ?? `《${policy.title}》`,
            published: chineseDate(policy.datePublished),
            due: chineseDate(timing.due),
            limit,
          },
        }),
      ];
    });
  },
};
