import { extraText, hasExtra } from '../../documents/extra.ts';
import { addMonths, type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument, Site } from '../../domain/site.ts';
import { leadingAgency, type Ref, refOf } from './model.ts';

/** Portals of governments ask the public at least six times a year [knowledge]. */
const MINIMUM = 6;

/** Calls for comments with what became of them: the result is due within a month of closing. */
export interface Consultations {
  /** Published within the last twelve months. */
  readonly lastYear: number;
  readonly minimum: number;
  readonly overdue: number;
  /** Latest closing first. */
  readonly rows: readonly ConsultationRow[];
}

export interface ConsultationRow {
  readonly document: Ref;
  readonly agency: string | null;
  readonly closes: PlainDate | null;
  readonly outcomeDue: PlainDate | null;
  /** `open`: still runs; `waiting`: within the month; `overdue`: past it; `unknown`: no closing day is stated. */
  readonly state: 'open' | 'published' | 'waiting' | 'overdue' | 'unknown';
}

export function consultationsOf(site: Site): Consultations {
  const calls = site.documents.filter(({ extra }) => extra['noticeKind'] === '征求意见');
  const since = addMonths(site.today, -12);
  const rows = calls.map((document) => row(document, site.today));
  return {
    lastYear: calls.filter(({ datePublished }) => datePublished !== null && datePublished > since).length,
    minimum: MINIMUM,
    overdue: rows.filter(({ state }) => state === 'overdue').length,
    rows: rows.sort((a, b) => compareText(b.closes ?? '', a.closes ?? '') || compareText(a.document.id, b.document.id)),
  };
}

function row(document: PublishedDocument, today: PlainDate): ConsultationRow {
  const closes = parsePlainDate(extraText(document.extra, 'closes') ?? '');
  const outcomeDue = closes && addMonths(closes, 1);
  const published = hasExtra(document.extra, 'outcome');
  const state = (): ConsultationRow['state'] => {
    if (published) return 'published';
    if (!closes || !outcomeDue) return 'unknown';
    if (today <= closes) return 'open';
    return today <= outcomeDue ? 'waiting' : 'overdue';
  };
  return { document: refOf(document), agency: leadingAgency(document), closes, outcomeDue, state: state() };
}
