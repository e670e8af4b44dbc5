import type { HomeView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

export const FIGURES: HomeView['figures'] = [
  { label: '本月公开', value: '17 件', href: null },
  { label: '20个工作日内公开', value: '98.6%', href: null },
  { label: '现行有效文件', value: '412 件', href: '/catalogue/' },
  { label: '超期未更新栏目', value: '2 个', href: null },
];

export const examples: readonly Example<{ figures: HomeView['figures'] }>[] = [
  { name: 'four', props: { figures: FIGURES } },
];
