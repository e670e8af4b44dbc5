import { foldAddress } from '../../domain/address.ts';
import { documentNumberKey } from '../../domain/document-number.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { SEARCH_LISTS } from '../../i18n/search-lists.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { plainColumn, yearName } from './links.ts';
import { groupsOf, type Numbered } from './numbers.ts';

/**
 * A page for every 文号: `/numbers/2026/示政发〔2026〕8号/`, written as on paper, so that an address can be made from a number
 * without looking. It leads on to the document that bears it, and lists them where several do.
 */
export function planNumberPages(
  index: SiteIndex,
  byYear: ReadonlyMap<number, readonly Numbered[]>,
): readonly PlannedPage[] {
  const pages: PlannedPage[] = [];
  for (const [year, list] of byYear) {
    const taken = new Set<string>();
    for (const [name, bearers] of gather(list, ({ number }) => [nameOf(number)])) {
      // Letters in two cases would be one file on some disks.
      if (name === null || taken.has(foldAddress(name))) continue;
      taken.add(foldAddress(name));
      pages.push(pageOf(index, year, name, bearers));
    }
  }
  return pages;
}

function pageOf(index: SiteIndex, year: number, name: string, bearers: readonly Numbered[]): PlannedPage {
  const address = ADDRESSES.number(year, name);
  const [first] = bearers;
  const only = bearers.length === 1 ? first?.document : undefined;
  const number = first?.number ?? name;
  const site = index.site.settings.name;
  if (only)
    return planPage({
      address,
      counts: 'redirect',
      indexable: false,
      page: () =>
        composePage(
          index,
          {
            title: only.title,
            description: index.say(PAGE_DESCRIPTIONS.redirect),
            address: only.address,
            crumbs: [],
            indexable: false,
          },
          { kind: 'redirect', to: { text: only.title, href: index.href(only.address) } },
        ),
    });
  const title = index.say(PAGE_NAMES.numbers);
  const description = index.say(SEARCH_LISTS.numberDescription, { site, number });
  return planPage({
    address,
    counts: 'list',
    page: () =>
      composePage(
        index,
        {
          title: index.say(SEARCH_LISTS.numberTitle, { number }),
          description,
          address,
          crumbs: [
            homeCrumb(index),
            { text: title, address: ADDRESSES.numbers },
            { text: yearName(index, year), address: ADDRESSES.numbersYear(year) },
          ],
          column: plainColumn(title, description),
        },
        { kind: 'numbers', title: number, years: [], groups: groupsOf(index, bearers) },
      ),
  });
}

/** The number as one name of a folder; null for one that no folder can bear. */
function nameOf(number: string): string | null {
  const name = documentNumberKey(number);
  const unfit = name === '' || /[\p{C}/\\?#%:*"<>|]|^\.|\.$/u.test(name) || Buffer.byteLength(name) > 200;
  return unfit ? null : name;
}
