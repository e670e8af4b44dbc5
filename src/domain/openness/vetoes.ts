import type { CategoryId } from '../document.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Site } from '../site.ts';
import type { CategoryFreshness } from './freshness.ts';

/** 单项否决 (国办秘函〔2019〕19号): at this many the whole site fails. */
export const VETO = {
  home: 14,
  staleNewsNoticesPolicy: 5,
  staleOther: 10,
  empty: 5,
  guides: 5,
  guideElements: 4,
} as const;

/** Columns that count for indicator 4. A column above others is not counted besides them. */
export interface ColumnVetoes {
  /** 4a: 动态、要闻 and first-level 通知公告、政策文件 that are stale. */
  readonly staleNewsNoticesPolicy: readonly CategoryFreshness[];
  /** 4b: others with a limit that are stale. */
  readonly staleOther: readonly CategoryFreshness[];
  /** 4c: columns without content; of a column above others its children count. */
  readonly empty: readonly CategoryFreshness[];
}

export function columnVetoes(site: Site, freshness: readonly CategoryFreshness[]): ColumnVetoes {
  const stale = freshness.filter(({ state }) => state === 'stale');
  return {
    staleNewsNoticesPolicy: stale.filter(({ kind }) => kind !== 'other'),
    staleOther: stale.filter(({ kind }) => kind === 'other'),
    empty: freshness.filter(({ state, category }) => state === 'empty' && !site.catalogue.childrenOf.has(category.id)),
  };
}

/** Indicator 3: the newest thing on the home page, and the last day on which that is enough. */
export interface HomeFreshness {
  readonly newest: PlainDate | null;
  readonly due: PlainDate | null;
  readonly stale: boolean;
}

/** The home page shows the newest of its columns, or of all where site.yaml names none. */
export function homeFreshness(site: Site, days: number = VETO.home): HomeFreshness {
  const wanted = homeColumns(site);
  const newest = site.documents.reduce<PlainDate | null>((found, { datePublished, categories, type }) => {
    const shown = type !== 'agencies' && (wanted === null || categories.some((id) => wanted.has(id)));
    return shown && datePublished && (!found || datePublished > found) ? datePublished : found;
  }, null);
  const due = newest && addDays(newest, days);
  return { newest, due, stale: due === null || due < site.today };
}

function homeColumns({ settings, catalogue }: Site): ReadonlySet<CategoryId> | null {
  if (settings.homeCategories.length === 0) return null;
  const found = new Set(settings.homeCategories as readonly CategoryId[]);
  for (const { id, parent } of catalogue.list) if (parent && found.has(parent)) found.add(id);
  return found;
}
