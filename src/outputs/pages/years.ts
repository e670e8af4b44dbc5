import { LIST_WORDS, PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { homeCrumb, type PlannedPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { planDirectory } from './directory.ts';
import { yearLinks, yearName } from './links.ts';
import { planList } from './list.ts';
import { newestDay } from './rows.ts';

/** `/years/` and a list for each year of publication. */
export function planYears(index: SiteIndex): readonly PlannedPage[] {
  const site = index.site.settings.name;
  const title = index.say(PAGE_NAMES.years);
  const directory = planDirectory(index, {
    address: ADDRESSES.years,
    title,
    description: index.say(PAGE_DESCRIPTIONS.years, { site }),
    changed: newestDay(index.site.documents),
    groups: () => [{ title: null, links: yearLinks(index).map((link) => ({ ...link, depth: 0, note: null })) }],
  });
  const crumbs = [homeCrumb(index), { text: title, address: ADDRESSES.years }];
  const years = [...index.byYear.keys()];
  const lists = [...index.byYear].flatMap(([year, documents]) => {
    const description = index.say(PAGE_DESCRIPTIONS.year, { site, year });
    return planList(index, {
      base: ADDRESSES.year(year),
      title: index.say(LIST_WORDS.yearTitle, { year }),
      description,
      intro: description,
      crumbs,
      documents,
      feed: null,
      siblings: years.map((each) => ({
        text: yearName(index, each),
        href: index.href(ADDRESSES.year(each)),
        count: null,
        current: each === year,
      })),
    });
  });
  return [directory, ...lists];
}
