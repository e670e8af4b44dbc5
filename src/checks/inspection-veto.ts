import { categoryFreshness, newestByCategory } from '../domain/openness/freshness.ts';
import { columnVetoes, VETO } from '../domain/openness/vetoes.ts';
import type { Check } from './check.ts';
import { problemInCatalogue } from './problem-at.ts';

/** The counts of 单项否决 4 (site-rules.md §4): a warning when one is reached, a notice from half of it on. */
export const inspectionVeto: Check = {
  rule: 'inspection-veto',
  run: (site) => {
    const vetoes = columnVetoes(site, categoryFreshness(site, newestByCategory(site)));
    return (['staleNewsNoticesPolicy', 'staleOther', 'empty'] as const).flatMap((words) => {
      const columns = vetoes[words];
      const limit = VETO[words];
      if (columns.length < limit / 2) return [];
      return [
        problemInCatalogue(null, {
          rule: 'inspection-veto',
          words,
          severity: columns.length >= limit ? 'warning' : 'notice',
          found: String(columns.length),
          values: { limit, names: columns.map(({ category }) => category.name).join('、') },
        }),
      ];
    });
  },
};
