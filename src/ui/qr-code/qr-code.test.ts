import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Reads the strokes back into modules. */
function modulesOf({ size, path }: ReturnType<typeof qrCode>): string[] {
  return path
    .split('M0 ')
    .slice(1)
    .map((row) => {
      const runs = [...row.matchAll(/([hm])(\d+)(?: 0)?/gu)].map((match) =>
        (match[1] === 'h' ? '1' : '0').repeat(Number(match[2])),
      );
      return runs.join('').padEnd(size, '0');
    });
}

it('draws every module of the code as strokes, half the bytes of closed shapes', () => {
  const url = 'https://www.shili.example/policies/2026/x/';
  const code = qrCode(url);
  const { data } = encode(url, { ecc: 'M', border: 0, maskPattern: 3, boostEcc: false });
  expect(modulesOf(code)).toEqual(data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')));
  expect(code.path).toMatch(/^(?:M0 \d+(?:h\d+|m\d+ 0)+)+$/u);
});
