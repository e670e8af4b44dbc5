import { publicationKey } from '../../domain/document.ts';
import { chineseDate, type PlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument, Withdrawal } from '../../domain/site.ts';
import { FEED_WORDS } from '../../i18n/outputs.ts';
import { descriptionOf, issuersOf } from '../document-words.ts';
import type { SiteIndex } from '../site-index.ts';
import type { Feed } from './feed-list.ts';

/** Items of a feed, whatever its format. */
export interface FeedItem {
  /** Independent of the address: 索引号, else the document's id. */
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  readonly description: string;
  /** Null for an older text whose day of publication is not recorded. */
  readonly date: PlainDate | null;
  /** `HH:mm`; midnight when the editor gave none. */
  readonly time: string;
  readonly creator: string | null;
  readonly categories: readonly { readonly domain: string; readonly name: string }[];
  readonly enclosure: { readonly url: string; readonly bytes: number; readonly mediaType: string } | null;
}

/** Items of a feed at most. */
export const FEED_LENGTH = 50;

/** The newest items of a feed. What is withdrawn keeps its place and guid, and loses its text. */
export function feedItems(index: SiteIndex, { documents, withdrawals }: Feed): readonly FeedItem[] {
  const newest = documents.slice(0, FEED_LENGTH);
  if (withdrawals.length === 0) return newest.map((document) => itemOf(index, document));
  const items = newest.map((document) => ({ key: publicationKey(document), item: itemOf(index, document) }));
  const notices = withdrawals.map((withdrawal) => ({
    key: publicationKey(withdrawal.document),
    item: noticeOf(index, withdrawal),
  }));
  return [...items, ...notices]
    .sort((a, b) => compareText(b.key, a.key) || compareText(a.item.guid, b.item.guid))
    .slice(0, FEED_LENGTH)
    .map(({ item }) => item);
}

function itemOf(index: SiteIndex, document: PublishedDocument): FeedItem {
  const attachment = document.attachments[0];
  return {
    guid: document.guid,
    title: markedTitle(index, document),
    link: index.absolute(document.address),
    description: descriptionOf(document),
    date: document.datePublished,
    time: document.timePublished ?? '00:00',
    creator: issuersOf(index, document),
    categories: [
      { domain: index.say(FEED_WORDS.subjectScheme), name: document.subject ?? '' },
      { domain: index.say(FEED_WORDS.genreScheme), name: document.genre ?? '' },
      { domain: index.say(FEED_WORDS.validityScheme), name: document.validity?.status ?? '' },
    ].filter(({ name }) => name !== ''),
    enclosure: attachment
      ? { url: index.absolute(attachment.address), bytes: attachment.bytes, mediaType: attachment.mediaType }
      : null,
  };
}

function markedTitle(index: SiteIndex, { title, validity }: PublishedDocument): string {
  if (validity?.status === '废止') return index.say(FEED_WORDS.repealed, { title });
  if (validity?.status === '失效') return index.say(FEED_WORDS.expired, { title });
  return title;
}

function noticeOf(index: SiteIndex, { guid, title, address, on, reason, document }: Withdrawal): FeedItem {
  const published = document.datePublished ?? on;
  const early = published > on;
  return {
    guid,
    title: index.say(FEED_WORDS.withdrawn, { title }),
    link: index.absolute(address),
    description: index.say(FEED_WORDS.withdrawnNote, { day: chineseDate(on), reason }),
    date: early ? on : published,
    time: early ? '00:00' : (document.timePublished ?? '00:00'),
    creator: issuersOf(index, document),
    categories: [],
    enclosure: null,
  };
}
