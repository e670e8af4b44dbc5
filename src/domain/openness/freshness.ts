import type { Category } from '../catalogue.ts';
import { type Dataset, indexOf } from '../dataset/dataset.ts';
import type { CategoryId } from '../document.ts';
import { addDays, addMonths, daysBetween, type PlainDate, parsePlainDate } from '../plain-date.ts';
import type { Site } from '../site.ts';

/** Columns of 单项否决 4: 动态、要闻 and first-level 通知公告、政策文件 are counted together, all others apart. */
export type ColumnKind = 'news' | 'notices' | 'policy' | 'other';

/** 检查指标 and the census table before it, by words of the column's name or 栏目类型. */
const NEWS = /动态|要闻/u;
const NOTICES = /通知公告/u;
const POLICY = /政策文件/u;
const YEARLY = /人事|规划计划/u;
/** Special collections that are closed, and archives, need no update. */
const EXEMPT = /历史专题|已归档/u;
const FORTNIGHT = 'P14D';
const HALF_YEAR = 'P6M';
const YEAR = 'P1Y';
/** Share of the limit after which a column counts as nearly stale. */
const NEARLY = 0.8;

export interface CategoryFreshness {
  readonly category: Category;
  readonly kind: ColumnKind;
  /** ISO 8601; null when nothing says how often the column is to be updated. */
  readonly limit: string | null;
  /** Of the column and all below it; an item without day of publication counts as not updated. */
  readonly documents: number;
  readonly newest: PlainDate | null;
  /** The last day on which it still counts as updated. */
  readonly due: PlainDate | null;
  /** Days from the newest item to `today`. */
  readonly age: number | null;
  readonly state: 'empty' | 'stale' | 'nearly' | 'fresh' | 'unlimited';
}

/** Every column on the day of the site, in the order of the catalogue. */
export function categoryFreshness(
  site: Site,
  newest: ReadonlyMap<CategoryId, Newest>,
  nearly: number = NEARLY,
): readonly CategoryFreshness[] {
  return site.catalogue.list.map((category): CategoryFreshness => {
    const { documents, day } = newest.get(category.id) ?? NOTHING;
    const limit = freshnessLimit(category);
    const due = day && limit ? addDuration(day, limit) : null;
    const age = day && daysBetween(day, site.today);
    const state = stateOf(documents, limit, day, due, site.today, nearly);
    return { category, kind: columnKind(category), limit, documents, newest: day, due, age, state };
  });
}

function stateOf(
  documents: number,
  limit: string | null,
  newest: PlainDate | null,
  due: PlainDate | null,
  today: PlainDate,
  nearly: number,
): CategoryFreshness['state'] {
  if (documents === 0) return 'empty';
  if (limit === null) return 'unlimited';
  if (newest === null || due === null || due < today) return 'stale';
  const whole = daysBetween(newest, due);
  return daysBetween(newest, today) >= whole * nearly ? 'nearly' : 'fresh';
}

/** 更新期限 as written, else what the inspection asks of a column of this name; null for 长期公开 and what nobody limits. */
export function freshnessLimit(category: Category): string | null {
  if (EXEMPT.test(`${category.name} ${category.columnType}`)) return null;
  if (category.maxAge) return category.maxAge;
  if (category.rhythm === 'permanent') return null;
  switch (columnKind(category)) {
    case 'news':
      return FORTNIGHT;
    case 'notices':
    case 'policy':
      return HALF_YEAR;
    default:
      return YEARLY.test(category.columnType) ? YEAR : null;
  }
}

export function columnKind({ name, columnType, parent }: Category): ColumnKind {
  const words = `${name} ${columnType}`;
  if (NEWS.test(words)) return 'news';
  if (parent !== null) return 'other';
  return NOTICES.test(words) ? 'notices' : POLICY.test(words) ? 'policy' : 'other';
}

/** The documents of a column and the day of the newest. */
export interface Newest {
  readonly documents: number;
  readonly day: PlainDate | null;
}
const NOTHING: Newest = { documents: 0, day: null };

/**
 * By column, those below included; a document counts once for each, a table with records as one document of the day of
 * its newest record. One pass over each.
 */
export function newestByCategory(site: Site): ReadonlyMap<CategoryId, Newest> {
  const found = new Map<CategoryId, Newest>();
  const holders = holdersOf(site);
  for (const document of site.documents)
    for (const id of new Set(document.categories.flatMap((each) => holders.get(each) ?? []))) {
      const { documents, day } = found.get(id) ?? NOTHING;
      found.set(id, { documents: documents + 1, day: later(day, document.datePublished) });
    }
  for (const dataset of site.datasets) {
    if (dataset.rows.length === 0 || !dataset.category) continue;
    const newest = newestRecord(dataset, site.today);
    for (const id of holders.get(dataset.category) ?? []) {
      const { documents, day } = found.get(id) ?? NOTHING;
      found.set(id, { documents: documents + 1, day: later(day, newest) });
    }
  }
  return found;
}

/** The latest day of publication (else of the record) up to `today`; null for a table without days. */
function newestRecord(dataset: Dataset, today: PlainDate): PlainDate | null {
  const at = indexOf(dataset).get(dataset.roles.published ?? dataset.roles.date ?? '');
  if (at === undefined) return null;
  let newest: PlainDate | null = null;
  for (const { cells } of dataset.rows) {
    const day = parsePlainDate(cells[at] ?? '');
    if (day && day <= today && (!newest || day > newest)) newest = day;
  }
  return newest;
}

function later(day: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (!other) return day;
  return day && day > other ? day : other;
}

/** A column and those above it. */
function holdersOf({ catalogue }: Site): ReadonlyMap<CategoryId, readonly CategoryId[]> {
  const holders = new Map<CategoryId, readonly CategoryId[]>();
  // Depth first: a parent stands before its children.
  for (const { id, parent } of catalogue.list) holders.set(id, [id, ...((parent && holders.get(parent)) ?? [])]);
  return holders;
}

/** `P14D`, `P6M`, `P1Y6M` after a day. Throws for what no setting can hold. */
export function addDuration(day: PlainDate, duration: string): PlainDate {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/u.exec(duration);
  if (!match) throw new Error(`no duration: ${duration}`);
  const [, years = '0', months = '0', days = '0'] = match;
  return addDays(addMonths(day, Number(years) * 12 + Number(months)), Number(days));
}
