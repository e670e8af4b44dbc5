import { describe, expect, it } from 'vitest';
import { CHOICES, choose, chosen } from './reading-choices.ts';

describe('reading settings', () => {
  it('are empty until something is chosen, and empty again when all is as before', () => {
    expect(choose('', 'size', 'large')).toBe('large');
    expect(choose('large', 'size', 'normal')).toBe('');
  });

  it('keep one word a group, in one order, whatever was chosen first', () => {
    expect(choose(choose('', 'colours', 'dark'), 'size', 'huge')).toBe('huge dark');
    expect(choose('huge dark', 'size', 'large')).toBe('large dark');
    expect(choose('huge dark', 'contrast', 'strong')).toBe('huge dark strong');
  });

  it('say nothing about words that nobody chose', () => {
    expect(chosen('', 'colours')).toBe('system');
    expect(chosen('evil <b> normal', 'size')).toBe('normal');
    expect(choose('evil dark', 'lines', 'loose')).toBe('loose dark');
  });

  it('use a word for one thing: no stored value stands in two groups', () => {
    const words = Object.values(CHOICES).flatMap(([, ...values]) => values);
    expect(new Set(words).size).toBe(words.length);
  });
});
