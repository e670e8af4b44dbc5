import { homeFreshness } from '../domain/openness/vetoes.ts';
import { chineseDate, daysBetween } from '../domain/plain-date.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import type { Check } from './check.ts';
import { problemInFile } from './problem-at.ts';

/** Share of the fortnight after which a notice reminds. */
const NEARLY = 0.8;

/** 单项否决 3: nothing new on the home page for two weeks. A site without any document has none to be stale. */
export const homeStale: Check = {
  rule: 'home-stale',
  run: (site) => {
    if (site.documents.length === 0) return [];
    const limit = thresholdOf(site.settings, 'home-stale');
    const { newest, due, stale } = homeFreshness(site, limit);
    const finding = { rule: 'home-stale', severity: 'warning' } as const;
    if (!newest || !due) return [problemInFile('site.yaml', { ...finding, words: 'none' })];
    const values = { newest: chineseDate(newest), due: chineseDate(due), limit };
    if (stale) return [problemInFile('site.yaml', { ...finding, values })];
    if (daysBetween(newest, site.today) < limit * NEARLY) return [];
    return [problemInFile('site.yaml', { ...finding, severity: 'notice', words: 'nearly', values })];
  },
};
