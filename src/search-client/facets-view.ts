import { element } from './element.ts';
import type { FacetCounts } from './facets.ts';
import { type Facet, type Question, writeQuestion } from './question.ts';
import type { FacetValue } from './session.ts';
import type { Say } from './words.ts';

/** Facets that the page offers, in order. */
const OFFERED = ['type', 'year', 'agency', 'category', 'validity', 'topic'] as const satisfies readonly Facet[];
/** Values of a facet that are shown before the reader asks for the rest. */
const FIRST = 6;

/** Names of the values of facets, as the manifest and the page give them. */
export type FacetNames = { readonly [facet: string]: readonly FacetValue[] };

/** Lists of links, one for each facet that can divide the answer: each link is the question with that limit. */
export function facetLists(names: FacetNames, question: Question, counts: FacetCounts, say: Say): readonly Node[] {
  return OFFERED.flatMap((facet) => {
    const chosen = question.limits[facet];
    const values = (names[facet] ?? [])
      .map(({ value, text }) => ({ value, text, count: counts[facet].get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || value === chosen);
    // One value divides nothing, unless it is what the reader chose.
    if (values.length < 2 && !values.some(({ value }) => value === chosen)) return [];
    // Years keep their order; of the others the frequent come first.
    const sorted = facet === 'year' ? values : [...values].sort((a, b) => b.count - a.count);
    const item = ({ value, text, count }: (typeof values)[number]) => {
      const current = value === chosen;
      const { [facet]: _, ...others } = question.limits;
      const href = writeQuestion({ ...question, limits: current ? others : { ...others, [facet]: value } });
      return element('li', {}, [
        element(
          'a',
          {
            href,
            class: 'facet__link',
            'data-key': `${facet} ${value}`,
            ...(current ? { 'aria-current': 'true' } : {}),
          },
          [
            element('span', {}, [text]),
            ' ',
            element('span', { class: 'facet__count' }, [String(count)]),
            ...(current ? [element('span', { class: 'unseen' }, [say('facetRemove')])] : []),
          ],
        ),
      ]);
    };
    const id = `facet-${facet}`;
    const rest = sorted.slice(FIRST);
    const open = rest.some(({ value }) => value === chosen);
    return [
      element('div', { class: 'facet', role: 'group', 'aria-labelledby': id }, [
        element('h3', { id, class: 'facet__title' }, [say(facet)]),
        element('ul', {}, sorted.slice(0, FIRST).map(item)),
        ...(rest.length > 0
          ? [
              element('details', { class: 'facet__rest', ...(open ? { open: '' } : {}) }, [
                element('summary', {}, [say('rest', { count: rest.length })]),
                element('ul', {}, rest.map(item)),
              ]),
            ]
          : []),
      ]),
    ];
  });
}

/** The name of a chosen value; the value itself when the site does not know it. */
export function nameOf(names: FacetNames, facet: string, value: string): string {
  return (names[facet] ?? []).find((each) => each.value === value)?.text ?? value;
}

/** What the question is limited to, each with a link that takes the limit away, and the feeds of those limits. */
export function chosenLimits(
  names: FacetNames,
  question: Question,
  feeds: { readonly [facet: string]: string },
  say: Say,
): readonly Node[] {
  const limits = Object.entries(question.limits).filter(
    ([facet, value]) => !(facet === 'validity' && value === 'living'),
  );
  if (limits.length === 0) return [];
  const links = limits.map(([facet, value]) => {
    const text = nameOf(names, facet, value);
    const others = Object.fromEntries(Object.entries(question.limits).filter(([each]) => each !== facet));
    const href = writeQuestion({ ...question, limits: others });
    return element('li', {}, [
      element('a', { href, class: 'chosen__link', 'aria-label': say('remove', { text }) }, [
        text,
        element('span', { class: 'chosen__cross', 'aria-hidden': 'true' }, ['×']),
      ]),
    ]);
  });
  if (limits.length > 1)
    links.push(element('li', {}, [element('a', { href: writeQuestion({ ...question, limits: {} }) }, [say('clear')])]));
  const followed = limits.flatMap(([facet, value]) => {
    const feed = feeds[facet];
    const name = nameOf(names, facet, value);
    // What the site has no name for has no feed either.
    if (feed === undefined || name === value) return [];
    const text = say('follow', { text: name });
    return [element('p', { class: 'chosen__feed' }, [element('a', { href: feed.replace('*', value) }, [text])])];
  });
  return [
    element('div', { class: 'chosen' }, [
      element('span', { class: 'chosen__label', id: 'chosen-label' }, [say('chosen')]),
      element('ul', { 'aria-labelledby': 'chosen-label' }, links),
    ]),
    ...followed,
  ];
}
