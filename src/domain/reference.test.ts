import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { exampleDay as day, exampleDocument } from './example-document.ts';
import { findByNumber, findByTitle, parseReference, referenceIndex, resolveReference, titleKey } from './reference.ts';
import { findCircles } from './relation-cycle.ts';

describe('parseReference', () => {
  it.each([
    ['国办发〔2016〕54号', { form: 'number', number: '国办发〔2016〕54号' }],
    ['商政办发[2014]8号', { form: 'number', number: '商政办发〔2014〕8号' }],
    ['国务院令第711号', { form: 'number', number: '国务院令第711号' }],
    ['000014349/2017-00110', { form: 'indexNumber', indexNumber: '000014349/2017-00110' }],
    ['policies/2026/x', { form: 'id', id: 'policies/2026/x' }],
    ['policies/2026/甲办法', { form: 'id', id: 'policies/2026/甲办法' }],
    ['/policies/2026/x/', { form: 'id', id: 'policies/2026/x' }],
    ['policies/2026/x.md', { form: 'id', id: 'policies/2026/x' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each([
    ['《甲办法》', null, null, null],
    ['《甲办法》（示政发〔2020〕3号）', '示政发〔2020〕3号', null, null],
    ['《甲办法》示政发[2020]3号', '示政发〔2020〕3号', null, null],
    ['《甲办法》（2020年3月1日）', null, '2020-03-01', null],
    ['《甲办法》（2020年修订）', null, null, 2020],
    ['甲办法', null, null, null],
  ])('%s is a title', (text, number, date, year) => {
    expect(parseReference(text)).toEqual({ form: 'title', title: '甲办法', number, date, year });
  });

  it('keeps titles within a title', () => {
    expect(parseReference('《关于印发《甲办法》的通知》')).toMatchObject({ title: '关于印发《甲办法》的通知' });
  });
});

const version = (id: string, adopted: string, changes: Partial<Document> = {}) =>
  exampleDocument(id, { title: '示例县甲办法', dateAdopted: day(adopted), datePublished: day(adopted), ...changes });

describe('resolveReference', () => {
  const v2015 = version('policies/2015/a', '2015-03-01', { documentNumber: '示政发〔2015〕3号' });
  const v2020 = version('policies/2020/a', '2020-03-01', { documentNumber: '示政发〔2020〕5号' });
  const v2025 = version('policies/2025/a', '2025-03-01', { indexNumber: '000014349/2025-00001' });
  const notice = exampleDocument('policies/2024/b', {
    title: '示例县人民政府办公室关于印发《示例县乙办法（试行）》的通知',
    documentNumber: '示政办发〔2024〕1号',
  });
  const index = referenceIndex([v2015, v2020, v2025, notice]);
  const from = (adopted: string) => version('policies/x', adopted, { title: '决定' });
  const resolve = (text: string, document: Document) => {
    const result = resolveReference(index, text, document);
    return result.outcome === 'found' ? result.document.id : result.outcome;
  };

  it('takes the latest version dated before the referring document', () => {
    expect(resolve('《示例县甲办法》', from('2022-01-01'))).toBe('policies/2020/a');
    expect(resolve('《示例县甲办法》', from('2016-01-01'))).toBe('policies/2015/a');
    expect(resolve('《示例县甲办法》', from('2026-01-01'))).toBe('policies/2025/a');
    expect(resolve('《示例县甲办法》', v2025)).toBe('policies/2020/a');
  });

  it('is decided by a number, a day or a year beside the title', () => {
    expect(resolve('《示例县甲办法》（示政发〔2015〕3号）', from('2026-01-01'))).toBe('policies/2015/a');
    expect(resolve('《示例县甲办法》（2020年3月1日）', from('2026-01-01'))).toBe('policies/2020/a');
    expect(resolve('《示例县甲办法》（2015年）', from('2026-01-01'))).toBe('policies/2015/a');
    expect(resolve('《示例县甲办法》（2019年）', from('2026-01-01'))).toBe('none');
  });

  it('finds by number, index number, id and file name', () => {
    expect(resolve('示政发〔2015〕3号', from('2026-01-01'))).toBe('policies/2015/a');
    expect(resolve('000014349/2025-00001', from('2026-01-01'))).toBe('policies/2025/a');
    expect(resolve('policies/2020/a', from('2026-01-01'))).toBe('policies/2020/a');
    expect(resolve('b', exampleDocument('policies/2024/c'))).toBe('policies/2024/b');
  });

  it('finds the notice that issues a text', () => {
    expect(resolve('《示例县乙办法(试行)》', from('2026-01-01'))).toBe('policies/2024/b');
  });

  it('does not guess', () => {
    expect(resolve('《示例县甲办法》', from('2010-01-01'))).toBe('ambiguous');
    const twins = referenceIndex([version('policies/a', '2020-01-01'), version('policies/b', '2020-01-01')]);
    expect(resolveReference(twins, '《示例县甲办法》', from('2022-01-01')).outcome).toBe('ambiguous');
    expect(resolve('《示例县丁办法》', from('2022-01-01'))).toBe('none');
    expect(resolve('甲政发〔2015〕3号', from('2022-01-01'))).toBe('none');
  });

  it('knows a document’s reference to itself', () => {
    expect(resolve('示政发〔2015〕3号', v2015)).toBe('itself');
    expect(resolve('policies/2015/a', v2015)).toBe('itself');
  });

  it('finds a number in prose behind words that run into it, by the longest mark', () => {
    const longer = exampleDocument('policies/c', { documentNumber: '发〔2015〕3号' });
    const both = referenceIndex([v2015, longer]);
    expect(findByNumber(both, '国务院及示政发〔2015〕3号', true).map(({ id }) => id)).toEqual(['policies/2015/a']);
    expect(findByNumber(both, '国务院及示政发〔2015〕3号')).toEqual([]);
  });

  it('takes titles for equal that differ in width, space and brackets only', () => {
    expect(titleKey('关于印发〈甲办法（试行）〉的通知')).toBe(titleKey('关于印发《甲办法(试行)》 的通知'));
    expect(findByTitle(index, '示例县 甲办法')).toHaveLength(3);
  });
});

describe('findCircles', () => {
  const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

  it.each<[string, Record<string, string[]>, string[][]]>([
    ['a chain', { a: ['b'], b: ['c'] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
    ['two that end each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['three in a ring, and a tail', { t: ['a'], a: ['b'], b: ['c'], c: ['a', 'z'] }, [['a', 'b', 'c']]],
    [
      'two rings',
      { a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_name, edges, circles) => {
    expect(findCircles(graph(edges))).toEqual(circles);
  });

  it('follows a chain of 50,000 without overflowing', () => {
    const edges = new Map(Array.from({ length: 50_000 }, (_, index) => [index, [(index + 1) % 50_000]]));
    expect(findCircles(edges)[0]).toHaveLength(50_000);
  });
});
