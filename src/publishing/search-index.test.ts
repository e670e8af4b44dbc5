import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleBody } from '../domain/example-document.ts';
import { fromIndexText } from '../domain/search-text.ts';
import type { Site } from '../domain/site.ts';
import { makeDocument, makeSite } from '../outputs/fixture-site.ts';
import type { SearchManifest } from '../outputs/search/manifest.ts';
import { indexSearch, type SearchOptions } from './search-index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = resolve(import.meta.dirname, '../..');
const document = (id: string, title: string) =>
  makeDocument(id, { title, body: exampleBody({ digest: `body of ${id}` }) });
const site = (...titles: string[]): Site =>
  makeSite({ documents: titles.map((title, at) => document(`news/n${at}`, title)) });

async function make(made: Site, shelf: string, more: Pick<SearchOptions, 'memory' | 'readAttachment'> = {}) {
  const reads: string[] = [];
  const index = await indexSearch(made, {
    read: (digest) => {
      reads.push(digest);
      return { html: '', text: '', sections: [{ anchor: null, title: '', text: `正文 ${digest}` }] };
    },
    folder: join(folder, shelf),
    root,
    progress: () => undefined,
    ...more,
  });
  return { ...index, reads };
}

const digests = (files: readonly { readonly path: string; readonly sha256: string }[]) =>
  files.map(({ path, sha256 }) => `${path} ${sha256}`);

describe('indexSearch', () => {
  it('holds a record of every document, and of Pagefind no more than is needed', async () => {
    const made = site('甲', '乙', '丙');
    const { files, records } = await make(made, 'a');
    expect(records).toBe(made.documents.length);
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.endsWith('.js')).map((path) => path.replace(/^.*\//u, ''))).toEqual([
      'pagefind.js',
    ]);
    expect(paths.filter((path) => /\.css$|worker|highlight|-ui\b/u.test(path))).toEqual([]);
    expect(paths).toContain('search/manifest.json');
  });

  it('keeps what is unchanged without reading a body, byte for byte', async () => {
    const first = await make(site('甲', '乙'), 'b');
    const second = await make(site('甲', '乙'), 'b');
    expect(first.reads).toContain('body of news/n1');
    expect(second.reads).toEqual([]);
    expect(digests(second.files)).toEqual(digests(first.files));
  });

  it('forgets a text that no shard needs any more', async () => {
    await make(site('撤回的文件', '乙'), 'e');
    await make(site('乙'), 'e');
    const { files } = await make(site('乙'), 'e');
    const kept = readdirSync(join(folder, 'e'));
    expect(kept).toHaveLength(3);
    expect(kept.filter((name) => !files.some(({ from }) => from.includes(name)))).toEqual([]);
  });

  it('makes again what is not whole in the cache', async () => {
    const { files } = await make(site('甲'), 'f');
    const entry = files.find(({ path }) => path.endsWith('.pf_meta'))?.from ?? '';
    writeFileSync(entry, '');
    const again = await make(site('甲'), 'f');
    expect(digests(again.files)).toEqual(digests(files));
    expect(readFileSync(entry).byteLength).toBeGreaterThan(0);
  });

  it('makes the same bytes in another folder and with other memory', async () => {
    const [small, large] = [
      await make(site('甲', '乙'), 'h', { memory: 1 }),
      await make(site('甲', '乙'), 'i', { memory: 100_000 }),
    ];
    expect(digests(large.files)).toEqual(digests(small.files));
  });

  it('holds the text of attachments and reads none twice', async () => {
    const made = makeSite({
      documents: [makeDocument('news/a', { title: '甲', attachments: ['news/名单.xlsx'] })],
    });
    const asked: string[] = [];
    const readAttachment = (path: string) => {
      asked.push(path);
      return '青山镇特困人员供养三级';
    };
    const { files } = await make(made, 'j', { readAttachment });
    await make(made, 'j', { readAttachment });
    expect(asked).toEqual(['news/名单.xlsx']);
    const contents = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ from }) => fromIndexText(gunzipSync(readFileSync(from)).toString('utf8')));
    expect(contents.join('')).toContain('附件：');
    expect(contents.join('')).toContain('青山镇特困人员供养三级');
  });

  it('counts what is no document apart from the documents', async () => {
    const made = makeSite({ documents: [makeDocument('news/a', { topics: ['care'] })], topics: ['care', 'empty'] });
    const { files, records } = await make(made, 'k');
    expect(records).toBe(made.documents.length);
    const guide = files.find(({ path }) => path === 'search/manifest.json')?.from ?? '';
    const manifest = JSON.parse(readFileSync(guide, 'utf8')) as SearchManifest;
    expect(manifest.documents).toBe(made.documents.length);
    expect(manifest.shards.reduce((sum, shard) => sum + shard.records, 0)).toBe(made.documents.length + 1);
    expect(manifest.filters.type.map(({ value }) => value)).toContain('topics');
  });

  it('serves a site without documents', async () => {
    expect((await make({ ...site(), documents: [] }, 'g')).records).toBe(0);
  });
});
