import { documentTypeByName } from '../documents/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/**
 * A document that names no 目录 and whose type's default category the catalogue lacks cannot be found by the catalogue.
 * Types without a default ask for 目录 themselves.
 */
export const categoryNone: Check = {
  rule: 'category-none',
  run: (site) =>
    site.documents.flatMap((document) => {
      const category = documentTypeByName(document.type)?.defaultCategory ?? null;
      const written = 'categories' in document.source.places;
      if (category === null || written || document.categories.length > 0) return [];
      const values = { category };
      return [problemAt(document, 'categories', { rule: 'category-none', severity: 'warning', values })];
    }),
};
