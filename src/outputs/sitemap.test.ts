import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { pageAddress } from '../domain/address.ts';
import { day, makeDocument, makeSite, planOf } from './fixture-site.ts';
import { indexSite } from './site-index.ts';
import { sitemapFiles } from './sitemap.ts';

const index = indexSite(makeSite({ documents: [] }), []);

describe('sitemap', () => {
  it('tells when a document was published or last corrected', () => {
    const plan = planOf(
      makeSite({
        documents: [
          makeDocument('news/2026/a', { datePublished: day('2026-03-05') }),
          makeDocument('news/2026/b&c', {
            datePublished: day('2026-03-05'),
            corrections: [{ on: day('2026-04-01'), what: '改', why: '误' }],
          }),
        ],
      }),
    );
    const xml = plan.text('sitemap.xml');
    expect(xml).toContain('<url><loc>https://www.example.gov.cn/news/2026/a/</loc><lastmod>2026-03-05</lastmod></url>');
    expect(xml).toContain(
      '<url><loc>https://www.example.gov.cn/news/2026/b&amp;c/</loc><lastmod>2026-04-01</lastmod></url>',
    );
  });

  it('lists every page that may be indexed, once', () => {
    const plan = planOf(makeSite({ documents: [makeDocument('news/2026/a')] }));
    const locations = [...plan.text('sitemap.xml').matchAll(/<loc>([^<]+)/gu)].map((match) => match[1]);
    const pages = plan.files.flatMap((file) => (file.by === 'draw' ? [file.page().head] : []));
    expect(locations).toEqual(pages.filter(({ indexable }) => indexable).map(({ canonical }) => canonical));
    expect(new Set(locations).size).toBe(locations.length);
    expect(plan.text('robots.txt')).toContain('Sitemap: https://www.example.gov.cn/sitemap.xml');
  });

  it('is split into files of the size allowed, with an index', async () => {
    const entries = Array.from({ length: 25 }, (_none, i) => ({ address: pageAddress(`news/${i}`), changed: null }));
    const files = sitemapFiles(index, entries, 10);
    expect(files.map(({ address }) => address)).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ]);
    expect(files.map(({ text }) => text.match(/<loc>/gu)?.length)).toEqual([3, 10, 10, 5]);
    for (const { text } of files)
      expect((await validateXML({ xml: text, normalization: 'format' })).errors).toEqual([]);
  });
});
