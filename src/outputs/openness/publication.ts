import { PUBLICATION_LIMIT, publicationTiming } from '../../domain/openness/publication-timing.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument, Site } from '../../domain/site.ts';
import { leadingAgency, type Ref, refOf, share } from './model.ts';

/** One document of the ledger. Working days; null where the calendar or the document does not tell. */
export interface LedgerRow {
  readonly document: Ref;
  readonly agency: string | null;
  readonly formed: PlainDate | null;
  readonly due: PlainDate | null;
  readonly published: PlainDate | null;
  readonly days: number | null;
  readonly status: 'inTime' | 'late' | 'noYear' | 'undated';
  readonly missingYear: number | null;
}

export interface Tally {
  readonly total: number;
  readonly inTime: number;
  readonly late: number;
  readonly unknown: number;
  /** inTime of those that can be told; null when none can. */
  readonly rate: number | null;
}

export interface Publication extends Tally {
  /** Working days. */
  readonly limit: number;
  readonly undated: number;
  readonly missingYears: readonly { readonly year: number; readonly documents: number }[];
  /** Agencies by name; years falling. */
  readonly byAgencyYear: readonly (Tally & { readonly agency: string; readonly year: number })[];
  readonly byYear: readonly (Tally & { readonly year: number })[];
  /** Newest publication first. */
  readonly lateDocuments: readonly LedgerRow[];
}

/** Every document that is formed on a day, by id: what the law asks of it and what happened. Independent of the day. */
export function ledger(site: Site): readonly LedgerRow[] {
  const rows = site.documents.flatMap((document) => ledgerRow(site, document) ?? []);
  return rows.sort((a, b) => compareText(a.document.id, b.document.id));
}

function ledgerRow(site: Site, document: PublishedDocument): LedgerRow | null {
  const timing = publicationTiming(document, site.calendar);
  if (timing === null) return null;
  const known = timing.status === 'unknown' ? null : timing;
  return {
    document: refOf(document),
    agency: leadingAgency(document),
    formed: document.dateAdopted,
    due: known?.due ?? null,
    published: document.datePublished,
    days: known?.days ?? null,
    status: timing.status === 'unknown' ? timing.reason : timing.status,
    missingYear: timing.status === 'unknown' ? timing.missingYear : null,
  };
}

export function publicationOf(rows: readonly LedgerRow[]): Publication {
  const years = new Map<number, LedgerRow[]>();
  const agencies = new Map<string, LedgerRow[]>();
  const missing = new Map<number, number>();
  for (const row of rows) {
    if (row.missingYear !== null) missing.set(row.missingYear, (missing.get(row.missingYear) ?? 0) + 1);
    if (row.published === null) continue;
    const year = yearOf(row.published);
    append(years, year, row);
    if (row.agency !== null) append(agencies, `${row.agency}\n${year}`, row);
  }
  return {
    limit: PUBLICATION_LIMIT,
    ...tally(rows),
    undated: rows.filter(({ status }) => status === 'undated').length,
    missingYears: [...missing].map(([year, documents]) => ({ year, documents })).sort((a, b) => a.year - b.year),
    byYear: [...years].map(([year, list]) => ({ year, ...tally(list) })).sort((a, b) => b.year - a.year),
    byAgencyYear: [...agencies]
      .map(([key, list]) => {
        const [agency = '', year = ''] = key.split('\n');
        return { agency, year: Number(year), ...tally(list) };
      })
      .sort((a, b) => b.year - a.year || compareText(a.agency, b.agency)),
    lateDocuments: rows
      .filter(({ status }) => status === 'late')
      .sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.document.id, b.document.id)),
  };
}

export function tally(rows: readonly LedgerRow[]): Tally {
  const count = (status: LedgerRow['status']) => rows.filter((row) => row.status === status).length;
  const inTime = count('inTime');
  const late = count('late');
  return { total: rows.length, inTime, late, unknown: rows.length - inTime - late, rate: share(inTime, inTime + late) };
}

function append<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
