import type { DocumentType } from '../../documents/document-type.ts';
import { labelOf } from '../../documents/type-fields.ts';
import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { AgencyId, Document, Json } from '../../domain/document.ts';
import type { MetadataRow, MetadataValue } from '../../domain/page.ts';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { VALUE_WORDS } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';

type LinkValue = { readonly text: string; readonly href: string | null };

/** The metadata table of a document: the rows its type names, those without a value left out. */
export function metadataRows(index: SiteIndex, document: PublishedDocument): readonly MetadataRow[] {
  const type = index.types.get(document.type);
  if (!type) throw new Error(`a document has the unknown type ${document.type}`);
  const rows: MetadataRow[] = [];
  for (const key of type.metadata) {
    const value = metadataValue(index, document, key);
    if (value) rows.push({ key, label: label(index, type, key), value });
  }
  return rows;
}

const labels = new WeakMap<DocumentType, Map<string, Text>>();

function label(index: SiteIndex, type: DocumentType, key: string): string {
  const known = labels.get(type) ?? new Map<string, Text>();
  labels.set(type, known);
  const found = known.get(key) ?? labelOf(type, key);
  known.set(key, found);
  return found[index.language];
}

function metadataValue(index: SiteIndex, document: PublishedDocument, key: string): MetadataValue | null {
  switch (key) {
    case 'issuer':
      return links(document.issuers.map(({ id, name }) => agencyLink(index, id, name)));
    case 'categories':
      return links(
        document.categories.flatMap((id) => {
          const category = index.site.catalogue.byId.get(id);
          return category ? [{ text: category.name, href: index.href(ADDRESSES.category(id)) }] : [];
        }),
      );
    case 'topics':
      return links(
        index.site.topics
          .filter((topic) => document.topics.includes(topic.id))
          .map((topic) => ({ text: topic.name, href: index.href(ADDRESSES.topic(topic.id)) })),
      );
    case 'datePublished':
      return document.datePublished && { kind: 'date', date: document.datePublished, time: document.timePublished };
    case 'dateAdopted':
    case 'dateEffective':
    case 'dateExpires':
      return date(document[key]);
    case 'validity':
      return document.validity && { kind: 'validity', validity: document.validity.status };
    case 'source':
      return text(document.contentSource);
    case 'keywords':
      return text(document.keywords.join(index.say(VALUE_WORDS.listComma)));
    case 'title':
    case 'indexNumber':
    case 'summary':
    case 'subject':
    case 'openness':
    case 'notes':
    case 'documentNumber':
    case 'registrationNumber':
    case 'genre':
    case 'level':
      return text(document[key]);
    default:
      return extraValue(index, document, key);
  }
}

/** A field that the type adds. Maps and lists of maps are drawn by the type's own page. */
function extraValue(index: SiteIndex, document: Document, key: string): MetadataValue | null {
  const value: Json | undefined = document.extra[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return text(index.say(value ? VALUE_WORDS.yes : VALUE_WORDS.no));
  if (typeof value === 'number') return text(String(value));
  if (typeof value === 'string') return textValue(index, document, key, value);
  if (!Array.isArray(value)) return null;
  const words = value.filter((item): item is string => typeof item === 'string');
  return words.length === value.length ? text(words.join(index.say(VALUE_WORDS.listComma))) : null;
}

function textValue(index: SiteIndex, document: Document, key: string, value: string): MetadataValue | null {
  if (document.type === AGENCY_TYPE && key === 'parent') {
    const parent = index.site.agencies.byName.get(value);
    return links([agencyLink(index, parent?.id ?? null, parent?.name ?? value)]);
  }
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? date(parsePlainDate(value)) : text(value);
}

export function agencyLink(index: SiteIndex, id: AgencyId | null, name: string): LinkValue {
  const address = id && index.agencyAddress(id);
  return { text: name, href: address ? index.href(address) : null };
}

function text(value: string | null): MetadataValue | null {
  return value ? { kind: 'text', text: value } : null;
}

function date(value: PlainDate | null): MetadataValue | null {
  return value && { kind: 'date', date: value, time: null };
}

function links(values: readonly LinkValue[]): MetadataValue | null {
  return values.length === 0 ? null : { kind: 'links', links: values };
}
