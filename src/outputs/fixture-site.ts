// For tests only: small sites made by hand, through the same assembleSite that real content goes through.

import { DOCUMENT_TYPES } from '../documents/index.ts';
import { fileAddress, pageAddress } from '../domain/address.ts';
import { assembleSite } from '../domain/assemble-site.ts';
import type { Catalogue, Category } from '../domain/catalogue.ts';
import type { Attachment, CategoryId, Document, DocumentId, TopicId } from '../domain/document.ts';
import { EXAMPLE_YEARS } from '../domain/example-calendar.ts';
import { type PlainDate, type PlainDateTime, parsePlainDate } from '../domain/plain-date.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Site } from '../domain/site.ts';
import type { PublishableFile } from './assets.ts';
import { type PlanOptions, planSite } from './plan-site.ts';

/** Reads a day that the test wrote; throws when it is none. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

export type DocumentInput = Partial<
  Omit<Document, 'id' | 'issuers' | 'categories' | 'topics' | 'relations' | 'attachments'>
> & {
  readonly issuers?: readonly string[];
  readonly categories?: readonly string[];
  readonly topics?: readonly string[];
  readonly relations?: readonly (readonly [RelationKind, string])[];
  readonly attachments?: readonly string[];
};

/** A document as intake would give it; what is left out is what an ordinary policy has. */
export function makeDocument(id: string, input: DocumentInput = {}): Document {
  const [type = ''] = id.split('/');
  const { issuers = [], categories = [], topics = [], relations = [], attachments = [], ...rest } = input;
  return {
    id: id as DocumentId,
    type,
    source: { file: `${id}.md`, digest: `digest of ${id}`, bodyLine: 5, places: {}, names: {} },
    address: pageAddress(id),
    title: `文件${id}`,
    indexNumber: null,
    issuers: issuers.map((name) => ({ id: null, name })),
    dateAdopted: null,
    datePublished: day('2026-03-05'),
    timePublished: null,
    summary: null,
    categories: categories as readonly CategoryId[],
    subject: null,
    topics: topics as readonly TopicId[],
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
    attachments: attachments.map(makeAttachment),
    relations: relations.map(([kind, target]) => ({ kind, target })),
    allow: [],
    documentNumber: null,
    registrationNumber: null,
    genre: null,
    level: null,
    dateEffective: null,
    dateExpires: null,
    statedValidity: null,
    extra: {},
    body: {
      digest: `body of ${id}`,
      headings: [],
      articles: [],
      citations: [],
      references: [],
      externalLinks: [],
      characters: 10,
      excerpt: `正文${id}`,
    },
    ...rest,
  };
}

function makeAttachment(file: string): Attachment {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const { bytes, sha256 } = assetOf(file);
  return {
    file,
    title: name,
    address: fileAddress(file),
    extension,
    mediaType: 'application/octet-stream',
    bytes,
    sha256,
  };
}

function assetOf(file: string): PublishableFile {
  return {
    bytes: 2048,
    sha256: 'a'.repeat(64),
    mediaType: 'application/octet-stream',
    absolutePath: `/somewhere/${file}`,
  };
}

/** `['rules', ['policies', 'rules'], ['notices']]`: id, then parent where there is one. */
export function makeCatalogue(nodes: readonly (readonly [id: string, parent?: string])[]): Catalogue {
  const list = nodes.map(
    ([id, parent], at): Category => ({
      id: id as CategoryId,
      name: `栏目${id}`,
      description: `栏目${id}公开的内容。`,
      keywords: ['政府信息', id],
      columnType: '政策文件',
      basis: '条例第二十条第（一）项',
      statutoryItems: ['20.1'],
      rhythm: 'regular',
      maxAge: 'P6M',
      agency: null,
      documentTypes: [],
      parent: (parent ?? null) as CategoryId | null,
      line: at + 1,
    }),
  );
  const parents = new Set(list.map(({ parent }) => parent));
  return {
    list,
    byId: new Map(list.map((category) => [category.id, category])),
    childrenOf: new Map([...parents].map((parent) => [parent, list.filter((category) => category.parent === parent)])),
  };
}

