import { describe, expect, it } from 'vitest';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';
import { readGrid } from './read-grid.ts';
import { readTable } from './read-table.ts';
import { splitCells } from './split-cells.ts';

const HEADS = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况',
  '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
  '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
];
const ROWS = [
  '一、本年新收政府信息公开申请数量\t\t\t12\t3\t0\t1\t1\t0\t17',
  '三、本年度办理结果\t（一）予以公开\t\t5\t1\t0\t1\t0\t0\t7',
  '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
  '\t（六）其他处理\t3.其他\t1\t0\t0\t0\t0\t0\t1',
];
const paste = (lines: readonly string[]) => readTable('requests', lines.join('\n'));

describe('cells pasted from the official spreadsheet', () => {
  it('are found by heads and labels', () => {
    const { written, faults } = paste([...HEADS, ...ROWS]);
    expect(faults).toEqual([]);
    expect(Object.keys(written)).toEqual(['new_requests', 'granted', 'denied.state_secret', 'other_handling.other']);
    expect(Object.values(written['new_requests'] ?? {})).toEqual(['12', '3', '0', '1', '1', '0', '17']);
  });

  it('are found without heads, by their order', () => {
    expect(paste(ROWS).written).toEqual(paste([...HEADS, ...ROWS]).written);
  });

  it('may be the numbers alone', () => {
    const numbers = Array.from({ length: 25 }, (_none, row) => Array.from({ length: 7 }, (_cell, at) => row * 7 + at));
    const { written, faults } = paste(numbers.map((row) => row.join('\t')));
    expect(faults).toEqual([]);
    expect(written['new_requests']?.['natural_person']).toBe('0');
    expect(written['carried_forward']?.['total']).toBe('174');
  });

  it('leave a blank column of totals to be computed, but no blank cell', () => {
    const blank = ROWS.map((row) => row.replace(/\t\d+$/u, '\t'));
    expect(Object.keys(paste([...HEADS, ...blank]).written['granted'] ?? {})).not.toContain('total');
    const some = [...ROWS.slice(0, 3), '\t（六）其他处理\t3.其他\t1\t0\t0\t0\t0\t0\t'];
    expect(paste([...HEADS, ...some]).written['other_handling.other']?.['total']).toBe('');
  });

  it('are never dropped: an unknown row, a stray number, a row twice, too few cells', () => {
    const faults = (lines: readonly string[]) => paste(lines).faults.map(({ fault, found }) => `${fault} ${found}`);
    expect(faults([...HEADS, ...ROWS, '\t（三）不予公开\t9.小计\t1\t0\t0\t0\t0\t0\t1'])).toEqual([
      'row-unknown 9.小计',
    ]);
    expect(faults([...HEADS, `${ROWS[0]}\t99`])).toEqual(['column-unknown 99']);
    expect(faults([...HEADS, ...ROWS, ROWS[0] ?? ''])).toEqual(['row-twice new_requests']);
    expect(faults(['予以公开\t5\t1'])).toEqual(['cells 2']);
    expect(faults(['今年的情况'])).toEqual(['empty ']);
    expect(faults([...HEADS, ...ROWS, '信息内容\t本年处理决定数量', '行政许可\t412'])).toEqual(['other-table ']);
  });

  it('may be the one row of remedies under its three rows of heads', () => {
    const columns = '结果维持,结果纠正,其他结果,尚未审结,总计';
    const text = `行政复议,,,,,行政诉讼\n,,,,,未经复议直接起诉,,,,,复议后起诉\n${columns},${columns},${columns}\n1,1,0,0,2,0,0,1,0,1,1,0,0,1,2\n`;
    const { written, faults } = readTable('remedies', text);
    expect(faults).toEqual([]);
    expect(Object.values(written).map((row) => Object.values(row).join(' '))).toEqual([
      '1 1 0 0 2',
      '0 0 1 0 1',
      '1 0 0 1 2',
    ]);
    const more = readTable('remedies', text.replace('1,0,0,1,2\n', '1,0,0,1,2,7\n')).faults;
    expect(more.map(({ fault, found }) => `${fault} ${found}`)).toEqual(['column-unknown 7']);
  });

  it('may be the table of disclosure with its blocks', () => {
    const text =
      '信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,0,0\n行政规范性文件,3,1,21\n信息内容,本年处理决定数量\n行政许可,412\n信息内容,本年收费金额（单位：万元）\n行政事业性收费,"1,234.50"\n';
    expect(readTable('proactiveDisclosure', text).written).toEqual({
      rules: { issued: '0', repealed: '0', in_force: '0' },
      normative_documents: { issued: '3', repealed: '1', in_force: '21' },
      licensing: { decisions: '412' },
      administrative_fees: { fee_amount: '1,234.50' },
    });
  });
});

