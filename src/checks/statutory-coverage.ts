import { type Coverage, statutoryCoverage as coverageOf, siteScope } from '../domain/openness/coverage.ts';
import { newestByCategory } from '../domain/openness/freshness.ts';
import type { Problem } from '../domain/problem.ts';
import { STATUTORY_ITEMS } from '../i18n/problems-checks-openness.ts';
import type { Check } from './check.ts';
import { problemInCatalogue } from './problem-at.ts';

/**
 * Items of 条例 20 and subjects of 21 that no column answers or whose columns are empty, one problem an article. A
 * department holds only its own: there it is a notice. Without 法定项 nothing can be told, which is said once.
 */
export const statutoryCoverage: Check = {
  rule: 'statutory-coverage',
  run: (site) => {
    const severity = siteScope(site) === 'department' ? 'notice' : 'warning';
    if (site.catalogue.list.every(({ statutoryItems }) => statutoryItems.length === 0))
      return [problemInCatalogue(null, { rule: 'statutory-coverage', words: 'unstated', severity: 'notice' })];
    const coverage = coverageOf(site, newestByCategory(site));
    const articles = siteScope(site) === 'department' ? ([20] as const) : ([20, 21] as const);
    return articles.flatMap((article) =>
      (['none', 'empty'] as const).flatMap((state): Problem[] => {
        const items = coverage.filter((each) => each.article === article && each.state === state);
        if (items.length === 0) return [];
        const words = article === 20 ? '第二十条' : '第二十一条';
        const found = items.map(nameOf).join('；');
        return [
          problemInCatalogue(null, {
            rule: 'statutory-coverage',
            words: state,
            severity,
            found,
            values: { article: words },
          }),
        ];
      }),
    );
  },
};

function nameOf({ item }: Coverage): string {
  const names: { readonly [item: string]: { readonly 'zh-CN': string } } = STATUTORY_ITEMS;
  return names[item]?.['zh-CN'] ?? item;
}
