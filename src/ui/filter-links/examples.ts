import type { CategoryView } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { AGENCY_LINKS, YEAR_LINKS } from '../link-list/examples.ts';

type Filters = Pick<CategoryView, 'children' | 'years' | 'agencies' | 'unfiltered'>;

const all: Filters = {
  children: [{ text: '县政府规范性文件', href: '/catalogue/normative-gov/', count: 40 }],
  years: YEAR_LINKS.map((link) => ({ ...link, current: false })),
  agencies: AGENCY_LINKS.map((link) => ({ ...link, current: false })),
  unfiltered: null,
};

export const examples: readonly Example<{ view: Filters }>[] = [
  { name: 'all', props: { view: all } },
  {
    name: 'one-year',
    props: {
      view: {
        ...all,
        years: YEAR_LINKS.map((link, index) => ({ ...link, current: index === 1 })),
        unfiltered: { text: '查看全部年份和机构', href: '/catalogue/normative/' },
      },
    },
  },
];
