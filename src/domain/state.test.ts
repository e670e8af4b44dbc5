import { expect, it } from 'vitest';
import type { Document } from './document.ts';
import { exampleDay as day, exampleDocument } from './example-document.ts';
import { stateOf } from './state.ts';

const TODAY = day('2026-03-10');
const state = (changes: Partial<Document>) => stateOf(exampleDocument('policies/x', changes), TODAY);
const past = { withdrawn: { on: day('2026-03-10'), reason: '' } };

it.each<[string, Partial<Document>]>([
  ['published', {}],
  ['published', { datePublished: TODAY }],
  ['published', { datePublished: TODAY, scheduled: true }],
  ['draft', { draft: true }],
  ['draft', { draft: true, openness: '不予公开', datePublished: null }],
  ['notOpen', { openness: '依申请公开' }],
  ['notOpen', { openness: '不予公开', ...past }],
  ['published', { datePublished: null }],
  ['held', { datePublished: null, scheduled: true }],
  ['held', { datePublished: day('2026-03-11'), scheduled: true }],
  ['future', { datePublished: day('2026-03-11') }],
  ['held', { datePublished: day('2026-03-11'), scheduled: true, ...past }],
  ['withdrawn', past],
  ['published', { withdrawn: { on: day('2026-03-11'), reason: '' } }],
])('is %s', (expected, changes) => {
  expect(state(changes)).toBe(expected);
});
