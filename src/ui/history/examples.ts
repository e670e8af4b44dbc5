import type { HistoryStep } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const HISTORY: readonly HistoryStep[] = [
  { label: '成文', kind: 'own', date: exampleDay('2018-01-20'), by: null },
  { label: '发布', kind: 'own', date: exampleDay('2018-01-26'), by: null },
  { label: '施行', kind: 'own', date: exampleDay('2018-02-01'), by: null },
  {
    label: '被修改',
    kind: 'changed',
    date: exampleDay('2021-07-01'),
    by: {
      text: '示例县人民政府关于修改《示例县烟花爆竹燃放管理办法》的决定',
      href: '/policies/2021/fireworks-amend/',
      documentNumber: '示政发〔2021〕14号',
    },
  },
  {
    label: '被废止',
    kind: 'ended',
    date: exampleDay('2026-01-08'),
    by: { text: '示例县人民政府关于废止部分行政规范性文件的决定', href: null, documentNumber: null },
  },
];

export const examples: readonly Example<{ steps: readonly HistoryStep[] }>[] = [
  { name: 'issued-amended-repealed', props: { steps: HISTORY } },
  { name: 'issued', props: { steps: HISTORY.slice(0, 3) } },
];
