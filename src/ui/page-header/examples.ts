import type { Example } from '../example.ts';

export const examples: readonly Example<{ title: string; intro?: string | null }>[] = [
  { name: 'plain', props: { title: '公开目录' } },
  { name: 'intro', props: { title: '机构', intro: '本站公开信息的全部机构，按隶属关系排列。' } },
];
