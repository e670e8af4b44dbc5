import { compareDocumentNumbers, documentNumberParts } from '../../domain/document-number.ts';
import type { CountedLink, NumbersView } from '../../domain/page.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { LIST_WORDS, PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { plainColumn, yearName } from './links.ts';
import { planNumberPages } from './number-pages.ts';
import { newestDay } from './rows.ts';

/** A 文号 and a document that bears it. */
export interface Numbered {
  readonly number: string;
  readonly document: PublishedDocument;
}

/** `/numbers/` (the years) and, for each year, every 文号 under its 机关代字. */
export function planNumbers(index: SiteIndex): readonly PlannedPage[] {
  const site = index.site.settings.name;
  const numbered = index.site.documents.flatMap((document): Numbered[] =>
    document.documentNumber ? [{ number: document.documentNumber, document }] : [],
  );
  const byYear = new Map([...gather(numbered, yearsOfNumber)].sort(([a], [b]) => b - a));
  const link = (year: number): CountedLink => ({
    text: yearName(index, year),
    href: index.href(ADDRESSES.numbersYear(year)),
    count: byYear.get(year)?.length ?? 0,
  });
  const title = index.say(PAGE_NAMES.numbers);
  const description = index.say(PAGE_DESCRIPTIONS.numbers, { site });
  const home = homeCrumb(index);
  const start = planPage({
    address: ADDRESSES.numbers,
    counts: 'list',
    changed: newestDay(numbered.map((each) => each.document)),
    page: () =>
      composePage(
        index,
        { title, description, address: ADDRESSES.numbers, crumbs: [home], column: plainColumn(title, description) },
        {
          kind: 'numbers',
          title,
          years: [...byYear.keys()].map((year) => ({ ...link(year), current: false })),
          groups: [],
        },
      ),
  });
  const years = [...byYear].map(([year, list]) => {
    const address = ADDRESSES.numbersYear(year);
    const ownTitle = index.say(LIST_WORDS.numbersYearTitle, { year });
    return planPage({
      address,
      counts: 'list',
      changed: newestDay(list.map((each) => each.document)),
      page: () =>
        composePage(
          index,
          {
            title: ownTitle,
            description: index.say(PAGE_DESCRIPTIONS.numbersYear, { site, year }),
            address,
            crumbs: [home, { text: title, address: ADDRESSES.numbers }],
            column: plainColumn(title, description),
          },
          {
            kind: 'numbers',
            title: ownTitle,
            years: [...byYear.keys()].map((each) => ({ ...link(each), count: null, current: each === year })),
            groups: groupsOf(index, list),
          },
        ),
    });
  });
  return [start, ...years, ...planNumberPages(index, byYear)];
}

/** The year in the number; for orders, which have none, the year of adoption. */
function yearsOfNumber({ number, document }: Numbered): readonly number[] {
  const day = document.dateAdopted ?? document.datePublished;
  const year = documentNumberParts(number)?.year ?? (day && yearOf(day));
  return year ? [year] : [];
}

export function groupsOf(index: SiteIndex, list: readonly Numbered[]): NumbersView['groups'] {
  const other = index.say(LIST_WORDS.otherNumbers);
  const groups = gather(list, ({ number }) => [documentNumberParts(number)?.mark ?? other]);
  const last = (mark: string) => (mark === other ? 1 : 0);
  return [...groups]
    .sort(([a], [b]) => last(a) - last(b) || compareText(a, b))
    .map(([mark, members]) => ({
      mark,
      rows: [...members].sort(byNumber).map(({ number, document }) => ({
        number,
        title: document.title,
        href: index.href(document.address),
        validity: document.validity?.status ?? null,
      })),
    }));
}

/** Rising serials; documents that share a number by their ids. */
function byNumber(a: Numbered, b: Numbered): number {
  return compareDocumentNumbers(a.number, b.number) || compareText(a.document.id, b.document.id);
}
