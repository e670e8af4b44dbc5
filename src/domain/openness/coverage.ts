import type { Category } from '../catalogue.ts';
import type { CategoryId } from '../document.ts';
import type { Site } from '../site.ts';
import type { Newest } from './freshness.ts';
import { ARTICLE_20, ARTICLE_21_COUNTY, ARTICLE_21_TOWNSHIP } from './statute.ts';

/** What the catalogue and the documents hold for one thing the law wants published. */
export interface Coverage {
  /** `20.1` … `20.15`, or the words of a subject of art. 21. */
  readonly item: string;
  readonly article: 20 | 21;
  readonly categories: readonly Category[];
  /** Documents of these columns, each once per column that holds it. */
  readonly documents: number;
  /** `none`: no column names it; `empty`: its columns hold nothing. */
  readonly state: 'covered' | 'empty' | 'none';
}

/** Whether the site is one of a government as a whole, a township or a single department: art. 21 asks each another thing. */
export function siteScope(site: Site): 'government' | 'township' | 'department' {
  const kinds = new Set(
    site.agencies.list
      .filter(({ parent }) => parent === null || !site.agencies.byId.has(parent))
      .map(({ kind }) => kind),
  );
  if (kinds.has('government')) return 'government';
  return kinds.has('township') ? 'township' : 'department';
}

/** Arts. 20 and 21 against 法定项 of the catalogue. A column answers a subject of art. 21 by its name, keywords or description. */
export function statutoryCoverage(site: Site, newest: ReadonlyMap<CategoryId, Newest>): readonly Coverage[] {
  const { list } = site.catalogue;
  const cover = (item: string, article: 20 | 21, categories: readonly Category[]): Coverage => {
    const documents = categories.reduce((sum, { id }) => sum + (newest.get(id)?.documents ?? 0), 0);
    return { item, article, categories, documents, state: stateOf(categories, documents) };
  };
  const article21 = list.filter(({ statutoryItems }) => statutoryItems.some((item) => item.split('.')[0] === '21'));
  const subjects = siteScope(site) === 'township' ? ARTICLE_21_TOWNSHIP : ARTICLE_21_COUNTY;
  return [
    ...ARTICLE_20.map((item) =>
      cover(item, 20, deepest(list.filter(({ statutoryItems }) => statutoryItems.includes(item)))),
    ),
    ...subjects.map((subject) =>
      cover(subject, 21, deepest(article21.filter((category) => speaksOf(category, subject)))),
    ),
  ];
}

function stateOf(categories: readonly Category[], documents: number): Coverage['state'] {
  if (categories.length === 0) return 'none';
  return documents === 0 ? 'empty' : 'covered';
}

/** Without the columns above another of the list: a parent gathers its children's documents. */
function deepest(categories: readonly Category[]): readonly Category[] {
  const parents = new Set(categories.map(({ parent }) => parent));
  return categories.filter(({ id }) => !parents.has(id));
}

function speaksOf({ name, description, keywords }: Category, subject: string): boolean {
  return name.includes(subject) || description.includes(subject) || keywords.includes(subject);
}