export function makeSettings(changes: Partial<SiteSettings> = {}): SiteSettings {
  const base = changes.base ?? '/';
  return {
    name: '示例县人民政府',
    description: '示例县人民政府信息公开网站',
    url: `https://www.example.gov.cn${base}`,
    base,
    domain: 'www.example.gov.cn',
    language: 'zh-CN',
    editions: [],
    pdf: 'no',
    siteCode: '0000000001',
    icp: null,
    publicSecurity: null,
    organiser: '示例县人民政府办公室',
    undertaker: null,
    contact: { phone: '0000-1234567', address: null, email: null, hours: null },
    hotline: '12345',
    partyGovernmentMark: null,
    errorReport: null,
    strictFrom: null,
    demonstrationDay: null,
    ownNames: ['示例县'],
    accent: null,
    logo: null,
    doors: { guide: '/guides/foia/', rules: 'rules', disclosure: '/catalogue/', reports: 'reports' },
    homeCategories: [],
    licence: { name: '署名', url: null, statement: '欢迎使用。' },
    thresholds: {},
    places: {},
    names: {},
    ...changes,
  };
}

export interface SiteFixture {
  readonly documents: readonly Document[];
  readonly catalogue?: Catalogue;
  readonly topics?: readonly string[];
  readonly settings?: Partial<SiteSettings>;
  readonly today?: string;
}

/** The agencies of every fixture: a county with an office below it. */
export const AGENCIES: readonly Document[] = [
  makeDocument('agencies/county', {
    title: '示例县人民政府',
    datePublished: day('2020-01-01'),
    extra: { agencyKind: '政府', order: 1 },
  }),
  makeDocument('agencies/office', {
    title: '示例县人民政府办公室',
    datePublished: day('2020-01-02'),
    extra: { agencyKind: '办公室', parent: '示例县人民政府', order: 2, documentMarks: ['示政办发'] },
  }),
];

/** Throws when the fixture itself has a problem: a test must know what it tests. */
export function makeSite(fixture: SiteFixture): Site {
  const documents = [...AGENCIES, ...fixture.documents];
  const { site, problems } = assembleSite({
    settings: makeSettings(fixture.settings),
    catalogue: fixture.catalogue ?? makeCatalogue([['rules'], ['policies', 'rules'], ['notices']]),
    topics: (fixture.topics ?? []).map((id) => ({ id: id as TopicId, name: `专题${id}`, description: '' })),
    calendar: EXAMPLE_YEARS,
    searchWords: [],
    types: DOCUMENT_TYPES,
    documents,
    files: documents.length,
    assets: new Set(documents.flatMap(({ attachments }) => attachments.map(({ file }) => file))),
    today: day(fixture.today ?? '2026-06-01'),
    say: (rule) => ({ severity: 'error', message: rule, expected: null, fix: null, basis: null }),
  });
  if (problems.length > 0) throw new Error(problems.map(({ rule, file }) => `${file}: ${rule}`).join('\n'));
  return site;
}

export function planOptions(site: Site): PlanOptions {
  const files = site.documents.flatMap(({ attachments }) => attachments.map(({ file }) => file));
  if (site.settings.logo) files.push(site.settings.logo);
  return {
    types: DOCUMENT_TYPES,
    commit: '0123456789abcdef',
    committed: '2026-05-30 09:30' as PlainDateTime,
    generator: 'test',
    assets: new Map(files.map((file) => [file, assetOf(file)])),
  };
}

/** The plan of a fixture with the ways a test looks into it. */
export function planFixture(fixture: SiteFixture) {
  return planOf(makeSite(fixture));
}

export function planOf(site: Site) {
  const { frame, files } = planSite(site, planOptions(site));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const body = (digest: string) => ({ html: `<p>${digest}</p>`, text: digest, sections: [] });
  return {
    site,
    frame,
    files,
    paths: [...byPath.keys()],
    /** The page planned at a path. */
    page: (path: string) => {
      const file = byPath.get(path);
      if (file?.by !== 'draw') throw new Error(`no page at ${path}`);
      return file.page();
    },
    /** The text planned at a path. */
    text: (path: string) => {
      const file = byPath.get(path);
      if (file?.by !== 'write') throw new Error(`nothing is written at ${path}`);
      return String(file.make(body));
    },
    /** What names the contents of every file, by path. */
    keys: () =>
      new Map(
        files.map((file) => [
          file.path,
          file.by === 'draw' ? JSON.stringify(file.page()) : file.by === 'write' ? file.key : file.sha256,
        ]),
      ),
  };
}
