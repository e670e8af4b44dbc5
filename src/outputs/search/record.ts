import { targetHref } from '../../domain/address.ts';
import type { BodyContent } from '../../domain/body.ts';
import { pathTo } from '../../domain/catalogue.ts';
import { type Document, filingDate, type Json } from '../../domain/document.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { keysOfDate, keysOfNumber } from '../../domain/search-key.ts';
import { foldQuery, toIndexText, tokensOf } from '../../domain/search-text.ts';
import type { PublishedDocument, Site } from '../../domain/site.ts';
import { ATTACHMENT_NAME } from '../../i18n/other-records.ts';

/** What Pagefind is told of a document, in the form of its `addCustomRecord`. */
export interface SearchRecord {
  /** Href of the page on a site at `/`. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: { readonly [name: string]: string };
  readonly filters: RecordFilters;
  readonly sort: { readonly date: string };
}

/** Facets, by the name they have in addresses (`?type=`) and in the index. */
export const FILTERS = ['type', 'agency', 'year', 'category', 'validity', 'topic'] as const;
export type FilterName = (typeof FILTERS)[number];
export type RecordFilters = { readonly [name in FilterName]?: readonly string[] };

export interface RecordAttachment {
  readonly title: string;
  /** Content path. */
  readonly file: string;
  readonly sha256: string;
}

/** Texts of a document, as far as they are indexed. */
export interface RecordTexts {
  readonly sections: BodyContent['sections'];
  /** Text of each attachment, in their order; empty where there is none to read. */
  readonly attachments?: readonly string[];
}

/** Everything a record is made from but the text of the body, of which only the digest is known. Cheap to make. */
export interface RecordFacts {
  readonly url: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly registrationNumber: string | null;
  readonly indexNumber: string | null;
  readonly dates: readonly PlainDate[];
  readonly filed: PlainDate | null;
  readonly agencies: readonly string[];
  /** Other names by which people know these agencies. */
  readonly shortNames: readonly string[];
  readonly validity: string | null;
  readonly type: string;
  /** Canonical numbers that the text cites. */
  readonly cited: readonly string[];
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly extra: Json;
  readonly attachments: readonly RecordAttachment[];
  readonly filters: RecordFilters;
  readonly bodyDigest: string;
}

export function recordFacts(site: Site, document: PublishedDocument): RecordFacts {
  const { issuers, body } = document;
  const agencies = issuers.map(({ id }) => (id ? site.agencies.byId.get(id) : undefined));
  return {
    url: targetHref('/', document.address),
    title: document.title,
    documentNumber: document.documentNumber,
    registrationNumber: document.registrationNumber,
    indexNumber: document.indexNumber,
    dates: [document.datePublished, document.dateAdopted, document.dateEffective].filter((date) => date !== null),
    filed: filingDate(document),
    agencies: issuers.map(({ name }) => name),
    shortNames: agencies.flatMap((agency) => (agency ? [agency.name, ...agency.shortNames] : [])),
    validity: document.validity?.status ?? null,
    type: document.type,
    cited: body.citations.filter(({ kind }) => kind === 'number').map(({ key }) => key),
    summary: document.summary,
    keywords: document.keywords,
    extra: document.extra,
    attachments: document.attachments.map(({ title, file, sha256 }) => ({
      title: title.startsWith('附件') ? title : ATTACHMENT_NAME[site.settings.language].replace('{title}', () => title),
      file,
      sha256,
    })),
    filters: filtersOf(site, document),
    bodyDigest: body.digest,
  };
}

function filtersOf(site: Site, document: Document): RecordFilters {
  const day = filingDate(document);
  const status = (document as PublishedDocument).validity?.status;
  const filters: RecordFilters = {
    type: [document.type],
    agency: unique(document.issuers.map((issuer) => issuer.id ?? issuer.name)),
    year: day ? [String(yearOf(day))] : [],
    category: unique(document.categories.flatMap((id) => pathTo(site.catalogue, id).map((each) => each.id))),
    validity: status ? [status] : [],
    topic: document.topics,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}

/** Where a page lists its attachments (src/ui/attachments): a result within one opens there. */
export const ATTACHMENTS_ANCHOR = 'attachments-title';

/** The language that Pagefind leaves uncut: the tokens are ours. */
const LANGUAGE = 'und';

/** The record of a document. Title and fields stand before the text and after it, so that a phrase finds them too. */
export function searchRecord(facts: RecordFacts, texts: RecordTexts): SearchRecord {
  const { content, anchors } = contentOf(facts, texts);
  const numbers = [facts.documentNumber, facts.registrationNumber].filter((each) => each !== null);
  const keys = unique([...numbers.flatMap(keysOfNumber), ...facts.dates.flatMap(keysOfDate)]);
  const cited = unique(facts.cited.flatMap(keysOfNumber)).filter((key) => !keys.includes(key));
  const names = unique([...facts.agencies, ...facts.shortNames]);
  return {
    url: facts.url,
    content,
    language: LANGUAGE,
    meta: present({
      title: facts.title,
      number: facts.documentNumber ?? '',
      date: facts.filed ?? '',
      agency: facts.agencies.join('、'),
      validity: facts.validity ?? '',
      type: facts.type,
      anchors,
      words: tokensOf(foldQuery(facts.title)).join(' '),
      agencies: unique(names.flatMap((name) => tokensOf(foldQuery(name)))).join(' '),
      keys: keys.join(' '),
      cited: cited.join(' '),
    }),
    filters: facts.filters,
    sort: { date: facts.filed ?? '0000-00-00' },
  };
}

/**
 * Title and numbers first, then what a passage may be taken from: summary, sections, fields,
 * attachments, each behind its name. `anchors` says at which
 * token each part begins: `0,;12,;80,t2`; a result opens at the section it stands in.
 */
function contentOf(
  facts: RecordFacts,
  { sections, attachments = [] }: RecordTexts,
): { readonly content: string; readonly anchors: string } {
  const { title, documentNumber, registrationNumber, indexNumber } = facts;
  const names = [documentNumber, registrationNumber, indexNumber];
  const parts: readonly { readonly anchor: string | null; readonly text: string }[] = [
    { anchor: null, text: linesOf([title, ...names]) },
    { anchor: null, text: linesOf([facts.summary]) },
    ...sections.map((section) => ({ anchor: section.anchor, text: linesOf([section.title, section.text]) })),
    { anchor: null, text: linesOf([...facts.keywords, ...textsOf(facts.extra)]) },
    ...facts.attachments.map(({ title }, at) => ({
      anchor: ATTACHMENTS_ANCHOR,
      text: linesOf([title, attachments[at] ?? '']),
    })),
  ];
  const tokens: string[] = [];
  const anchors: string[] = [];
  for (const { anchor, text } of parts) {
    const indexed = toIndexText(text);
    if (indexed === '') continue;
    anchors.push(`${tokens.length},${anchor ?? ''}`);
    tokens.push(...indexed.split(' '));
    tokens.push(`${tokens.pop() ?? ''}\u00b6`);
  }
  // White space would cut it into words of its own.
  return { content: tokens.join(' '), anchors: anchors.join(';').replace(/\s/gu, encodeURIComponent) };
}

/** Words and numbers that the fields of a type hold, however deep; codes for machines, such as ids, are no words. */
function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return /[\p{Script=Han}\d]/u.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

function linesOf(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}

function present(meta: { readonly [name: string]: string }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
