import type { WithdrawalView } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const WITHDRAWAL: WithdrawalView = {
  kind: 'withdrawal',
  title: '关于某某事项的通知',
  on: exampleDay('2026-02-11'),
  reason: '附件含有个人信息，处理后另行公开。',
  agency: '示例县民政局',
  contact: '0999-1234567',
};

export const examples: readonly Example<{ view: WithdrawalView }>[] = [
  { name: 'full', props: { view: WITHDRAWAL } },
  { name: 'no-contact', props: { view: { ...WITHDRAWAL, agency: null, contact: null } } },
];
