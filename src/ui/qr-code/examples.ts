import type { DocumentView } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { qrOf } from './qr-of.ts';

export const examples: readonly Example<{ qr: DocumentView['qr']; label: string }>[] = [
  {
    name: 'plain',
    props: { qr: qrOf('https://www.example.gov.cn/policies/2026/waste-sorting/'), label: '本页网址的二维码' },
  },
  { name: 'closed-shapes', props: { qr: { size: 3, path: 'M0 0h1v1h-1zM2 2h1v1h-1z' }, label: '两个色块' } },
];
