import { describe, expect, it } from 'vitest';
import { translationOf } from './translation.ts';

describe('translationOf', () => {
  it.each([
    ['policies/2026/x.en.md', { of: 'policies/2026/x', language: 'en' }],
    ['guides/foia.ug.md', { of: 'guides/foia', language: 'ug' }],
    ['policies/2026/x.md', null],
    ['policies/2026/x.zz.md', null],
    ['policies/2026/v1.2.md', null],
    ['policies/2026/x.en.txt', null],
  ])('%s', (path, translation) => {
    expect(translationOf(path)).toEqual(translation);
  });
});
