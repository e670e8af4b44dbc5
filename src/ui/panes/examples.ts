import type { CountedLink } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { AGENCY_LINKS, TOPIC_LINKS, YEAR_LINKS } from '../link-list/examples.ts';

interface Props {
  ways: readonly { id: string; title: string; links: readonly CountedLink[] }[];
}

export const examples: readonly Example<Props>[] = [
  {
    name: 'three-of-four',
    props: {
      ways: [
        { id: 'by-topic', title: '按专题', links: TOPIC_LINKS },
        { id: 'by-agency', title: '按机构', links: AGENCY_LINKS },
        { id: 'by-year', title: '按年份', links: YEAR_LINKS },
        { id: 'by-nothing', title: '空', links: [] },
      ],
    },
  },
];
