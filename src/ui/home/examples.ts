import { ROWS } from '../document-list/examples.ts';
import type { Example } from '../example.ts';

const items = ROWS.slice(0, 5).map((row, index) => ({
  row,
  day: '2026年4月4日截止',
  left: index === 0 ? '今天截止' : `还剩 ${index * 7} 天`,
}));

export const examples: readonly Example<{ items: typeof items }>[] = [
  { name: 'one', props: { items: items.slice(0, 1) } },
  { name: 'many', props: { items } },
];
