import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { xmlFaults } from '../parse-feed.ts';
import { readJson, TODAY } from '../run-verb.ts';
import { readPages } from '../site-pages.ts';

/** The public contract (Shapes), written out: a change here breaks those who read the data. */
const COLUMNS = [
  ...['id', 'type', 'url', 'title', 'indexNumber', 'issuer', 'dateAdopted', 'datePublished', 'summary', 'categories'],
  ...['subject', 'topics', 'keywords', 'openness', 'source', 'notes', 'draft', 'scheduled', 'withdrawn', 'review'],
  ...['corrections', 'aliases', 'attachments', 'relations', 'allow', 'documentNumber', 'registrationNumber', 'genre'],
  ...['level', 'dateEffective', 'dateExpires', 'validity'],
];
const BUILD = [
  ...['commit', 'today', 'generator', 'files', 'documents', 'pages', 'records', 'sitemap', 'feedItems', 'redirects'],
  ...['held', 'drafts', 'withdrawn'],
];
const VALIDITY = ['尚未生效', '现行有效', '已被修改', '部分失效', '失效', '废止'];

interface Attachment {
  readonly url: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}
type DocumentRecord = { readonly [key: string]: unknown } & {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly attachments: readonly Attachment[];
};
interface Category {
  readonly id: string;
  readonly url: string;
  readonly feed: string;
  readonly documents: number;
  readonly children: readonly Category[];
}

const sites = inject('sites');

