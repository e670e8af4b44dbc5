import { describe, expect, it } from 'vitest';
import { GENERAL_VOCABULARY } from './general.ts';

const lines = GENERAL_VOCABULARY.split('\n');

describe('the general vocabulary', () => {
  it('has more than four hundred everyday words', () => {
    const words = new Set(lines.flatMap((line) => (line.split('=')[0] ?? '').split(' ')));
    expect(words.size).toBeGreaterThan(400);
  });

  it('says every word once', () => {
    const words = lines.flatMap((line) => (line.split('=')[0] ?? '').split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(lines)('%s', (line) => {
    expect(line).toMatch(/^[^\s=]+(?: [^\s=]+)*=[^\s=]+(?: [^\s=]+)*$/u);
  });
});
