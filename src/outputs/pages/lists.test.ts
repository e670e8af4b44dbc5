import { describe, expect, it } from 'vitest';
import type { CategoryView, DirectoryView, HomeView, ListView, NumbersView, SearchView } from '../../domain/page.ts';
import { day, makeDocument, planFixture } from '../fixture-site.ts';

const numbered = (id: string, documentNumber: string, date: string) =>
  makeDocument(`policies/2026/${id}`, {
    title: id,
    documentNumber,
    datePublished: day(date),
    categories: ['policies'],
    issuers: ['示例县人民政府'],
  });
const plan = planFixture({
  documents: [
    numbered('a', '示政发〔2026〕10号', '2026-03-01'),
    numbered('b', '示政发〔2026〕2号', '2026-02-01'),
    numbered('c', '示政办发〔2026〕1号', '2026-01-01'),
    makeDocument('policies/2025/order', {
      title: '命令',
      documentNumber: '示例县人民政府令第3号',
      dateAdopted: day('2025-12-30'),
      datePublished: day('2026-01-02'),
      categories: ['rules'],
    }),
    makeDocument('policies/2026/trial', {
      title: '试行',
      dateExpires: day('2026-07-31'),
      datePublished: day('2026-01-03'),
      categories: ['policies'],
    }),
    makeDocument('notices/2026/open', {
      title: '征求意见',
      datePublished: day('2026-05-20'),
      categories: ['notices'],
      extra: { noticeKind: '征求意见', opens: '2026-05-20', closes: '2026-06-10' },
    }),
    makeDocument('notices/2026/last', {
      title: '今天截止',
      datePublished: day('2026-05-20'),
      categories: ['notices'],
      extra: { closes: '2026-06-01' },
    }),
    makeDocument('notices/2026/closed', {
      title: '已截止',
      datePublished: day('2026-05-01'),
      categories: ['notices'],
      extra: { closes: '2026-05-31' },
    }),
  ],
  topics: ['t1'],
  settings: { homeCategories: ['policies', 'no-such'] },
});

describe('the home page', () => {
  const view = plan.page('index.html').view as HomeView;

  it('shows the newest of the categories that the office chose', () => {
    expect(view.latest.map(({ title, rows }) => [title, rows.map((row) => row.title)])).toEqual([
      ['栏目policies', ['a', 'b', '试行', 'c']],
    ]);
  });

  it('says what is open for comment and for how long, the closing day included', () => {
    expect(view.open.map(({ row, daysLeft }) => [row.title, daysLeft])).toEqual([
      ['今天截止', 0],
      ['征求意见', 9],
    ]);
  });

  it('says what expires soon', () => {
    expect(view.expiring.map(({ row, on }) => [row.title, on])).toEqual([['试行', '2026-08-01']]);
  });

  it('opens the doors whose target is there: this site has no guide', () => {
    expect(view.doors.map(({ href }) => href)).toEqual(['/catalogue/rules/', '/catalogue/']);
  });

  it('counts', () => {
    expect(view.catalogue).toEqual([
      { text: '栏目rules', href: '/catalogue/rules/', count: 5 },
      { text: '栏目notices', href: '/catalogue/notices/', count: 3 },
    ]);
    expect(view.figures.find(({ label }) => label === '已公开文件')?.value).toBe('10 件');
    expect(view.years.map(({ text, count }) => [text, count])).toEqual([
      ['2026年', 8],
      ['2020年', 2],
    ]);
  });
});

describe('lists', () => {
  it('offers the years and agencies of a category with counts on its base page alone', () => {
    const base = plan.page('catalogue/policies/index.html').view as CategoryView;
    expect(base.years).toEqual([{ text: '2026年', href: '/catalogue/policies/2026/', count: 4, current: false }]);
    expect(base.agencies.map(({ text, count }) => [text, count])).toEqual([['示例县人民政府', 3]]);
    const year = plan.page('catalogue/policies/2026/index.html').view as CategoryView;
    expect(year).toMatchObject({ filter: '2026年', total: 4, unfiltered: { href: '/catalogue/policies/' } });
    expect(year.years).toEqual([{ text: '2026年', href: '/catalogue/policies/2026/', count: null, current: true }]);
  });

  it('says what belongs in an empty list', () => {
    const view = plan.page('topics/t1/index.html').view as ListView;
    expect(view).toMatchObject({ title: '专题t1', total: 0, rows: [], pager: null });
  });

  it('shows agencies as a tree', () => {
    const view = plan.page('agencies/index.html').view as DirectoryView;
    expect(view.groups[0]?.links.map(({ text, depth, count, note }) => [text, depth, count, note])).toEqual([
      ['示例县人民政府', 0, 3, '政府'],
      ['示例县人民政府办公室', 1, 0, '办公室'],
    ]);
  });

  it('orders numbers by mark and serial; an order stands in the year of its adoption', () => {
    const view = plan.page('numbers/2026/index.html').view as NumbersView;
    expect(view.groups.map(({ mark, rows }) => [mark, rows.map(({ number }) => number)])).toEqual([
      ['示政办发', ['示政办发〔2026〕1号']],
      ['示政发', ['示政发〔2026〕2号', '示政发〔2026〕10号']],
    ]);
    const order = plan.page('numbers/2025/index.html').view as NumbersView;
    expect(order.groups.map(({ mark }) => mark)).toEqual(['示例县人民政府令']);
  });

  it('offers ways that need no script on the search page', () => {
    const view = plan.page('search/index.html').view as SearchView;
    expect(view.types.map(({ value, count }) => [value, count])).toEqual([
      ['policies', 5],
      ['notices', 3],
      ['agencies', 2],
    ]);
  });
});
