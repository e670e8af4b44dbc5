import type { Pager } from '../../domain/page.ts';
import type { Example } from '../example.ts';

const part = (number: number, current = false) => ({
  text: String(number),
  href: `/catalogue/policies/page/${number}/`,
  current,
});

export const PAGER: Pager = {
  newer: { text: '较新', href: '/catalogue/policies/page/9/' },
  older: { text: '较早', href: '/catalogue/policies/page/7/' },
  parts: [
    { text: '最新', href: '/catalogue/policies/', current: false },
    part(9),
    part(8, true),
    part(7),
    null,
    part(2),
    part(1),
  ],
};

export const examples: readonly Example<{ pager: Pager }>[] = [
  { name: 'middle', props: { pager: PAGER } },
  {
    name: 'newest',
    props: {
      pager: {
        newer: null,
        older: PAGER.older,
        parts: [{ text: '最新', href: '/catalogue/policies/', current: true }, part(1)],
      },
    },
  },
];
