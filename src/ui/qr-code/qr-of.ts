import { encode } from 'uqr';
import type { DocumentView } from '../../domain/page.ts';

/** A QR code for examples: one stroke for each run of dark modules. */
export function qrOf(text: string): DocumentView['qr'] {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size, path: data.map((row, y) => `M0 ${y}${strokes(row)}`).join('') };
}

function strokes(row: readonly boolean[]): string {
  const runs =
    row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .match(/0+|1+/gu) ?? [];
  return runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)).join('');
}
