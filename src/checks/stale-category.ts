import { type CategoryFreshness, categoryFreshness, newestByCategory } from '../domain/openness/freshness.ts';
import { addDays, chineseDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { thresholdOf } from '../domain/thresholds.ts';
import { durationText } from '../i18n/duration.ts';
import type { Check } from './check.ts';
import { type Finding, problemInCatalogue } from './problem-at.ts';

/** Columns past their limit (site-rules.md §4), and those past four fifths of it (or what site.yaml says). */
export const staleCategory: Check = {
  rule: 'stale-category',
  run: (site) =>
    categoryFreshness(site, newestByCategory(site), thresholdOf(site.settings, 'stale-category') / 100).flatMap(judge),
};

function judge({ category, state, limit, newest, due }: CategoryFreshness): readonly Problem[] {
  if (state !== 'stale' && state !== 'nearly') return [];
  const finding = { rule: 'stale-category', severity: state === 'stale' ? 'warning' : 'notice' } as const;
  if (!limit || !newest || !due) return [problemInCatalogue(category, { ...finding, words: 'undated' })];
  const until = state === 'stale' ? addDays(due, 1) : due;
  const values: Finding['values'] = {
    newest: chineseDate(newest),
    due: chineseDate(until),
    limit: durationText(limit, 'zh-CN'),
  };
  return [problemInCatalogue(category, { ...finding, words: state === 'stale' ? 'main' : 'nearly', values })];
}
