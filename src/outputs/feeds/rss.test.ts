import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { PublishedDocument } from '../../domain/site.ts';
import { NAUGHTY } from '../fixture-naughty.ts';
import { day, makeDocument, makeSite, planFixture, planOf } from '../fixture-site.ts';
import { rfc822 } from './rss.ts';

const ordinary = makeDocument('policies/2026/办法', {
  title: '关于印发《示例县<试行>&办法》的通知',
  indexNumber: '11341702486344515H/2026-00013',
  summary: '摘要 “引号” & <标记>',
  datePublished: day('2026-03-05'),
  timePublished: '09:30',
  issuers: ['示例县人民政府', '示例县人民政府办公室'],
  categories: ['policies'],
  subject: '综合政务\\政务公开',
  genre: '通知',
  attachments: ['policies/2026/附件 1.docx', 'policies/2026/b.pdf'],
});
const DOCUMENTS = [
  ordinary,
  makeDocument('policies/2025/old', {
    title: '旧办法',
    datePublished: day('2025-03-05'),
    documentNumber: '示政办发〔2025〕1号',
    categories: ['policies'],
  }),
  makeDocument('policies/2025/expired', {
    title: '试行办法',
    datePublished: day('2025-02-05'),
    dateExpires: day('2026-01-01'),
    categories: ['policies'],
  }),
  makeDocument('policies/2026/repealing', {
    title: '新办法',
    datePublished: day('2026-03-04'),
    relations: [['repeals', '示政办发〔2025〕1号']],
    categories: ['policies'],
  }),
  makeDocument('notices/2026/leak', {
    title: '名单公示',
    datePublished: day('2026-03-01'),
    withdrawn: { on: day('2026-03-02'), reason: '含有个人信息' },
    categories: ['notices'],
    indexNumber: '11341702486344515H/2026-00014',
  }),
  makeDocument('policies/2001/undated', {
    title: '没有发布日期的旧文件',
    datePublished: day('2001-05-01'),
    dateAdopted: day('2001-05-01'),
    categories: ['policies'],
  }),
];
const site = makeSite({ documents: DOCUMENTS, topics: ['t1'] });
const undated = (document: PublishedDocument): PublishedDocument =>
  document.title.includes('没有发布日期') ? { ...document, datePublished: null } : document;
const plan = planOf({ ...site, documents: site.documents.map(undated) });
const feedPaths = plan.paths.filter((path) => path.endsWith('rss.xml'));

interface ParsedItem {
  readonly guid: string;
  readonly title: string;
  readonly link: string;
}

/** Three parsers written by others, each as its users would call it. */
async function parseThrice(xml: string): Promise<readonly (readonly ParsedItem[])[]> {
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null ? (value as { '#text': unknown })['#text'] : value;
  const tree = new XMLParser({ isArray: (name) => name === 'item', processEntities: true, parseTagValue: false }).parse(
    xml,
  );
  const fast = (tree.rss.channel.item ?? []) as readonly Record<string, unknown>[];
  const rss = await new RssParser().parseString(xml);
  const rowan = parseFeed(xml);
  return [
    fast.map((item) => ({
      guid: String(text(item['guid'])),
      title: String(item['title']),
      link: String(item['link']),
    })),
    rss.items.map((item) => ({ guid: item.guid ?? '', title: item.title ?? '', link: item.link ?? '' })),
    rowan.items.map((item) => ({ guid: item.id ?? '', title: item.title ?? '', link: item.url ?? '' })),
  ];
}

async function xmlFaults(xml: string): Promise<readonly unknown[]> {
  const result = await validateXML({ xml: [{ fileName: 'rss.xml', contents: xml }], normalization: 'format' });
  return result.errors;
}

