import type { FeedsView } from '../../domain/page.ts';
import { DATASET_WORDS } from '../../i18n/datasets.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import { datasetFeed } from '../datasets/dataset-feed.ts';
import { datasetPages } from '../datasets/dataset-pages.ts';
import { type Feed, listFeeds } from '../feeds/feed-list.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';

const GROUPS: readonly (readonly [Feed['group'], Text])[] = [
  ['all', PAGE_NAMES.latest],
  ['category', PAGE_NAMES.catalogue],
  ['agency', PAGE_NAMES.agencies],
  ['topic', PAGE_NAMES.topics],
];

/** `/feeds/`: every feed with the number of documents that it has announced or could. */
export function planFeedsPage(index: SiteIndex): PlannedPage {
  const title = index.say(PAGE_NAMES.feeds);
  const description = index.say(PAGE_DESCRIPTIONS.feeds, { site: index.site.settings.name });
  return planPage({
    address: ADDRESSES.feeds,
    counts: 'other',
    page: () =>
      composePage(
        index,
        {
          title,
          description,
          address: ADDRESSES.feeds,
          crumbs: [homeCrumb(index)],
          column: plainColumn(title, description),
          feeds: [{ title: index.say(PAGE_NAMES.latest), address: ADDRESSES.feedAll }],
        },
        { kind: 'feeds', groups: groups(index) },
      ),
  });
}

function groups(index: SiteIndex): FeedsView['groups'] {
  const feeds = listFeeds(index);
  const datasets = {
    title: index.say(DATASET_WORDS.datasets),
    feeds: [...datasetPages(index.site).values()].map((pages) => {
      const { name, address, page } = datasetFeed(index, pages);
      return { text: name, href: index.href(address), page: index.href(page), count: pages.dataset.rows.length };
    }),
  };
  const ofDocuments = GROUPS.map(([group, name]) => ({
    title: index.say(name),
    feeds: feeds
      .filter((feed) => feed.group === group)
      .map((feed) => ({
        text: feed.name,
        href: index.href(feed.address),
        page: index.href(feed.page),
        count: feed.documents.length,
      })),
  }));
  return [...ofDocuments, datasets].filter(({ feeds: members }) => members.length > 0);
}
