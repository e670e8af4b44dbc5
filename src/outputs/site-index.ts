import type { DocumentType } from '../documents/document-type.ts';
import { type Address, absoluteUrl, fileAddress, href, pageAddress, targetHref } from '../domain/address.ts';
import { AGENCY_TYPE } from '../domain/agency-directory.ts';
import { type Category, withDescendants } from '../domain/catalogue.ts';
import type { AgencyId, CategoryId, Document, DocumentId, TopicId } from '../domain/document.ts';
import { type Edition, withinEdition } from '../domain/edition.ts';
import type { PublishedDocument, Site, Withdrawal } from '../domain/site.ts';
import { fill, type Language, type Text } from '../i18n/text.ts';
import { yearsOf } from './document-words.ts';

/** A site with everything its pages look up made ready once. Lists are newest first, as `site.documents`. */
export interface SiteIndex {
  readonly site: Site;
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly language: Language;
  /** The edition whose pages these are; null for the site itself. */
  readonly edition: Edition | null;
  /** Of the category and all below it. */
  readonly byCategory: ReadonlyMap<CategoryId, readonly PublishedDocument[]>;
  /** Issued alone or jointly; the agency's own page of 机构信息 is not among them. */
  readonly byAgency: ReadonlyMap<AgencyId, readonly PublishedDocument[]>;
  readonly byTopic: ReadonlyMap<TopicId, readonly PublishedDocument[]>;
  /** Years in falling order. */
  readonly byYear: ReadonlyMap<number, readonly PublishedDocument[]>;
  readonly neighbours: ReadonlyMap<DocumentId, Neighbours>;
  /** Withdrawn documents whose notice belongs in the feed of a category and of those above it. */
  readonly withdrawalsByCategory: ReadonlyMap<CategoryId, readonly Withdrawal[]>;
  /** The category that a document stands in first; null when it stands in none. */
  readonly firstCategory: (document: Document) => Category | null;
  /** Address of an agency's page, or null when the page is not published. */
  readonly agencyAddress: (id: AgencyId) => Address | null;
  readonly typeName: (type: string) => string;
  readonly href: (address: string) => string;
  /** As `href`, with the site's own scheme and host. */
  readonly absolute: (address: string) => string;
  /** Hrefs of what a body refers to: a query or an anchor may follow the address; null is not held. */
  readonly bodyHrefs: (targets: readonly (string | null)[]) => readonly (string | null)[];
  readonly absoluteBodyHrefs: (targets: readonly (string | null)[]) => readonly (string | null)[];
  readonly say: (text: Text, values?: { readonly [name: string]: string | number }) => string;
}

/** Within the first category: the next older and the next newer document. */
export interface Neighbours {
  readonly older: PublishedDocument | null;
  readonly newer: PublishedDocument | null;
}

export function indexSite(site: Site, types: readonly DocumentType[], edition: Edition | null = null): SiteIndex {
  const language: Language = edition?.language ?? site.settings.language;
  const own = (address: string) => (edition ? withinEdition(edition, address) : address);
  const { base, url } = site.settings;
  const typesByName = new Map(types.map((type) => [type.name, type]));
  const firstCategory = (document: Document) => {
    const id = document.categories.find((each) => site.catalogue.byId.has(each));
    return (id && site.catalogue.byId.get(id)) ?? null;
  };
  return {
    site,
    types: typesByName,
    language,
    edition,
    byCategory: gatherByCategory(site, site.documents),
    byAgency: gather(site.documents, (document) =>
      document.type === AGENCY_TYPE ? [] : document.issuers.flatMap((issuer) => (issuer.id ? [issuer.id] : [])),
    ),
    byTopic: gather(site.documents, (document) => document.topics),
    byYear: gather(site.documents, yearsOf),
    neighbours: findNeighbours(site.documents, firstCategory),
    withdrawalsByCategory: gatherByCategory(site, site.withdrawals, (withdrawal) => withdrawal.document),
    firstCategory,
    agencyAddress: (id) => {
      const document = site.agencies.byId.get(id)?.document;
      return document && site.byId.has(document.id) ? document.address : null;
    },
    typeName: (name) => {
      const type = typesByName.get(name);
      if (!type) throw new Error(`a document has the unknown type ${name}`);
      return type.label[language];
    },
    href: (address) => href(base, own(address)),
    absolute: (address) => absoluteUrl(url, own(address)),
    bodyHrefs: (targets) => targets.map((target) => target && targetHref(base, own(target))),
    absoluteBodyHrefs: (targets) => targets.map((target) => target && targetHref(url, own(target))),
    say: (text, values) => fill(text, language, values),
  };
}

