import { gzipSync } from 'node:zlib';
import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { commonHan } from '../domain/common-han.ts';

/**
 * Traditional character and its simplified form, pair after pair: `煙烟臺台…`. Only what mainland texts do not use, and
 * one character for one, so that 乾隆 stays what it is.
 */
export function traditionalTable(): string {
  const common = commonHan();
  if (!common) throw new Error('this Node has no decoder for GBK: it was built without full ICU');
  const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  let table = '';
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const traditional = String.fromCodePoint(code);
    if (common.has(traditional)) continue;
    const simplified = converters.map((convert) => convert(traditional)).find((each) => each !== traditional);
    if (simplified && [...simplified].length === 1 && common.has(simplified)) table += traditional + simplified;
  }
  return table;
}

/** Syllables without tones, each followed by the characters that are read so: `a阿啊 ai哀…`. A character may come twice. */
export function pinyinTable(): string {
  const bySyllable = new Map<string, string>();
  for (const character of [...(commonHan() ?? [])].sort()) {
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const reading of new Set(readings.map((each) => each.replaceAll('ü', 'v'))))
      if (/^[a-z]+$/u.test(reading)) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters)
    .join(' ');
}

/** Gzip whose bytes depend on the contents alone. */
export function pack(text: string): Uint8Array {
  const bytes = new Uint8Array(gzipSync(text, { level: 9 }));
  // The byte that names the operating system.
  bytes[9] = 255;
  return bytes;
}
