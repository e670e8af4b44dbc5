import type { OpennessSection } from '../../../domain/page-openness.ts';
import { OPENNESS } from '../../../i18n/openness.ts';
import { STATUTORY_ITEMS } from '../../../i18n/problems-checks-openness.ts';
import type { Text } from '../../../i18n/text.ts';
import type { SiteIndex } from '../../site-index.ts';
import { linkTo, mark, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';

const STATES = {
  covered: ['good', OPENNESS.covered],
  empty: ['near', OPENNESS.coverageEmpty],
  none: ['bad', OPENNESS.coverageNone],
} as const;

export function coverageSection(index: SiteIndex, { coverage }: OpennessReport): OpennessSection {
  return {
    id: 'coverage',
    title: index.say(OPENNESS.coverageTitle),
    sentences: [index.say(OPENNESS.coverageNote)],
    tables: [
      ...table(
        index,
        'coverage-table',
        index.say(OPENNESS.coverageCaption),
        [OPENNESS.item, OPENNESS.article, OPENNESS.columns, [OPENNESS.count, 'numeric'], OPENNESS.result],
        coverage.items.map(({ item, article, categories, documents, state }) => {
          const [kind, words] = STATES[state];
          return [
            text(itemName(index, item)),
            text(index.say(article === 20 ? OPENNESS.article20 : OPENNESS.article21)),
            {
              kind: 'links' as const,
              links: categories.map(({ title, address }) => ({ text: title, href: index.href(address) })),
            },
            text(documents),
            mark(kind, index.say(words)),
          ];
        }),
      ),
      ...table(
        index,
        'coverage-agencies',
        index.say(OPENNESS.matrixCaption),
        [
          OPENNESS.agency,
          ...coverage.keys.map((key) => ({ words: key === '21' ? '21' : key.slice('20.'.length), numeric: true })),
        ],
        coverage.agencies.map(({ id, name, documents }) => [
          linkTo(index, name, index.agencyAddress(id)),
          ...documents.map((count) => text(count === 0 ? '·' : count)),
        ]),
      ),
    ],
    chart: null,
  };
}

export function itemName(index: SiteIndex, item: string): string {
  const names: { readonly [item: string]: Text } = STATUTORY_ITEMS;
  const name = names[item];
  return name ? index.say(name) : item;
}
