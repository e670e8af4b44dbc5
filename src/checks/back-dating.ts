import { chineseDate, daysBetween } from '../domain/plain-date.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Documents that one commit brings together: more are an import of texts published elsewhere. */
const IMPORT = 20;

/**
 * A day of publication long before the file was there. Texts from before the office went live, and those that came in
 * numbers, were published elsewhere.
 */
export const backDating: Check = {
  rule: 'back-dating',
  run: ({ documents, settings }, { history }) => {
    if (!history || settings.demonstrationDay !== null) return [];
    const { strictFrom } = settings;
    // Days by which a first commit may follow the publication that it records.
    const tolerance = thresholdOf(settings, 'back-dating');
    return documents.flatMap((document) => {
      const file = history.files.get(document.source.file);
      const found = document.datePublished;
      if (!file || found === null || file.together >= IMPORT) return [];
      if (strictFrom === null || found < strictFrom) return [];
      const days = daysBetween(found, file.first);
      if (days <= tolerance) return [];
      const values = { first: chineseDate(file.first), days };
      return [problemAt(document, 'datePublished', { rule: 'back-dating', severity: 'warning', found, values })];
    });
  },
};
