import type { Check } from './check.ts';
import { problemInFile } from './problem-at.ts';

/** Says once what could not be compared with anything. */
export const historyUnknown: Check = {
  rule: 'history-unknown',
  run: ({ documents, settings }, { history }) => {
    if (!history || documents.length === 0 || settings.demonstrationDay !== null || history.git === 'full') return [];
    const words = history.git === 'shallow' ? 'shallow' : 'none';
    if (words === 'none' && history.before) return [];
    return [problemInFile('site.yaml', { rule: 'history-unknown', words, severity: 'notice' })];
  },
};
