import type { PlainDate } from '../../domain/plain-date.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

export const examples: readonly Example<{ day: PlainDate }>[] = [
  { name: 'plain', props: { day: exampleDay('2026-03-20') } },
];
