import type { PlainDate } from '../../domain/plain-date.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const examples: readonly Example<{ date: PlainDate; time?: string }>[] = [
  { name: 'day', props: { date: exampleDay('2026-03-05') } },
  { name: 'with-time', props: { date: exampleDay('2026-11-30'), time: '09:30' } },
];
