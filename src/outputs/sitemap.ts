import { type Address, fileAddress } from '../domain/address.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { ADDRESSES, type SiteIndex } from './site-index.ts';
import { xmlText } from './xml.ts';

export interface SitemapEntry {
  readonly address: Address;
  /** 发布日期 or the newest correction; for a list, that of its newest document; null where nothing is known. */
  readonly changed: PlainDate | null;
}

export interface SitemapFile {
  readonly address: Address;
  readonly text: string;
}

/** URLs in one file at most (sitemaps.org). */
export const SITEMAP_URLS = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** `sitemap.xml`; above 50,000 addresses an index of `sitemap-1.xml` and so on. */
export function sitemapFiles(
  index: SiteIndex,
  entries: readonly SitemapEntry[],
  limit: number = SITEMAP_URLS,
): readonly SitemapFile[] {
  if (entries.length <= limit) return [{ address: ADDRESSES.sitemapXml, text: urlSet(index, entries) }];
  const parts: SitemapFile[] = [];
  for (let at = 0; at < entries.length; at += limit)
    parts.push({
      address: fileAddress(`sitemap-${parts.length + 1}.xml`),
      text: urlSet(index, entries.slice(at, at + limit)),
    });
  const list = parts.map(({ address }) => `<sitemap><loc>${xmlText(index.absolute(address))}</loc></sitemap>`);
  const text = [XML, `<sitemapindex xmlns="${NAMESPACE}">`, ...list, '</sitemapindex>', ''].join('\n');
  return [{ address: ADDRESSES.sitemapXml, text }, ...parts];
}

function urlSet(index: SiteIndex, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${xmlText(index.absolute(address))}</loc>${day}</url>`;
  });
  return [XML, `<urlset xmlns="${NAMESPACE}">`, ...urls, '</urlset>', ''].join('\n');
}

export function robotsText(index: SiteIndex): string {
  return `User-agent: *\nAllow: /\nSitemap: ${index.absolute(ADDRESSES.sitemapXml)}\n`;
}
