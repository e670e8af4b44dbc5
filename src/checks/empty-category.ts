import { categoryFreshness, newestByCategory } from '../domain/openness/freshness.ts';
import { columnVetoes } from '../domain/openness/vetoes.ts';
import type { Check } from './check.ts';
import { problemInCatalogue } from './problem-at.ts';

/** A column that was opened and never filled is blank; of a column above others its children are named. */
export const emptyCategory: Check = {
  rule: 'empty-category',
  run: (site) =>
    columnVetoes(site, categoryFreshness(site, newestByCategory(site))).empty.map(({ category }) =>
      problemInCatalogue(category, { rule: 'empty-category', severity: 'warning' }),
    ),
};
