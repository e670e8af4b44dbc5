import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { outputPath } from '../../src/domain/address.ts';
import { type ParsedItem, parseThrice, xmlFaults } from '../parse-feed.ts';
import { readJson, TODAY } from '../run-verb.ts';
import { pathsOf } from '../site-pages.ts';

interface Feed {
  readonly path: string;
  readonly xml: string;
  readonly items: readonly ParsedItem[];
}

interface Row {
  readonly url: string;
  readonly id: string;
  readonly indexNumber: string | null;
  readonly title: string;
}

const sites = inject('sites');
/** RFC 822, with a four-digit year as RSS 2.0 asks. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/u;

describe.for(['sample', 'below', 'department'] as const)('the feeds of the site “%s”', (name) => {
  const { folder, url } = sites[name];
  const rows = readJson<readonly Row[]>(join(folder, 'data/documents.json'));
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  const feeds: Feed[] = [];

  beforeAll(async () => {
    for (const path of pathsOf(folder).filter((each) => each.endsWith('rss.xml'))) {
      const xml = readFileSync(join(folder, path), 'utf8');
      const [items = [], ...others] = await parseThrice(xml);
      for (const other of others) expect(other, path).toEqual(items);
      feeds.push({ path, xml, items });
    }
  });

  it('are well-formed for libxml2, every one', async () => {
    expect(feeds.length).toBeGreaterThan(5);
    expect(await xmlFaults(new Map(feeds.map(({ path, xml }) => [path, xml])))).toEqual([]);
    expect(await xmlFaults(new Map([['bad.xml', '<rss>\u0001</rss>']]))).not.toEqual([]);
  });

  it('name their own address and a page of the site', () => {
    for (const { path, xml } of feeds) {
      expect(/<atom:link href="([^"]*)" rel="self"/u.exec(xml)?.[1], path).toBe(url + encodeURI(path));
      expect(answers(/<link>([^<]*)<\/link>/u.exec(xml)?.[1] ?? ''), path).toBe(true);
      expect(xml, path).toContain('<language>zh-cn</language>');
    }
  });

  it('have one guid an item, the 索引号 or the id, independent of the address', () => {
    for (const { path, items } of feeds) {
      const guids = items.map(({ guid }) => guid);
      expect(guids.every(Boolean), path).toBe(true);
      expect(new Set(guids).size, path).toBe(guids.length);
      for (const { guid, link, title } of items) {
        const row = byUrl.get(link);
        if (!row) continue;
        expect(guid, path).toBe(row.indexNumber ?? row.id);
        expect(title.replace(/^【[^】]+】/u, ''), path).toBe(row.title);
      }
    }
  });

  it('give dates by RFC 822, none in the future, newest first', () => {
    const endOfToday = Date.parse(`${TODAY}T23:59:59+08:00`);
    for (const { path, xml, items } of feeds) {
      for (const [, date = ''] of xml.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</gu)) {
        expect(date, path).toMatch(RFC_822);
        // The weekday must be that of the day: a reader may believe either.
        expect(new Date(`${date.slice(5, 16)} 00:00 UTC`).toUTCString().slice(0, 3), path).toBe(date.slice(0, 3));
        expect(Date.parse(date), path).toBeLessThanOrEqual(endOfToday);
      }
      const dates = items.flatMap(({ published }) => published ?? []);
      expect(dates, path).toEqual(dates.toSorted((a, b) => b - a));
    }
  });

  it('hold documents and notices of withdrawal alone, at absolute addresses that answer', () => {
    for (const { path, xml, items } of feeds) {
      // Feeds of datasets hold records: tests/journeys/datasets.test.ts.
      if (path.startsWith('data/')) continue;
      for (const { link, title } of items) {
        expect(answers(link), `${path}: ${link}`).toBe(true);
        expect(byUrl.has(link) || title.startsWith('【已撤回】'), `${path}: ${link}`).toBe(true);
      }
      for (const [, enclosure = '', length] of xml.matchAll(/<enclosure url="([^"]*)" length="(\d+)"/gu)) {
        expect(answers(enclosure), `${path}: ${enclosure}`).toBe(true);
        expect(readFileSync(fileOf(enclosure)).length, enclosure).toBe(Number(length));
      }
    }
  });

  it('number as build.json says, and are all found from the pages', () => {
    const facts = readJson<{ feedItems: number }>(join(folder, 'data/build.json'));
    expect(feeds.reduce((sum, { items }) => sum + items.length, 0)).toBe(facts.feedItems);
    const directory = readFileSync(join(folder, 'feeds/index.html'), 'utf8');
    const { base } = sites[name];
    for (const { path } of feeds) expect(directory).toContain(`href="${base}${encodeURI(path)}"`);
  });

  function fileOf(link: string): string {
    return join(folder, decodeURIComponent(outputPath(`/${link.slice(url.length)}`)));
  }

  function answers(link: string): boolean {
    return link.startsWith(url) && existsSync(fileOf(link));
  }
});
