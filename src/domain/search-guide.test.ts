import { describe, expect, it } from 'vitest';
import { growGuide, guideName, shrinkGuide } from './search-guide.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array | null) => new TextDecoder().decode(of ?? undefined);
const guide = (records: number, pieces: number, more = '') =>
  [
    ...Array.from({ length: records }, (_, at) => `k${guideName('ab12', at)}\u0018`),
    ...Array.from({ length: pieces }, (_, at) => `词${at}k${guideName('', at)}!`),
    `kund_5183a7f${more}`,
  ].join('');

describe('shrinkGuide and growGuide', () => {
  it.each([
    [0, 0],
    [3, 2],
    [1100, 3000],
  ])('give back a guide of %d records and %d pieces', (records, pieces) => {
    const whole = guide(records, pieces);
    const shrunk = shrinkGuide(bytes(whole), 'ab12', records);
    expect(shrunk).not.toBeNull();
    expect(text(growGuide(shrunk ?? new Uint8Array(), 'ab12', records))).toBe(whole);
    if (records > 0) expect(shrunk?.length).toBeLessThan(bytes(whole).length - 7 * (records + pieces - 1));
  });

  it('leave names of another kind alone', () => {
    expect(text(shrinkGuide(bytes(guide(1, 1)), 'ab12', 1))).toContain('und_5183a7f');
  });

  it('refuse a guide that could not be had back', () => {
    expect(shrinkGuide(bytes(`${guide(1, 1)}und_!`), 'ab12', 1)).toBeNull();
  });
});
