import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, readQuestion, understand, writeQuestion } from './question.ts';

describe('the address of a question', () => {
  it('is read and written alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'policies', 'a&b=c#d'), (text, type) => {
        for (const sort of ['relevance', 'newest'] as const) {
          const question = { text, limits: type === '' ? {} : { type }, sort };
          expect(readQuestion(writeQuestion(question))).toEqual(question);
        }
      }),
    );
  });
  it('takes nothing but what it knows', () => {
    expect(readQuestion('?q=a&x=1&type=&year= 2026 &sort=size')).toEqual({
      text: 'a',
      limits: { year: '2026' },
      sort: 'relevance',
    });
  });
});

describe('understand', () => {
  it('cuts what is too long and says so', () => {
    const asked = understand('养'.repeat(10_000));
    expect(asked.cut).toBe(true);
    expect([...asked.folded]).toHaveLength(LONGEST);
  });
  it('answers anything in time', () => {
    const started = performance.now();
    for (const text of [
      '.*+?^{}$()|[]\\'.repeat(700),
      '\u0000\u001b[31m'.repeat(2000),
      '😀'.repeat(9999),
      '〔'.repeat(10_000),
    ])
      understand(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it.each(['', '   ', '，。！？', '\u0000\u200b', '😀'])('finds no words in %j', (text) => {
    expect(understand(text)).toMatchObject({ words: [], tokens: [], key: null });
  });
  it('knows numbers and dates', () => {
    expect(understand('国办发[2016]54号').key?.kind).toBe('number');
    expect(understand('2026.3.1').key?.kind).toBe('date');
    expect(understand('养犬').key).toBeNull();
  });
});
