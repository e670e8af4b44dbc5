import type { AgencyDirectory } from '../agency.ts';
import type { AgencyId } from '../document.ts';
import { type PlainDate, plainDate, yearOf } from '../plain-date.ts';
import type { PublishedDocument } from '../site.ts';
import { computeValidity } from '../validity.ts';

/** 效力等级 by the row of Table 1 that counts it. */
const LEVELS: { readonly [row: string]: readonly string[] } = {
  rules: ['部门规章', '地方政府规章'],
  normative_documents: ['地方规范性文件', '行政规范性文件', '部门规范性文件'],
};
const ENDED: ReadonlySet<string> = new Set(['废止', '失效']);
const POLICIES = 'policies';

/** The documents behind each number of a row of Table 1. */
export interface SiteCount {
  readonly issued: readonly PublishedDocument[];
  /** Repealed, replaced or expired in the year. */
  readonly repealed: readonly PublishedDocument[];
  /** Made by the end of the year and not ended by then. */
  readonly in_force: readonly PublishedDocument[];
}

/** Rows of Table 1 that can be counted from `policies`. */
export const COUNTED_ROWS = Object.keys(LEVELS);

/**
 * What the site's own `policies` say for a row of Table 1: made in the year (成文日期, else 发布日期) by one of the
 * agencies as first issuer; ended by a repeal or by its term in the year; in force at 31 December. A document that is
 * made but not yet in force counts as in force, so that last year + issued − repealed = in force.
 */
export function countFromSite(
  documents: readonly PublishedDocument[],
  agencies: CountedAgencies,
  year: number,
  row: string,
): SiteCount {
  const levels = LEVELS[row] ?? [];
  const end = lastDay(year);
  const start = lastDay(year - 1);
  const own = documents.filter(({ type, level, issuers: [issuer] }) => {
    return (
      type === POLICIES && level !== null && levels.includes(level) && issuer?.id != null && agencies.has(issuer.id)
    );
  });
  const made = own.filter((document) => {
    const day = madeOn(document);
    return day !== null && day <= end;
  });
  const ended = (document: PublishedDocument, day: PlainDate) =>
    ENDED.has(computeValidity(document, document.resolvedRelations, day).status);
  return {
    issued: made.filter((document) => yearOf(madeOn(document) ?? end) === year),
    repealed: made.filter((document) => ended(document, end) && !ended(document, start)),
    in_force: made.filter((document) => !ended(document, end)),
  };
}

/** The agencies whose documents a report counts. */
export type CountedAgencies = ReadonlySet<AgencyId>;

/** A government answers for what is below it; any other agency for itself. */
export function countedAgencies(agencies: AgencyDirectory, agency: AgencyId): CountedAgencies {
  const found = new Set([agency]);
  if (agencies.byId.get(agency)?.kind !== 'government') return found;
  for (const id of found) for (const child of agencies.childrenOf.get(id) ?? []) found.add(child.id);
  return found;
}

function madeOn({ dateAdopted, datePublished }: PublishedDocument): PlainDate | null {
  return dateAdopted ?? datePublished;
}

function lastDay(year: number): PlainDate {
  const day = plainDate(year, 12, 31);
  if (!day) throw new Error(`no year ${year}`);
  return day;
}
