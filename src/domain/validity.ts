import type { Document, Validity } from './document.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import type { RelationKind, ResolvedRelation } from './relation.ts';
import { stateOf } from './state.ts';

/** What a document's validity is on a day, since when, why, and when it next changes by itself. */
export interface ValidityFinding {
  readonly status: Validity;
  /** The day the status began; null when it is not known. For 已被修改 and 部分失效 the day of the latest act. */
  readonly since: PlainDate | null;
  /** The document that changed the status (repealed, replaced or amended it), if any. */
  readonly because: Document | null;
  /** The next day on which the status changes by dates already known, and what it becomes; null if none. */
  readonly next: { readonly on: PlainDate; readonly status: Validity } | null;
}

/** An act of another document, or the end of the term, on its day. */
interface Event {
  readonly on: PlainDate;
  readonly status: Validity;
  readonly because: Document | null;
}

const EFFECTS: { readonly [kind in RelationKind]?: Validity } = {
  repeals: '废止',
  replaces: '失效',
  partiallyRepeals: '部分失效',
  amends: '已被修改',
};
/** What only a person can know and no lapse of time can undo. */
const STATED: ReadonlySet<Validity> = new Set<Validity>(['已被修改', '部分失效', '失效', '废止']);

/**
 * 时效性 on a day (document-metadata.md §6, §8). The value computed from dates and relations wins over the one
 * the editor stated. Only where these find the document simply in force does a stated 废止, 失效, 部分失效 or
 * 已被修改 stand: a repeal whose document the site does not hold must not read as 现行有效.
 */
export function computeValidity(
  document: Document,
  relations: readonly ResolvedRelation[],
  today: PlainDate,
): ValidityFinding {
  const finding = validityFromFacts(document, relations, today);
  const stated = document.statedValidity;
  if (finding.status !== '现行有效' || !stated || !STATED.has(stated)) return finding;
  const ended = stated === '废止' || stated === '失效';
  return { status: stated, since: null, because: null, next: ended ? null : finding.next };
}

/**
 * As {@link computeValidity}, from dates and relations alone. Relations of direction `in` count, and only those
 * of documents that are published on `today`: a draft, held or withdrawn document does not act. An act takes
 * effect on the acting document's 施行日期, else 发布日期, else 成文日期. 有效期至 is the last day in force.
 */
export function validityFromFacts(
  document: Document,
  relations: readonly ResolvedRelation[],
  today: PlainDate,
): ValidityFinding {
  const acts = actsOn(document, relations, today);
  if (acts.length === 0 && !document.dateEffective) return IN_FORCE;
  const now = statusOn(document, acts, today);
  const days = acts.map(({ on }) => on);
  if (document.dateEffective) days.push(document.dateEffective);
  for (const day of days.filter((day) => day > today).sort()) {
    const { status } = statusOn(document, acts, day);
    if (status !== now.status) return { ...now, next: { on: day, status } };
  }
  return { ...now, next: null };
}

const IN_FORCE: ValidityFinding = Object.freeze({ status: '现行有效', since: null, because: null, next: null });

function actsOn(document: Document, relations: readonly ResolvedRelation[], today: PlainDate): readonly Event[] {
  const acts: Event[] = [];
  for (const { kind, direction, target } of relations) {
    const status = EFFECTS[kind];
    if (direction !== 'in' || !status || !target.held || stateOf(target.document, today) !== 'published') continue;
    const acting = target.document;
    const on = acting.dateEffective ?? acting.datePublished ?? acting.dateAdopted;
    if (on) acts.push({ on, status, because: acting });
  }
  if (document.dateExpires) acts.push({ on: addDays(document.dateExpires, 1), status: '失效', because: null });
  return acts.length < 2 ? acts : acts.sort(compareEvents);
}

/** By day; on one day 废止 before 失效, a document's act before the mere end of the term, then by id. */
function compareEvents(a: Event, b: Event): number {
  return compare(a.on, b.on) || rank(a) - rank(b) || compare(a.because?.id ?? '', b.because?.id ?? '');
}

function rank({ status, because }: Event): number {
  return status === '废止' ? 0 : because ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `acts` are in order. The first end of validity is final; before it, a partial repeal outweighs amendments. */
function statusOn(document: Document, acts: readonly Event[], day: PlainDate): Omit<ValidityFinding, 'next'> {
  const past = acts.filter(({ on }) => on <= day);
  const end = past.find(({ status }) => status === '废止' || status === '失效');
  if (end) return finding(end);
  const start = document.dateEffective;
  if (start && day < start) return { status: '尚未生效', since: null, because: null };
  const change =
    past.findLast(({ status }) => status === '部分失效') ?? past.findLast(({ status }) => status === '已被修改');
  if (!change) return { status: '现行有效', since: start, because: null };
  return finding(start && start > change.on ? { ...change, on: start } : change);
}

function finding({ status, on, because }: Event): Omit<ValidityFinding, 'next'> {
  return { status, since: on, because };
}
