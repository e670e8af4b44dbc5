import type { CategoryId } from '../../domain/document.ts';
import type { CountedLink } from '../../domain/page.ts';
import type { SiteIndex } from '../site-index.ts';
import { DATASET_ADDRESSES } from './dataset-pages.ts';

/** The tables of a category, with their records counted; those of the categories below it are theirs. */
export function datasetLinks(index: SiteIndex, category: CategoryId): readonly CountedLink[] {
  return index.site.datasets
    .filter((dataset) => dataset.category === category)
    .map(({ name, title, rows }) => ({
      text: title,
      href: index.href(DATASET_ADDRESSES.home(name)),
      count: rows.length,
    }));
}
