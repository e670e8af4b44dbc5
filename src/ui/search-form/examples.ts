import type { Example } from '../example.ts';

export const examples: readonly Example<{ id: string; label: string }>[] = [
  { name: 'plain', props: { id: 'query', label: '搜索' } },
];
