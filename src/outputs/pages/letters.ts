import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { CountedLink } from '../../domain/page.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { SEARCH_LISTS } from '../../i18n/search-lists.ts';
import { homeCrumb, type PlannedPage } from '../planned-page.ts';
import { ADDRESSES, gather, type SiteIndex } from '../site-index.ts';
import { planDirectory } from './directory.ts';
import { letterOfTitle, OTHER_LETTER, openingNames } from './letter-of-title.ts';
import { planList } from './list.ts';
import { counted, newestDay } from './rows.ts';

/** `/letters/` and a list for each pinyin initial: a way to half a title that needs no script. */
export function planLetters(index: SiteIndex): readonly PlannedPage[] {
  const site = index.site.settings.name;
  const byLetter = documentsByLetter(index);
  const title = index.say(SEARCH_LISTS.letters);
  const letters = [...byLetter.keys()];
  const directory = planDirectory(index, {
    address: ADDRESSES.letters,
    title,
    description: index.say(SEARCH_LISTS.lettersDescription, { site }),
    changed: newestDay(index.site.documents),
    groups: () => [{ title: null, links: letterLinks(index).map((link) => ({ ...link, depth: 0, note: null })) }],
  });
  const crumbs = [homeCrumb(index), { text: title, address: ADDRESSES.letters }];
  const lists = [...byLetter].flatMap(([letter, documents]) => {
    const name = nameOf(index, letter);
    const description = index.say(SEARCH_LISTS.letterDescription, { site, letter: name });
    return planList(index, {
      base: ADDRESSES.letter(letter),
      title: index.say(SEARCH_LISTS.letterTitle, { letter: name }),
      description,
      intro: description,
      crumbs,
      documents,
      feed: null,
      siblings: letters.map((each) => ({
        text: nameOf(index, each),
        href: index.href(ADDRESSES.letter(each)),
        count: null,
        current: each === letter,
      })),
    });
  });
  return [directory, ...lists];
}

/** In the order of the alphabet, with counts. */
export function letterLinks(index: SiteIndex): readonly CountedLink[] {
  return [...documentsByLetter(index)].map(([letter, documents]) =>
    counted({ text: nameOf(index, letter), href: index.href(ADDRESSES.letter(letter)) }, documents),
  );
}

const known = new WeakMap<SiteIndex, ReadonlyMap<string, readonly PublishedDocument[]>>();

/** Pages of agencies have a list of their own. Computed once for a site: it reads every title. */
function documentsByLetter(index: SiteIndex): ReadonlyMap<string, readonly PublishedDocument[]> {
  const before = known.get(index);
  if (before) return before;
  const names = openingNames(index.site.agencies.list);
  const documents = index.site.documents.filter(({ type }) => type !== AGENCY_TYPE);
  const rank = (letter: string) => (letter === OTHER_LETTER ? '~' : letter);
  const found = new Map(
    [...gather(documents, ({ title }) => [letterOfTitle(title, names)])].sort(([a], [b]) =>
      rank(a) < rank(b) ? -1 : 1,
    ),
  );
  known.set(index, found);
  return found;
}

function nameOf(index: SiteIndex, letter: string): string {
  return letter === OTHER_LETTER ? index.say(SEARCH_LISTS.otherLetter) : letter.toUpperCase();
}