describe('a file of all tables', () => {
  it('is told apart by its rows, with places', () => {
    const text = `规章,0,0,0\n${ROWS.join('\n').replaceAll('\t', ',')}\n行政复议,1,0,0,0,1\n`;
    const split = splitCells(text);
    if ('limit' in split) throw new Error(split.limit);
    const { tables, places } = readGrid(FORM_2021, split.rows);
    expect(Object.keys(tables)).toEqual(['proactiveDisclosure', 'requests', 'remedies']);
    expect(places.get('requests.granted.natural_person')).toMatchObject({ line: 3, text: '5' });
  });

  it('is refused when no report could be so large', () => {
    expect(splitCells('a\n'.repeat(400))).toEqual({ limit: '300 行' });
    expect(splitCells(','.repeat(10_000))).toEqual({ limit: '60 列' });
  });

  it('keeps quoted cells whole and counts their lines', () => {
    const split = splitCells('"a,""b""\nc",1\nd,2');
    expect('rows' in split && split.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a,"b"\nc', '1'],
      ['d', '2'],
    ]);
    expect('rows' in split && split.rows[1]?.[0]?.line).toBe(3);
  });
});

describe('rows of front matter', () => {
  const requests = (value: unknown) => readTable('requests', value);
  const SIX = ['1', '0', '0', '0', '0', '0'];

  it('go by the names of the form, short names and keys, nested or not', () => {
    const read = requests({
      '一、本年新收政府信息公开申请数量': SIX,
      上年结转: SIX,
      '（三）不予公开': { '1.属于国家秘密': SIX, prohibited_by_law: SIX },
      'denied.third_party_rights': SIX,
      其他处理: { 其他: SIX },
      结转下年度: { 自然人: '1', 商业企业: '0' },
    });
    expect(read.faults).toEqual([]);
    expect(Object.keys(read.written)).toEqual([
      'new_requests',
      'carried_over',
      'denied.state_secret',
      'denied.prohibited_by_law',
      'denied.third_party_rights',
      'other_handling.other',
      'carried_forward',
    ]);
  });

  it('name what is wrong where it stands', () => {
    const faults = requests({ 予以公布: SIX, 予以公开: ['1', '2'], '（一）予以公开': { 自然: '1' } }).faults;
    expect(faults.map(({ fault, path }) => `${fault} ${path.join('/')}`)).toEqual([
      'row-unknown 予以公布',
      'cells 予以公开',
      'row-twice （一）予以公开',
    ]);
    expect(requests(['1']).faults).toMatchObject([{ fault: 'form' }]);
    expect(requests({}).faults).toMatchObject([{ fault: 'empty' }]);
    expect(requests({ 予以公开: { 自然: '1', 自然人: '1', natural_person: '2' } }).faults).toMatchObject([
      { fault: 'column-unknown' },
      { fault: 'column-twice' },
    ]);
  });

  it('leave out what is not filled in yet', () => {
    expect(requests({ 本年新收: '', 上年结转: SIX })).toMatchObject({ faults: [], written: { carried_over: {} } });
  });

  it('follow the form of 2019 where they have its rows', () => {
    const old = readTable('proactiveDisclosure', {
      规章: ['0', '0', '0'],
      规范性文件: ['2', '2', '11'],
      行政许可: ['10', '-1', '400'],
      政府集中采购: ['3', '12.5'],
    });
    expect([old.form.version, old.faults]).toEqual([FORM_2019.version, []]);
    expect(old.written['normative_documents']).toEqual({ made: '2', newly_published: '2', total_published: '11' });
    expect(requests({ 其他处理: SIX }).form.version).toBe(FORM_2019.version);
  });
});
