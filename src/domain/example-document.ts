import { pageAddress } from './address.ts';
import type { BodyOutline } from './body.ts';
import type { Catalogue, Category } from './catalogue.ts';
import type { AgencyId, CategoryId, Document, DocumentId, RelationReference } from './document.ts';
import type { PlainDate } from './plain-date.ts';
import type { RelationKind } from './relation.ts';
import type { SiteSettings } from './settings.ts';

/** Values for tests: a sound document, catalogue and settings, with what a test cares about put in their place. */
export function exampleDocument(id: string, changes: Partial<Omit<Document, 'id'>> = {}): Document {
  return {
    id: id as DocumentId,
    type: id.split('/')[0] ?? 'policies',
    source: { file: `${id}.md`, digest: '0'.repeat(64), bodyLine: 20, places: {}, names: {} },
    address: pageAddress(id),
    title: `示例县文件 ${id}`,
    indexNumber: null,
    issuers: [],
    dateAdopted: null,
    datePublished: '2026-03-01' as PlainDate,
    timePublished: null,
    summary: null,
    categories: [],
    subject: null,
    topics: [],
    keywords: [],
    openness: '主动公开',
    contentSource: null,
    notes: null,
    draft: false,
    scheduled: false,
    withdrawn: null,
    review: null,
    corrections: [],
    aliases: [],
    attachments: [],
    relations: [],
    allow: [],
    documentNumber: null,
    registrationNumber: null,
    genre: null,
    level: null,
    dateEffective: null,
    dateExpires: null,
    statedValidity: null,
    extra: {},
    body: exampleBody(),
    ...changes,
  };
}

export function exampleBody(changes: Partial<BodyOutline> = {}): BodyOutline {
  return {
    digest: '',
    headings: [],
    articles: [],
    citations: [],
    references: [],
    externalLinks: [],
    characters: 0,
    excerpt: '',
    ...changes,
  };
}

export function exampleRelation(kind: RelationKind, target: string): RelationReference {
  return { kind, target };
}

export function exampleCategory(id: string, changes: Partial<Omit<Category, 'id'>> = {}): Category {
  return {
    id: id as CategoryId,
    name: `栏目 ${id}`,
    description: '',
    keywords: [],
    columnType: '',
    basis: null,
    statutoryItems: [],
    rhythm: 'permanent',
    maxAge: null,
    agency: null,
    documentTypes: [],
    parent: null,
    line: 1,
    ...changes,
  };
}

export function exampleCatalogue(list: readonly Category[]): Catalogue {
  const childrenOf = new Map<CategoryId | null, Category[]>();
  for (const category of list) childrenOf.set(category.parent, [...(childrenOf.get(category.parent) ?? []), category]);
  return { list, byId: new Map(list.map((category) => [category.id, category])), childrenOf };
}

export function exampleSettings(changes: Partial<SiteSettings> = {}): SiteSettings {
  return {
    name: '示例县人民政府',
    description: '',
    url: 'https://www.example.gov.cn/',
    base: '/',
    domain: 'www.example.gov.cn',
    language: 'zh-CN',
    editions: [],
    pdf: 'no',
    siteCode: null,
    icp: null,
    publicSecurity: null,
    organiser: null,
    undertaker: null,
    contact: { phone: null, address: null, email: null, hours: null },
    hotline: null,
    partyGovernmentMark: null,
    errorReport: null,
    strictFrom: null,
    demonstrationDay: null,
    ownNames: ['示例县'],
    accent: null,
    logo: null,
    doors: { guide: '', rules: '', disclosure: '', reports: '' },
    homeCategories: [],
    licence: { name: '', url: null, statement: '' },
    thresholds: {},
    places: {},
    names: {},
    ...changes,
  };
}

/** A day known to be one. Throws otherwise. */
export function exampleDay(text: string): PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) throw new Error(`not a day: ${text}`);
  return text as PlainDate;
}

export function exampleAgency(id: string, name: string, extra: Document['extra'] = {}): Document {
  return exampleDocument(`agencies/${id as AgencyId}`, { title: name, extra });
}
