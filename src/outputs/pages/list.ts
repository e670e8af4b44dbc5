import type { Address } from '../../domain/address.ts';
import type { ListView } from '../../domain/page.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { LIST_WORDS } from '../../i18n/outputs.ts';
import type { Crumb } from '../head/page-head.ts';
import { cutIntoParts, pagerOf } from '../list-parts.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import type { SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';
import { documentRows, newestDay } from './rows.ts';

export interface ListRequest {
  readonly base: Address;
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly crumbs: readonly Crumb[];
  readonly documents: readonly PublishedDocument[];
  readonly feed: Address | null;
  /** Without counts, or every sibling would be redrawn when one grows. */
  readonly siblings: ListView['siblings'];
}

/** The parts of a list that is no category: a topic, a year, or an agency's year. */
export function planList(index: SiteIndex, request: ListRequest): readonly PlannedPage[] {
  const { base, title, description, documents, feed } = request;
  return cutIntoParts(documents, base).map((part) => {
    const isBase = part.number === null;
    const ownTitle = isBase ? title : index.say(LIST_WORDS.titleOfPart, { title, part: part.number ?? 0 });
    return planPage({
      address: part.address,
      counts: 'list',
      changed: newestDay(part.rows),
      page: () =>
        composePage(
          index,
          {
            title: ownTitle,
            description,
            address: part.address,
            crumbs: isBase ? request.crumbs : [...request.crumbs, { text: title, address: base }],
            column: plainColumn(title, description),
            feeds: feed ? [{ title, address: feed }] : [],
            node: { '@type': 'CollectionPage', name: ownTitle, url: index.absolute(part.address) },
          },
          {
            kind: 'list',
            title: ownTitle,
            intro: request.intro,
            total: isBase ? documents.length : part.rows.length,
            rows: documentRows(index, part.rows),
            pager: pagerOf(index, part, base),
            feedHref: feed && index.href(feed),
            siblings: isBase ? request.siblings : [],
          },
        ),
    });
  });
}
