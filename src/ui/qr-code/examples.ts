import type { Example } from '../example.ts';

export const examples: readonly Example<{ url: string; label: string }>[] = [
  {
    name: 'plain',
    props: { url: 'https://www.example.gov.cn/policies/2026/waste-sorting/', label: '本页网址的二维码' },
  },
];
