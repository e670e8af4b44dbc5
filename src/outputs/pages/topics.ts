import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { homeCrumb, type PlannedPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { planDirectory } from './directory.ts';
import { topicLinks } from './links.ts';
import { planList } from './list.ts';
import { newestDay } from './rows.ts';

/** `/topics/` and a list for each topic. */
export function planTopics(index: SiteIndex): readonly PlannedPage[] {
  const { site } = index;
  const title = index.say(PAGE_NAMES.topics);
  const directory = planDirectory(index, {
    address: ADDRESSES.topics,
    title,
    description: index.say(PAGE_DESCRIPTIONS.topics, { site: site.settings.name }),
    changed: newestDay(site.documents),
    groups: () => [
      {
        title: null,
        links: topicLinks(index).map((link, at) => ({ ...link, depth: 0, note: site.topics[at]?.description || null })),
      },
    ],
  });
  const crumbs = [homeCrumb(index), { text: title, address: ADDRESSES.topics }];
  const lists = site.topics.flatMap((topic) =>
    planList(index, {
      base: ADDRESSES.topic(topic.id),
      title: topic.name,
      description:
        topic.description || index.say(PAGE_DESCRIPTIONS.topic, { site: site.settings.name, name: topic.name }),
      intro: topic.description,
      crumbs,
      documents: index.byTopic.get(topic.id) ?? [],
      feed: ADDRESSES.topicFeed(topic.id),
      siblings: topicLinks(index).map((link, at) => ({
        ...link,
        count: null,
        current: site.topics[at]?.id === topic.id,
      })),
    }),
  );
  return [directory, ...lists];
}
