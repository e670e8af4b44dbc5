import type { AgencyId, CategoryId, TopicId } from './document.ts';

/** 公开的节奏 [S2, S3]: 长期公开, 定期公开, 逐段公开, 随时公开. */
export const RHYTHMS = ['permanent', 'regular', 'staged', 'ad_hoc'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** 栏目: a node of the statutory catalogue. Ids are flat and unique; a parent gathers its children's documents. */
export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  /** One sentence on what the column publishes (ColumnDescription). */
  readonly description: string;
  readonly keywords: readonly string[];
  /** ColumnType of the government meta tags. */
  readonly columnType: string;
  /** Legal basis as printed, such as `条例第二十条第（一）项`. */
  readonly basis: string | null;
  /** Items of the statute this column answers: `20.1` … `20.15`, `21`. */
  readonly statutoryItems: readonly string[];
  readonly rhythm: Rhythm;
  /** ISO 8601 duration after which it counts as not updated (`P14D`, `P6M`, `P1Y`), or null for none. */
  readonly maxAge: string | null;
  readonly agency: AgencyId | null;
  /** Document types that belong here; empty = any. */
  readonly documentTypes: readonly string[];
  readonly parent: CategoryId | null;
  /** Line in catalogue.yaml. */
  readonly line: number;
}

export interface Catalogue {
  /** Depth first, in the order of catalogue.yaml. */
  readonly list: readonly Category[];
  readonly byId: ReadonlyMap<CategoryId, Category>;
  readonly childrenOf: ReadonlyMap<CategoryId | null, readonly Category[]>;
}

/** 专题: gathers documents of any type (topics.yaml). */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string;
}

/** The category itself and all below it. */
export function withDescendants(catalogue: Catalogue, id: CategoryId): ReadonlySet<CategoryId> {
  const found = new Set<CategoryId>([id]);
  for (const category of catalogue.list) if (category.parent && found.has(category.parent)) found.add(category.id);
  return found;
}

/** From the root down to the category itself. */
export function pathTo(catalogue: Catalogue, id: CategoryId): readonly Category[] {
  const path: Category[] = [];
  for (let at = catalogue.byId.get(id); at; at = at.parent ? catalogue.byId.get(at.parent) : undefined)
    path.unshift(at);
  return path;
}
