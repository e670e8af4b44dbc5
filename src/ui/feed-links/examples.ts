import type { Link } from '../../domain/page.ts';
import type { Example } from '../example.ts';

export const FEEDS: readonly Link[] = [
  { text: '行政规范性文件', href: '/catalogue/normative/rss.xml' },
  { text: '示例县人民政府', href: '/feeds/agencies/gov/rss.xml' },
];

export const examples: readonly Example<{ feeds: readonly Link[] }>[] = [{ name: 'two', props: { feeds: FEEDS } }];
