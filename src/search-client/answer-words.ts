import { LONGEST } from './question.ts';
import type { Outcome } from './session.ts';
import { type Say, sayDay, type Words } from './words.ts';

/** What is said of an answer, by the way it was found. */
const SAYING = {
  number: 'byNumber',
  'near-number': 'nearNumber',
  date: 'byDate',
  year: 'byYear',
  words: 'found',
  pinyin: 'pinyin',
  alike: 'alike',
  some: 'some',
  all: 'all',
  none: 'none',
  empty: 'none',
} as const satisfies { readonly [way in Outcome['answer']['way']]: keyof Words };

/** How the answer was found, and how many there are. */
export function sayFound({ answer }: Outcome, query: string, say: Say): string {
  const count = answer.hits.length;
  return say(count === 1 && answer.way === 'words' ? 'foundOne' : SAYING[answer.way], { query, count });
}

/** What a reader must know of an answer: that the question was cut or asked otherwise, or that a part was not searched. */
export function warningsOf({ answer, asked, missing }: Outcome, language: string, say: Say): readonly string[] {
  const days = missing.map(({ from, to }) =>
    from && to ? say('span', { from: sayDay(from, language), to: sayDay(to, language) }) : say('undated'),
  );
  return [
    ...(asked.cut ? [say('tooLong', { count: LONGEST })] : []),
    ...(answer.eased ? [say('eased')] : []),
    ...(missing.length > 0 ? [say('missing', { days: days.join('；') })] : []),
  ];
}
