// Written by hand rather than by feedsmith: that wraps titles in line breaks and CDATA, so that readers which do
// not trim show other titles, lets control characters through, and writes dates in UTC, a day early for midnight
// in Shanghai.
import type { PlainDate } from '../../domain/plain-date.ts';
import type { SiteIndex } from '../site-index.ts';
import { xmlAttribute, xmlText } from '../xml.ts';
import type { FeedItem } from './feed-items.ts';
import type { Feed } from './feed-list.ts';

/** RSS 2.0 with a self link and Dublin Core creators. Dates are those of the items, never of the build. */
export function rssFeed(index: SiteIndex, feed: Feed, items: readonly FeedItem[]): string {
  const self = index.absolute(feed.address);
  const newest = items.flatMap(dayAndTime).sort().at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', index.absolute(feed.page)),
    element('description', feed.description),
    element('language', 'zh-cn'),
    ...(newest ? [element('lastBuildDate', rfc822(newest.slice(0, 10) as PlainDate, newest.slice(11)))] : []),
    `<atom:link href="${xmlAttribute(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(itemElement),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemElement(item: FeedItem): string {
  const { enclosure } = item;
  return [
    '<item>',
    element('title', item.title),
    element('link', item.link),
    `<guid isPermaLink="false">${xmlText(item.guid)}</guid>`,
    ...(item.date ? [element('pubDate', rfc822(item.date, item.time))] : []),
    ...(item.description ? [element('description', htmlText(item.description))] : []),
    ...(item.creator ? [element('dc:creator', item.creator)] : []),
    ...item.categories.map(
      ({ domain, name }) => `<category domain="${xmlAttribute(domain)}">${xmlText(name)}</category>`,
    ),
    ...(enclosure
      ? [
          `<enclosure url="${xmlAttribute(enclosure.url)}" length="${enclosure.bytes}" type="${xmlAttribute(enclosure.mediaType)}"/>`,
        ]
      : []),
    '</item>',
  ].join('\n');
}

/** Readers take a description for HTML: what an editor wrote as text must reach them as text. */
function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function dayAndTime({ date, time }: FeedItem): readonly string[] {
  return date ? [`${date} ${time}`] : [];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu, 05 Mar 2026 09:30:00 +0800`. */
export function rfc822(date: PlainDate, time: string): string {
  const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${weekday}, ${date.slice(8, 10)} ${month} ${date.slice(0, 4)} ${time}:00 +0800`;
}
