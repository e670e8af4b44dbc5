import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { xlsx } from './xlsx.ts';
import { zip } from './zip.ts';

function entries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const found = new Map<string, string>();
  for (let at = 0; data.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name] = [data.readUInt32LE(at + 18), data.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    found.set(
      data.toString('utf8', at + 30, start),
      inflateRawSync(data.subarray(start, start + size)).toString('utf8'),
    );
    at = start + size;
  }
  return found;
}

describe('a workbook', () => {
  const sheet = {
    name: '甲/乙：表',
    headings: ['名称', '金额'],
    rows: [
      [
        { kind: 'text', text: '=1&<' },
        { kind: 'number', text: '-12.30' },
      ],
    ],
  } as const;

  it('is the same bytes twice', () => expect(Buffer.from(xlsx([sheet])).equals(Buffer.from(xlsx([sheet])))).toBe(true));

  it('holds texts as texts, amounts with their digits, days as days', () => {
    const rows = [[null, { kind: 'number', text: '1234567890123456' }, { kind: 'date', date: '1900-03-01' }]] as const;
    const found = entries(xlsx([sheet, { ...sheet, rows }]));
    const [first = '', second = ''] = ['1', '2'].map((number) => found.get(`xl/worksheets/sheet${number}.xml`));
    expect(first).toContain('t="inlineStr"><is><t xml:space="preserve">=1&amp;&lt;</t>');
    expect(first).toContain('<c r="B2"><v>-12.30</v></c>');
    expect(second).toContain('>1234567890123456</t>');
    expect(second).toContain('<v>61</v>');
    expect(found.get('xl/workbook.xml')).toContain('name="甲 乙：表"');
    expect(found.get('xl/workbook.xml')).toContain('name="甲 乙：表 2"');
  });

  it('refuses a cell that the format cannot hold', () => {
    expect(() => xlsx([{ ...sheet, rows: [[{ kind: 'text', text: 'x'.repeat(32_768) }]] }])).toThrow(RangeError);
  });
});

describe('an archive', () => {
  it('packs in pieces what comes in pieces', () => {
    const pieces = Array.from({ length: 3 }, (_none, at) => `${at}甲`.repeat(400_000));
    expect(entries(zip([{ path: 'a', data: pieces }])).get('a')).toBe(pieces.join(''));
  });
});
