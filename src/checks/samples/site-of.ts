import { DOCUMENT_TYPES, documentTypeByName } from '../../documents/index.ts';
import { makeDocument } from '../../documents/samples/make-document.ts';
import { assembleSite } from '../../domain/assemble-site.ts';
import type { WorkYear } from '../../domain/calendar.ts';
import type { Category } from '../../domain/catalogue.ts';
import type { CategoryId } from '../../domain/document.ts';
import { EXAMPLE_YEARS } from '../../domain/example-calendar.ts';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { Site } from '../../domain/site.ts';
import type { Check } from '../check.ts';

/** The settings of a site without a fault; 示例县 is its own name. */
export const SETTINGS: SiteSettings = {
  name: '示例县人民政府',
  description: '示例县政府信息公开网站',
  url: 'https://www.shili.gov.cn/',
  base: '/',
  domain: 'www.shili.gov.cn',
  language: 'zh-CN',
  editions: [],
  pdf: 'no',
  siteCode: '9901000001',
  icp: '示ICP备99000001号',
  publicSecurity: '示公网安备 99010002000001号',
  organiser: '示例县人民政府办公室',
  undertaker: null,
  contact: { phone: '0990-0000150', address: '示例县文昌路1号', email: null, hours: null },
  hotline: '12345',
  partyGovernmentMark: 'https://mark.shili.gov.cn/',
  errorReport: 'https://errors.shili.gov.cn/',
  strictFrom: day('2026-01-01'),
  demonstrationDay: null,
  ownNames: ['示例县'],
  accent: null,
  logo: null,
  doors: { guide: 'guides', rules: 'rules', disclosure: 'disclosure', reports: 'reports' },
  homeCategories: [],
  licence: { name: '公有领域', url: null, statement: '可以自由使用' },
  thresholds: {},
  places: {},
  names: {},
};

export interface SampleSite {
  readonly today?: string;
  readonly settings?: Partial<SiteSettings>;
  /** Ids of categories; `organization` alone when left out. */
  readonly categories?: readonly string[];
  /** As `categories`, in full. */
  readonly catalogue?: readonly Category[];
  /** 2025 and 2026 when left out. */
  readonly calendar?: readonly WorkYear[];
}

/** A site of documents given as front matter (and body after a blank line), by content path without `.md`. */
export function siteOf(documents: { readonly [path: string]: string }, options: SampleSite = {}): Site {
  const list = options.catalogue ?? (options.categories ?? ['organization']).map((id) => category(id));
  const parents = new Set(list.map(({ parent }) => parent));
  const { site } = assembleSite({
    settings: { ...SETTINGS, ...options.settings },
    catalogue: {
      list,
      byId: new Map(list.map((each) => [each.id, each])),
      childrenOf: new Map([...parents].map((parent) => [parent, list.filter((each) => each.parent === parent)])),
    },
    topics: [],
    calendar: options.calendar ?? EXAMPLE_YEARS,
    types: DOCUMENT_TYPES,
    documents: Object.entries(documents).map(([path, text]) => {
      const type = documentTypeByName(path.split('/')[0] ?? '');
      if (!type) throw new Error(`no type for ${path}`);
      const [front = '', body = ''] = text.split('\n\n');
      return makeDocument(type, `${path}.md`, `---\n${front.trim()}\n---\n\n${body}\n`);
    }),
    files: 0,
    assets: new Set(),
    today: day(options.today ?? '2026-11-16'),
    say: () => ({ severity: 'error', message: '', expected: null, fix: null, basis: null }),
  });
  return site;
}

/** The problems of one rule. */
export function run(check: Check, site: Site): readonly Problem[] {
  return check.run(site, { today: site.today });
}

/** `severity file:line:column field found` of each problem: what tests compare. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, file, line, column, field, found }) =>
    `${severity} ${file}:${line}:${column} ${field} ${found ?? ''}`.trim(),
  );
}

export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no day ${text}`);
  return date;
}

/** A column as catalogue.yaml would give it. */
export function category(id: string, changes: Partial<Category> = {}): Category {
  return {
    id: id as CategoryId,
    name: id,
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
