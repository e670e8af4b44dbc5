import type { Link } from '../../domain/page.ts';
import type { Example } from '../example.ts';

const TRAIL: readonly Link[] = [
  { text: '首页', href: '/' },
  { text: '公开目录', href: '/catalogue/' },
  { text: '政策文件', href: '/catalogue/policies/' },
  { text: '行政规范性文件', href: '/catalogue/normative/' },
];

export const examples: readonly Example<{ links: readonly Link[] }>[] = [
  { name: 'home', props: { links: TRAIL.slice(0, 1) } },
  { name: 'deep', props: { links: TRAIL } },
];
