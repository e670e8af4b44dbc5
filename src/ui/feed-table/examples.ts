import type { FeedsView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

type Feeds = FeedsView['groups'][number]['feeds'];

export const examples: readonly Example<{ feeds: Feeds }>[] = [
  {
    name: 'two',
    props: {
      feeds: [
        { text: '政策文件', href: '/catalogue/policies/rss.xml', page: '/catalogue/policies/', count: 214 },
        { text: '突发公共事件', href: '/catalogue/emergency/rss.xml', page: '/catalogue/emergency/', count: 0 },
      ],
    },
  },
];
