import type { Check } from './check.ts';
import { problemInCatalogue } from './problem-at.ts';

/** Columns without 说明 or 关键词: their pages state the name instead (site-rules.md §1). */
export const columnTags: Check = {
  rule: 'column-tags',
  run: ({ catalogue }) =>
    catalogue.list.flatMap((category) => {
      const missing = [
        ...(category.description === '' ? ['说明'] : []),
        ...(category.keywords.length === 0 ? ['关键词'] : []),
      ];
      if (missing.length === 0) return [];
      const found = missing.join('、');
      return [problemInCatalogue(category, { rule: 'column-tags', severity: 'notice', found })];
    }),
};
