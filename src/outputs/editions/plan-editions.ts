import type { DocumentType } from '../../documents/document-type.ts';
import { fileAddress } from '../../domain/address.ts';
import { EDITIONS } from '../../domain/edition.ts';
import type { PlannedFile } from '../../domain/plan.ts';
import type { Site } from '../../domain/site.ts';
import { feedItems } from '../feeds/feed-items.ts';
import { listFeeds } from '../feeds/feed-list.ts';
import { rssFeed } from '../feeds/rss.ts';
import { siteFrame } from '../frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { ADDRESSES, indexSite, type SiteIndex } from '../site-index.ts';
import { textFile } from '../text-file.ts';
import { markChinese } from './mark-chinese.ts';
import { feedToTraditional, pageToTraditional } from './traditional.ts';

/**
 * The whole site once more for each edition that site.yaml asks for: every page but that of errors, in a folder of
 * its own. Attachments, data and the search index are those of the site. Pages of editions are counted apart and stand
 * in no sitemap: search engines find them by the links between languages.
 */
export function planEditions(
  site: Site,
  types: readonly DocumentType[],
  pagesOf: (index: SiteIndex) => readonly PlannedPage[],
): readonly PlannedFile[] {
  return site.settings.editions.flatMap((code): readonly PlannedFile[] => {
    const edition = EDITIONS[code];
    const index = indexSite(site, types, edition);
    const drawn = {
      frame: siteFrame(index),
      finish: code === 'zh-Hant' ? pageToTraditional : markChinese,
    };
    const pages = pagesOf(index)
      .filter(({ address, counts }) => address !== ADDRESSES.notFound && counts !== 'redirect')
      .map(({ file }) => ({
        ...file,
        path: `${edition.folder}/${file.path}`,
        counts: 'translation' as const,
        edition: drawn,
      }));
    if (!edition.hasFeeds) return pages;
    const feeds = listFeeds(index).map((feed) =>
      textFile(fileAddress(`${edition.folder}${feed.address}`), () =>
        feedToTraditional(rssFeed(index, feed, feedItems(index, feed))),
      ),
    );
    return [...pages, ...feeds];
  });
}
