import type { AgencyId, Document } from './document.ts';

export const AGENCY_KINDS = ['government', 'office', 'department', 'township', 'institution'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** An organ of the site; its `document` is its page of 机构信息. */
export interface Agency {
  readonly id: AgencyId;
  /** Full standard name. */
  readonly name: string;
  readonly shortNames: readonly string[];
  /** 机关代字, such as `示政发`, `示政办发`. */
  readonly documentMarks: readonly string[];
  /** 统一社会信用代码 or 组织机构代码, the head of its 索引号. */
  readonly organisationCode: string | null;
  readonly kind: AgencyKind;
  readonly parent: AgencyId | null;
  readonly document: Document;
}

export interface AgencyDirectory {
  /** In the order of the tree: each agency before its children, siblings by their order field, then id. */
  readonly list: readonly Agency[];
  readonly byId: ReadonlyMap<AgencyId, Agency>;
  /** By full name, short name and id. */
  readonly byName: ReadonlyMap<string, Agency>;
  readonly childrenOf: ReadonlyMap<AgencyId | null, readonly Agency[]>;
}