describe.for(['sample', 'below', 'department'] as const)('the open data of the site “%s”', (name) => {
  const { folder, url } = sites[name];
  const records = readJson<readonly DocumentRecord[]>(join(folder, 'data/documents.json'));
  const pages = readPages(folder);
  const fileOf = (link: string) => join(folder, decodeURIComponent(link.slice(url.length)));

  it('has documents.csv as RFC 4180 for an independent reader, with BOM, the contract’s columns, sorted by id', () => {
    const bytes = readFileSync(join(folder, 'data/documents.csv'));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    // Strict: every row as long as the first, quotes only where they belong, CRLF.
    const [header, ...rows] = parse(bytes, { bom: true, relax_quotes: false, record_delimiter: '\r\n' });
    expect(header).toEqual(COLUMNS);
    expect(rows.map(([id]) => id)).toEqual(records.map(({ id }) => id));
    const ids = rows.map(([id = '']) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    for (const [at, row] of rows.entries())
      for (const [column, key] of COLUMNS.entries()) {
        const value = records[at]?.[key];
        if (typeof value === 'string') expect(row[column]?.replace(/^'/u, ''), `${row[0]} ${key}`).toBe(value);
        if (value === null) expect(row[column], `${row[0]} ${key}`).toBe('');
      }
  });

  it('has documents.json with the same keys in the same order, values of their types, and computed validity', () => {
    for (const record of records) {
      expect(Object.keys(record).slice(0, COLUMNS.length), record.id).toEqual(COLUMNS);
      expect(record.url).toBe(`${url + encodeURI(record.id)}/`);
      expect(typeof record['draft']).toBe('boolean');
      for (const key of ['dateAdopted', 'dateEffective', 'dateExpires'])
        expect(record[key] ?? '2026-01-01', `${record.id} ${key}`).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      if (record['validity'] !== null) expect(VALIDITY).toContain(record['validity']);
      expect(record['openness'] ?? '主动公开', record.id).toBe('主动公开');
    }
  });

  it('has document.json beside each page: the record, relations both ways, html, text, attachments as they are', () => {
    const byUrl = new Map(records.map((record) => [record.url, record]));
    for (const record of records) {
      const whole = readJson<DocumentRecord>(join(folder, record.id, 'document.json'));
      const { html, text, relations, validitySince, validityBecause, validityNext, ...rest } = whole;
      const { relations: _stated, ...same } = record;
      expect(rest).toEqual(same);
      expect(typeof html === 'string' && typeof text === 'string', record.id).toBe(true);
      expect(validitySince === undefined || validityBecause === undefined || validityNext === undefined).toBe(false);
      for (const { url: to, id } of relations as readonly { url: string | null; id: string | null }[]) {
        if (to !== null) expect(byUrl.get(to)?.id, `${record.id} → ${to}`).toBe(id);
      }
      for (const link of String(html).matchAll(/(?:href|src)="([^"]*)"/gu))
        expect(link[1], record.id).toMatch(/^(?:#|https?:|mailto:|tel:)/u);
      for (const attachment of record.attachments) {
        const bytes = readFileSync(fileOf(attachment.url));
        expect(Object.keys(attachment)).toEqual(['url', 'title', 'type', 'bytes', 'sha256']);
        expect(bytes.length).toBe(attachment.bytes);
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(attachment.sha256);
      }
    }
  });

  it('has catalogue.json as a tree whose pages and feeds are there and whose numbers are those of documents.json', () => {
    const { categories } = readJson<{ categories: readonly Category[] }>(join(folder, 'data/catalogue.json'));
    const seen = new Set<string>();
    const ids = ({ id, children }: Category): readonly string[] => [id, ...children.flatMap(ids)];
    const visit = (category: Category) => {
      expect(seen.has(category.id)).toBe(false);
      seen.add(category.id);
      expect(existsSync(join(fileOf(category.url), 'index.html')), category.id).toBe(true);
      expect(existsSync(fileOf(category.feed)), category.id).toBe(true);
      const inside = new Set(ids(category));
      const held = records.filter((record) => (record['categories'] as string[]).some((id) => inside.has(id)));
      expect(category.documents, category.id).toBe(held.length);
      for (const child of category.children) visit(child);
    };
    for (const category of categories) visit(category);
    for (const record of records) for (const id of record['categories'] as string[]) expect(seen).toContain(id);
  });

  it('conserves: accepted = pages = rows = entries of the sitemap = search records, and build.json says so', async () => {
    const facts = readJson<{ [key: string]: unknown }>(join(folder, 'data/build.json'));
    expect(Object.keys(facts)).toEqual(BUILD);
    const drawn = pages.filter(({ kind }) => kind === 'document');
    const addresses = records.map(({ id }) => `/${id}/`).toSorted();
    expect(drawn.map(({ address }) => address).toSorted()).toEqual(addresses);
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    expect(await xmlFaults(new Map([['sitemap.xml', sitemap]]))).toEqual([]);
    const listed = new Set([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, link]) => link));
    expect(records.filter((record) => !listed.has(record.url))).toEqual([]);
    const redirects = pages.filter(({ kind }) => kind === 'redirect').length;
    const withdrawn = pages.filter(({ kind }) => kind === 'withdrawal').length;
    expect(facts).toMatchObject({ today: TODAY, documents: records.length, records: records.length, withdrawn });
    expect(facts['pages']).toMatchObject({ documents: records.length });
    expect(facts['sitemap']).toBe(listed.size);
    // The page of a 文号 leads on as well, but from no old address.
    const numbers = pages.filter(({ kind, address }) => kind === 'redirect' && address.startsWith('/numbers/')).length;
    expect(Number(facts['redirects'])).toBeGreaterThanOrEqual(redirects - numbers);
    const counts = facts['pages'] as { documents: number; lists: number; other: number };
    // Translations are counted apart, as redirects and notices are.
    const translations = pages.filter(({ kind }) => kind === 'translation').length;
    expect(counts.documents + counts.lists + counts.other).toBe(pages.length - redirects - withdrawn - translations);
    const { documents, shards } = readJson<{ documents: number; shards: readonly { documents: number }[] }>(
      join(folder, 'search/manifest.json'),
    );
    expect(documents).toBe(records.length);
    expect(shards.reduce((sum, shard) => sum + shard.documents, 0)).toBe(records.length);
  });

  it('is described on its page, with every file and every column', () => {
    const page = readFileSync(join(folder, 'data/index.html'), 'utf8');
    for (const file of ['documents.csv', 'documents.json', 'catalogue.json', 'build.json']) {
      expect(page).toContain(`data/${file}"`);
      expect(existsSync(join(folder, 'data', file))).toBe(true);
    }
    for (const key of COLUMNS) expect(page, key).toContain(key);
  });
});
