import type { PlainDate } from '../../domain/plain-date.ts';
import { DATASET_WORDS } from '../../i18n/datasets.ts';
import { FEED_LENGTH, type FeedItem } from '../feeds/feed-items.ts';
import type { Feed } from '../feeds/feed-list.ts';
import type { SiteIndex } from '../site-index.ts';
import { DATASET_ADDRESSES, type DatasetPages, recordTarget, recordTitle } from './dataset-pages.ts';
import { targetUrl } from './record-cells.ts';
import { cellText, mainColumns, noticeOf } from './record-rows.ts';

/** The feed of a dataset as the writers of feeds want it; its records are given beside it. */
export function datasetFeed(index: SiteIndex, { dataset }: DatasetPages): Feed {
  return {
    address: DATASET_ADDRESSES.feed(dataset.name),
    page: DATASET_ADDRESSES.home(dataset.name),
    name: dataset.title,
    title: `${index.site.settings.name} ${dataset.title}`,
    description: index.say(DATASET_WORDS.feedDescription, { title: dataset.title }),
    group: 'topic',
    documents: [],
    withdrawals: [],
  };
}

/**
 * The newest records. A record keeps its guid for ever; one that is gone keeps its place, loses its contents and says
 * why, so that subscribers who have it learn that it ended.
 */
export function datasetFeedItems(index: SiteIndex, pages: DatasetPages): readonly FeedItem[] {
  const { dataset, table, order, ids } = pages;
  const newest = order.slice(-FEED_LENGTH).reverse();
  // A withdrawal is news, however old the record is.
  const gone = order
    .filter((at) => table.states[at]?.state === 'withdrawn' && !newest.includes(at))
    .slice(-FEED_LENGTH);
  const list = [...newest, ...gone.reverse()].slice(0, FEED_LENGTH * 2);
  const columns = mainColumns(pages);
  return list.flatMap((at): FeedItem[] => {
    const row = dataset.rows[at];
    const state = table.states[at];
    if (!row || !state) return [];
    const { published, date, agency } = dataset.roles;
    const day = (published && table.read(row, published)) || (date && table.read(row, date)) || null;
    const notice = noticeOf(index, pages, at);
    const title = recordTitle(pages, at);
    const summary = columns.flatMap((column) => {
      const cell = table.read(row, column.name);
      return cell === null ? [] : [`${column.title}：${cellText(index, column, cell)}`];
    });
    return [
      {
        guid: `${dataset.name}/${ids[at] ?? ''}`,
        title:
          state.state === 'withdrawn'
            ? index.say(DATASET_WORDS.feedWithdrawn, { title })
            : state.state === 'ended'
              ? index.say(DATASET_WORDS.feedEnded, { title })
              : title,
        link: targetUrl(index, recordTarget(pages, at)),
        description: notice ?? summary.join('；'),
        date: day !== null && day.length === 10 && day <= table.today ? (day as PlainDate) : null,
        time: '00:00',
        creator: agency ? table.read(row, agency) : null,
        categories: [],
        enclosure: null,
      },
    ];
  });
}