/** Sorts items under each of their keys once, in the order given. */
export function gather<K, T>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

function gatherByCategory<T>(
  site: Site,
  items: readonly T[],
  documentOf: (item: T) => Document = (item) => item as T & Document,
): ReadonlyMap<CategoryId, readonly T[]> {
  const holders = new Map<CategoryId, CategoryId[]>();
  for (const { id } of site.catalogue.list)
    for (const below of withDescendants(site.catalogue, id)) holders.set(below, [...(holders.get(below) ?? []), id]);
  return gather(items, (item) => documentOf(item).categories.flatMap((id) => holders.get(id) ?? []));
}

function findNeighbours(
  documents: readonly PublishedDocument[],
  firstCategory: (document: Document) => Category | null,
): ReadonlyMap<DocumentId, Neighbours> {
  const found = new Map<DocumentId, Neighbours>();
  for (const [, list] of gather(documents, (document) => [firstCategory(document)?.id ?? '']))
    for (const [at, { id }] of list.entries())
      found.set(id, { older: list[at + 1] ?? null, newer: list[at - 1] ?? null });
  return found;
}

/** Addresses of everything that is not a document: the only place where they are spelled. */
export const ADDRESSES = {
  home: pageAddress(''),
  catalogue: pageAddress('catalogue'),
  agencies: pageAddress('agencies'),
  topics: pageAddress('topics'),
  years: pageAddress('years'),
  numbers: pageAddress('numbers'),
  feeds: pageAddress('feeds'),
  data: pageAddress('data'),
  openness: pageAddress('openness'),
  opennessMonth: (month: string) => pageAddress(`openness/${month}`),
  opennessEvidence: pageAddress('openness/evidence'),
  opennessReport: fileAddress('openness/report.json'),
  opennessLedger: fileAddress('openness/ledger.csv'),
  search: pageAddress('search'),
  searchManifest: fileAddress('search/manifest.json'),
  searchAgencies: fileAddress('search/agencies.json'),
  siteMap: pageAddress('sitemap'),
  accessibility: pageAddress('accessibility'),
  help: pageAddress('help'),
  notFound: fileAddress('404.html'),
  category: (id: CategoryId) => pageAddress(`catalogue/${id}`),
  categoryYear: (id: CategoryId, year: number) => pageAddress(`catalogue/${id}/${year}`),
  categoryAgency: (id: CategoryId, agency: AgencyId) => pageAddress(`catalogue/${id}/agencies/${agency}`),
  categoryFeed: (id: CategoryId) => fileAddress(`catalogue/${id}/rss.xml`),
  agencyYear: (id: AgencyId, year: number) => pageAddress(`agencies/${id}/${year}`),
  agencyFeed: (id: AgencyId) => fileAddress(`feeds/agencies/${id}/rss.xml`),
  topic: (id: TopicId) => pageAddress(`topics/${id}`),
  topicFeed: (id: TopicId) => fileAddress(`topics/${id}/rss.xml`),
  year: (year: number) => pageAddress(`years/${year}`),
  letters: pageAddress('letters'),
  letter: (letter: string) => pageAddress(`letters/${letter}`),
  number: (year: number, name: string) => pageAddress(`numbers/${year}/${name}`),
  numbersYear: (year: number) => pageAddress(`numbers/${year}`),
  helpPage: (name: string) => pageAddress(name === 'index' ? 'help' : `help/${name}`),
  feedAll: fileAddress('feeds/all/rss.xml'),
  documentsCsv: fileAddress('data/documents.csv'),
  documentsJson: fileAddress('data/documents.json'),
  documentsNdjson: fileAddress('data/documents.ndjson'),
  agenciesCsv: fileAddress('data/agencies.csv'),
  agenciesJson: fileAddress('data/agencies.json'),
  relationsCsv: fileAddress('data/relations.csv'),
  relationsJson: fileAddress('data/relations.json'),
  feedsJson: fileAddress('data/feeds.json'),
  dcat: fileAddress('data/catalog.jsonld'),
  dataManifest: fileAddress('data/manifest.json'),
  dataSchema: (name: string) => fileAddress(`data/schemas/${name}.schema.json`),
  catalogueJson: fileAddress('data/catalogue.json'),
  buildJson: fileAddress('data/build.json'),
  redirectsMap: fileAddress('data/redirects.nginx.map'),
  sitemapXml: fileAddress('sitemap.xml'),
  robots: fileAddress('robots.txt'),
  webManifest: fileAddress('manifest.webmanifest'),
} as const;
