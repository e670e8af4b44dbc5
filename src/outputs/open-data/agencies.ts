import { extraText } from '../../documents/extra.ts';
import type { Agency } from '../../domain/agency.ts';
import type { Json } from '../../domain/document.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { csvTable } from './csv.ts';

export const AGENCY_KEYS = [
  'id',
  'name',
  'shortNames',
  'kind',
  'parent',
  'organisationCode',
  'documentMarks',
  'address',
  'postalCode',
  'hours',
  'phone',
  'fax',
  'email',
  'documents',
  'url',
  'feed',
] as const;

type AgencyRecord = { readonly [key in (typeof AGENCY_KEYS)[number]]: Json };

/** An agency by key. `url` is null while its page is not published; `documents` counts what it issued. */
function agencyRecord(index: SiteIndex, agency: Agency): AgencyRecord {
  const address = index.agencyAddress(agency.id);
  // Contact data of a page that is not published stays unpublished.
  const stated = (key: string) => (address === null ? null : extraText(agency.document.extra, key));
  return {
    id: agency.id,
    name: agency.name,
    shortNames: agency.shortNames,
    kind: agency.kind,
    parent: agency.parent,
    organisationCode: agency.organisationCode,
    documentMarks: agency.documentMarks,
    address: stated('address'),
    postalCode: stated('postalCode'),
    hours: stated('hours'),
    phone: stated('phone'),
    fax: stated('fax'),
    email: stated('email'),
    documents: index.byAgency.get(agency.id)?.length ?? 0,
    url: address && index.absolute(address),
    feed: index.absolute(ADDRESSES.agencyFeed(agency.id)),
  };
}

/** `/data/agencies.json`, in the order of the tree. */
export function agenciesJson(index: SiteIndex): string {
  const records = index.site.agencies.list.map((agency) => agencyRecord(index, agency));
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** `/data/agencies.csv`: the same, lists joined by `;`. */
export function agenciesCsv(index: SiteIndex): string {
  const rows = index.site.agencies.list.map((agency) => {
    const record = agencyRecord(index, agency);
    return AGENCY_KEYS.map((key) => {
      const value = record[key];
      return Array.isArray(value) ? value.join(';') : value === null ? '' : String(value);
    });
  });
  return csvTable([AGENCY_KEYS, ...rows]);
}
