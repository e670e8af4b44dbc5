import type { Address } from '../../domain/address.ts';
import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { Document } from '../../domain/document.ts';
import type { PublishedDocument, Withdrawal } from '../../domain/site.ts';
import { FEED_WORDS } from '../../i18n/outputs.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';

/** A feed that readers can follow. */
export interface Feed {
  readonly address: Address;
  /** The page that shows the same documents. */
  readonly page: Address;
  /** Within the site, for links: the name of the category, agency or topic. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly group: 'all' | 'category' | 'agency' | 'topic';
  /** Newest first. */
  readonly documents: readonly PublishedDocument[];
  readonly withdrawals: readonly Withdrawal[];
}

/** Every feed of the site: all, then categories, agencies and topics in their own orders. */
export function listFeeds(index: SiteIndex): readonly Feed[] {
  const { site, say } = index;
  const siteName = site.settings.name;
  const issuedBy = (id: string) => (withdrawal: Withdrawal) =>
    withdrawal.type !== AGENCY_TYPE && withdrawal.document.issuers.some((issuer) => issuer.id === id);
  return [
    {
      address: ADDRESSES.feedAll,
      page: ADDRESSES.home,
      name: say(FEED_WORDS.everything),
      title: say(FEED_WORDS.all, { site: siteName }),
      description: say(FEED_WORDS.allDescription, { site: siteName }),
      group: 'all',
      documents: site.documents,
      withdrawals: site.withdrawals,
    },
    ...site.catalogue.list.map(
      (category): Feed => ({
        address: ADDRESSES.categoryFeed(category.id),
        page: ADDRESSES.category(category.id),
        name: category.name,
        title: say(FEED_WORDS.category, { site: siteName, name: category.name }),
        description: category.description || category.name,
        group: 'category',
        documents: index.byCategory.get(category.id) ?? [],
        withdrawals: index.withdrawalsByCategory.get(category.id) ?? [],
      }),
    ),
    ...site.agencies.list.map(
      (agency): Feed => ({
        address: ADDRESSES.agencyFeed(agency.id),
        page: index.agencyAddress(agency.id) ?? ADDRESSES.agencies,
        name: agency.name,
        title: say(FEED_WORDS.agency, { site: siteName, name: agency.name }),
        description: say(FEED_WORDS.agencyDescription, { name: agency.name }),
        group: 'agency',
        documents: index.byAgency.get(agency.id) ?? [],
        withdrawals: site.withdrawals.filter(issuedBy(agency.id)),
      }),
    ),
    ...site.topics.map(
      (topic): Feed => ({
        address: ADDRESSES.topicFeed(topic.id),
        page: ADDRESSES.topic(topic.id),
        name: topic.name,
        title: say(FEED_WORDS.topic, { site: siteName, name: topic.name }),
        description: topic.description || topic.name,
        group: 'topic',
        documents: index.byTopic.get(topic.id) ?? [],
        withdrawals: site.withdrawals.filter((withdrawal) => withdrawal.document.topics.includes(topic.id)),
      }),
    ),
  ];
}

/** The feeds that a reader of one document may want: its first category's, then its agencies'. */
export function feedsOfDocument(
  index: SiteIndex,
  document: Document,
): readonly { readonly title: string; readonly address: Address }[] {
  const category = index.firstCategory(document);
  const ids = document.type === AGENCY_TYPE ? [agencyIdOf(index, document)] : document.issuers.map(({ id }) => id);
  const agencies = ids.flatMap((id) => (id && index.site.agencies.byId.get(id)) || []);
  return [
    ...(category ? [{ title: category.name, address: ADDRESSES.categoryFeed(category.id) }] : []),
    ...agencies.map(({ id, name }) => ({ title: name, address: ADDRESSES.agencyFeed(id) })),
  ];
}

function agencyIdOf(index: SiteIndex, document: Document) {
  return index.site.agencies.list.find((agency) => agency.document.id === document.id)?.id ?? null;
}