describe('RSS', () => {
  it('exists for all, every category, every agency and every topic', () => {
    expect(feedPaths).toEqual([
      'feeds/all/rss.xml',
      'catalogue/rules/rss.xml',
      'catalogue/policies/rss.xml',
      'catalogue/notices/rss.xml',
      'feeds/agencies/county/rss.xml',
      'feeds/agencies/office/rss.xml',
      'topics/t1/rss.xml',
    ]);
  });

  it('is well-formed for libxml2', async () => {
    for (const path of feedPaths) expect(await xmlFaults(plan.text(path))).toEqual([]);
  });

  it('gives the same items to three parsers', async () => {
    const [first, second, third] = await parseThrice(plan.text('feeds/all/rss.xml'));
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(first?.map(({ title }) => title)).toEqual([
      '关于印发《示例县<试行>&办法》的通知',
      '新办法',
      '【已撤回】名单公示',
      '【已废止】旧办法',
      '【已失效】试行办法',
      '示例县人民政府办公室',
      '示例县人民政府',
      '没有发布日期的旧文件',
    ]);
    expect(first?.[0]).toMatchObject({
      guid: '11341702486344515H/2026-00013',
      link: 'https://www.example.gov.cn/policies/2026/%E5%8A%9E%E6%B3%95/',
    });
  });

  it('states one item in full', () => {
    const xml = plan.text('catalogue/policies/rss.xml');
    expect(xml.slice(0, xml.indexOf('</item>') + 7)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>示例县人民政府：栏目policies</title>
      <link>https://www.example.gov.cn/catalogue/policies/</link>
      <description>栏目policies公开的内容。</description>
      <language>zh-cn</language>
      <lastBuildDate>Thu, 05 Mar 2026 09:30:00 +0800</lastBuildDate>
      <atom:link href="https://www.example.gov.cn/catalogue/policies/rss.xml" rel="self" type="application/rss+xml"/>
      <item>
      <title>关于印发《示例县&lt;试行&gt;&amp;办法》的通知</title>
      <link>https://www.example.gov.cn/policies/2026/%E5%8A%9E%E6%B3%95/</link>
      <guid isPermaLink="false">11341702486344515H/2026-00013</guid>
      <pubDate>Thu, 05 Mar 2026 09:30:00 +0800</pubDate>
      <description>摘要 “引号” &amp;amp; &amp;lt;标记&amp;gt;</description>
      <dc:creator>示例县人民政府、示例县人民政府办公室</dc:creator>
      <category domain="主题分类">综合政务\\政务公开</category>
      <category domain="公文种类">通知</category>
      <category domain="有效性">现行有效</category>
      <enclosure url="https://www.example.gov.cn/policies/2026/%E9%99%84%E4%BB%B6%201.docx" length="2048" type="application/octet-stream"/>
      </item>"
    `);
  });

  it('keeps a withdrawn item under its guid, with day and reason and without its text', () => {
    const xml = plan.text('catalogue/notices/rss.xml');
    expect(xml).toContain('<guid isPermaLink="false">11341702486344515H/2026-00014</guid>');
    expect(xml).toContain('<description>本文件已于2026年3月2日撤回。原因：含有个人信息</description>');
    expect(xml).not.toContain('正文');
  });

  it('gives no date to a document whose day of publication is not known, and none in the future', () => {
    const xml = plan.text('feeds/all/rss.xml');
    const items = xml.split('<item>').slice(1);
    const item = items.find((item) => item.includes('没有发布日期的旧文件'));
    expect(item).not.toContain('pubDate');
    const dates = [...xml.matchAll(/<pubDate>([^<]+)</gu)].map((match) => Date.parse(match[1] ?? ''));
    expect(Math.max(...dates)).toBeLessThan(Date.parse('2026-06-01'));
    expect(xml).toContain('<lastBuildDate>Thu, 05 Mar 2026 09:30:00 +0800</lastBuildDate>');
  });

  it('is empty but valid where nothing is published', async () => {
    const xml = plan.text('topics/t1/rss.xml');
    expect(xml).not.toContain('lastBuildDate');
    expect(await xmlFaults(xml)).toEqual([]);
    expect((await parseThrice(xml)).flat()).toEqual([]);
  });

  it('holds the 50 newest', () => {
    const many = Array.from({ length: 70 }, (_none, i) =>
      makeDocument(`news/2026/n${i}`, { datePublished: day(`2026-0${1 + (i % 5)}-${10 + (i % 18)}`) }),
    );
    const items = planFixture({ documents: many })
      .text('feeds/all/rss.xml')
      .match(/<item>/gu);
    expect(items).toHaveLength(50);
  });

  it('stays well-formed whatever an editor wrote', async () => {
    const documents = NAUGHTY.map((text, i) =>
      makeDocument(`news/2026/n${i}`, {
        title: text,
        summary: text,
        subject: text,
        genre: text,
        indexNumber: null,
        issuers: [],
      }),
    );
    const xml = planFixture({ documents, settings: { name: NAUGHTY.slice(12, 18).join('') } }).text(
      'feeds/all/rss.xml',
    );
    expect(await xmlFaults(xml)).toEqual([]);
    const parsed = await parseThrice(xml);
    const byGuid = new Map(parsed[1]?.map((item) => [item.guid, item.title]));
    for (const [i, text] of NAUGHTY.entries()) {
      const printable = text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\t\n])[\p{Cc}\ufdd0\ufffe\uffff]/gu, '');
      if (byGuid.has(`news/2026/n${i}`)) expect(byGuid.get(`news/2026/n${i}`)).toBe(printable);
    }
    expect(byGuid.size).toBe(Math.min(50, NAUGHTY.length + 2));
  });

  it('writes days of Shanghai as RFC 822', () => {
    expect(rfc822(day('2026-03-05'), '00:00')).toBe('Thu, 05 Mar 2026 00:00:00 +0800');
    expect(Date.parse(rfc822(day('2024-02-29'), '23:59'))).toBe(Date.parse('2024-02-29T23:59:00+08:00'));
  });
});
