import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import { day, makeDocument, makeSite } from '../fixture-site.ts';
import { indexSite } from '../site-index.ts';
import { letterOfTitle, openingNames } from './letter-of-title.ts';
import { planLetters } from './letters.ts';
import { planNumbers } from './numbers.ts';

const NAMES = openingNames([
  { name: '示例县人民政府' },
  { name: '示例县人民政府办公室' },
  { name: '示例县司法局' },
  { name: '示例县清溪镇人民政府' },
]);

describe('letterOfTitle', () => {
  it.each([
    ['示例县养犬管理办法', 'y'],
    ['示例县人民政府关于印发示例县养老服务补贴办法的通知', 'y'],
    ['示例县人民政府办公室关于印发《示例县城市管理条例》的通知', 'c'],
    ['关于《示例县基本养老服务清单（2026年版）》公开征求意见的公告', 'j'],
    ['2026年度行政检查计划公告', 'x'],
    ['《重庆路改造》解读', 'c'],
    ['司法局2025年工作总结', 'g'],
    ['ABC证书办理', 'a'],
    ['12345热线', 'other'],
    ['示例县人民政府', 'r'],
    ['关于', 'g'],
    ['', 'other'],
    ['（）', 'other'],
  ])('%s', (title, letter) => {
    expect(letterOfTitle(title, NAMES)).toBe(letter);
  });
});

const site = makeSite({
  documents: [
    makeDocument('policies/2026/a', {
      title: '养犬管理办法',
      documentNumber: '示政发〔2026〕8号',
      datePublished: day('2026-03-01'),
      dateAdopted: day('2026-03-01'),
    }),
    makeDocument('policies/2026/b', {
      title: '城市管理条例',
      documentNumber: '示政发〔2026〕9号',
      datePublished: day('2026-03-02'),
      dateAdopted: day('2026-03-02'),
    }),
    makeDocument('notices/2026/c', {
      title: '养犬登记公告',
      documentNumber: '示政发〔2026〕9号',
      datePublished: day('2026-03-03'),
      dateAdopted: day('2026-03-03'),
    }),
  ],
});
const index = indexSite(site, DOCUMENT_TYPES);

describe('lists by letter', () => {
  it('hold every document once', () => {
    const pages = planLetters(index);
    expect(pages.map(({ address }) => address)).toEqual(['/letters/', '/letters/c/', '/letters/y/']);
    const rows = pages.flatMap(({ file }) => {
      const { view } = file.by === 'draw' ? file.page() : { view: null };
      return view?.kind === 'list' ? view.rows.map(({ title }) => title) : [];
    });
    expect(rows.toSorted()).toEqual(['养犬登记公告', '养犬管理办法', '城市管理条例'].toSorted());
  });
});

describe('pages of numbers', () => {
  const pages = planNumbers(index).filter(({ address }) => address.includes('〔'));
  const viewOf = (address: string) => {
    const file = pages.find((page) => page.address === address)?.file;
    return file?.by === 'draw' ? file.page().view : null;
  };
  it('are one for each number, at the number itself', () => {
    expect(pages.map(({ address }) => address)).toEqual([
      '/numbers/2026/示政发〔2026〕9号/',
      '/numbers/2026/示政发〔2026〕8号/',
    ]);
  });
  it('lead on to the one document, and list several', () => {
    expect(viewOf('/numbers/2026/示政发〔2026〕8号/')).toMatchObject({
      kind: 'redirect',
      to: { text: '养犬管理办法', href: '/policies/2026/a/' },
    });
    expect(viewOf('/numbers/2026/示政发〔2026〕9号/')).toMatchObject({
      kind: 'numbers',
      groups: [{ rows: [{ title: '养犬登记公告' }, { title: '城市管理条例' }] }],
    });
  });
});
