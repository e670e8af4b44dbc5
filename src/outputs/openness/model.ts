import type { Address } from '../../domain/address.ts';
import type { Json } from '../../domain/document.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';

/**
 * The thresholds that this self-inspection applies. The number after the slash grows whenever a threshold or a way
 * of counting changes, so that two evidence sheets can be compared.
 */
export const RULE_VERSION = '国办秘函〔2019〕19号 · 国务院令第711号 / glasshouse 1';

/** A document or page of the site; `address` becomes an absolute `url` in report.json. */
export interface Ref {
  readonly id: string;
  readonly title: string;
  readonly address: Address;
}

export function refOf(document: Pick<PublishedDocument, 'id' | 'title' | 'address'>): Ref {
  return { id: document.id, title: document.title, address: document.address };
}

/** The leading agency of a document, or null where it names none. */
export function leadingAgency({ issuers }: PublishedDocument): string | null {
  return issuers[0]?.name ?? null;
}

/** `2026-11` of a day. */
export function monthOf(day: PlainDate): string {
  return day.slice(0, 7);
}

/** A share of 0 to 1 with three decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}

/** The model as JSON: every `address` as an absolute `url`. */
export function withUrls(index: SiteIndex, value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map((item) => withUrls(index, item));
  if (typeof value !== 'object') throw new Error(`no JSON: ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === 'address' && typeof item === 'string' ? ['url', index.absolute(item)] : [key, withUrls(index, item)],
    ),
  );
}
