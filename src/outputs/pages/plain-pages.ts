import type { Address } from '../../domain/address.ts';
import type { HelpView, View } from '../../domain/page.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { RULES_PAGE } from '../../i18n/rules-page.ts';
import type { Text } from '../../i18n/text.ts';
import type { Crumb } from '../head/page-head.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';

/** Pages of src/pages/help, by name; `index` stands at `/help/`. */
export const HELP_PAGES = {
  index: PAGE_NAMES.help,
  search: PAGE_NAMES.helpSearch,
  subscribe: PAGE_NAMES.helpSubscribe,
  verify: PAGE_NAMES.helpVerify,
  privacy: PAGE_NAMES.helpPrivacy,
} as const;

/** The pages of help beside one another, the generated one of rules among them. */
export function helpLinks(index: SiteIndex, current: string): HelpView['links'] {
  return Object.entries({ ...HELP_PAGES, rules: RULES_PAGE.title }).map(([name, title]) => ({
    text: index.say(title),
    href: index.href(ADDRESSES.helpPage(name)),
    current: name === current,
  }));
}

/** Pages whose words are the site's own: help, accessibility, 404. */
export function planPlainPages(index: SiteIndex): readonly PlannedPage[] {
  const { phone, email } = index.site.settings.contact;
  const helpNames = Object.keys(HELP_PAGES) as (keyof typeof HELP_PAGES)[];
  const helpCrumb: Crumb = { text: index.say(PAGE_NAMES.help), address: ADDRESSES.help };
  const helpPages = helpNames.map((name) =>
    planPlain(index, {
      address: ADDRESSES.helpPage(name),
      title: HELP_PAGES[name],
      description: PAGE_DESCRIPTIONS.help,
      crumbs: name === 'index' ? [] : [helpCrumb],
      view: () => ({
        kind: 'help',
        name,
        language: index.language,
        links: helpLinks(index, name),
      }),
    }),
  );
  return [
    ...helpPages,
    planPlain(index, {
      address: ADDRESSES.accessibility,
      title: PAGE_NAMES.accessibility,
      description: PAGE_DESCRIPTIONS.accessibility,
      view: () => ({ kind: 'accessibility', phone, email }),
    }),
    planPlain(index, {
      address: ADDRESSES.notFound,
      title: PAGE_NAMES.notFound,
      description: PAGE_DESCRIPTIONS.notFound,
      indexable: false,
      view: () => ({ kind: 'not-found' }),
    }),
  ];
}

interface PlainRequest {
  readonly address: Address;
  readonly title: Text;
  readonly description: Text;
  readonly crumbs?: readonly Crumb[];
  readonly indexable?: boolean;
  readonly view: () => View;
}

function planPlain(index: SiteIndex, request: PlainRequest): PlannedPage {
  const { address, indexable = true } = request;
  return planPage({
    address,
    counts: 'other',
    indexable,
    page: () =>
      composePage(
        index,
        {
          title: index.say(request.title),
          description: index.say(request.description, { site: index.site.settings.name }),
          address,
          crumbs: [homeCrumb(index), ...(request.crumbs ?? [])],
          indexable,
        },
        request.view(),
      ),
  });
}
