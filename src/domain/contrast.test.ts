import { describe, expect, it } from 'vitest';
import { contrast, lowestContrast, nearestReadable } from './contrast.ts';

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0b5a78', '#f1f6f8')).toBeCloseTo(7.0, 1);
    expect(contrast('#7cc4de', '#10181e')).toBeCloseTo(9.2, 1);
  });

  it('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('red');
  });
});

describe('nearestReadable', () => {
  it('leaves a colour that can be read', () => {
    expect(nearestReadable('#0b5a78', ['#ffffff'], 4.5)).toBe('#0b5a78');
  });

  it('darkens on light paper and lightens on dark, no further than it must', () => {
    const papers = ['#ffffff', '#f1f6f8'];
    const red = nearestReadable('#ff4d4f', papers, 4.5) ?? '';
    expect(lowestContrast(red, papers)).toBeGreaterThanOrEqual(4.5);
    expect(lowestContrast(red, papers)).toBeLessThan(4.6);
    const blue = nearestReadable('#0b5a78', ['#10181e'], 4.5) ?? '';
    expect(lowestContrast(blue, ['#10181e'])).toBeGreaterThanOrEqual(4.5);
  });

  it('says so when nothing can be read on the papers', () => {
    expect(nearestReadable('#123456', ['#000000', '#ffffff'], 4.6)).toBeNull();
  });
});
