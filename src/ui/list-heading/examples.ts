import type { Example } from '../example.ts';

export const examples: readonly Example<{ id: string; title: string; total: number; jumpTo?: string }>[] = [
  { name: 'with-filters', props: { id: 'list-title', title: '文件列表', total: 182, jumpTo: '#filters' } },
  { name: 'filtered', props: { id: 'list-title', title: '正在查看：2025年', total: 3 } },
];
