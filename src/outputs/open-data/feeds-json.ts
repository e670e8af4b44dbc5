import { listFeeds } from '../feeds/feed-list.ts';
import type { SiteIndex } from '../site-index.ts';

/** `/data/feeds.json`: every feed with the page that shows the same documents. */
export function feedsJson(index: SiteIndex): string {
  const feeds = listFeeds(index).map(({ address, page, name, title, group, documents }) => ({
    name,
    title,
    group,
    type: 'application/rss+xml',
    url: index.absolute(address),
    page: index.absolute(page),
    documents: documents.length,
  }));
  return `${JSON.stringify(feeds, null, 2)}\n`;
}
