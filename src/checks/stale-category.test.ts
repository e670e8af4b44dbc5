import { describe, expect, it } from 'vitest';
import type { Category } from '../domain/catalogue.ts';
import type { CategoryId } from '../domain/document.ts';
import { columnTags } from './column-tags.ts';
import { emptyCategory } from './empty-category.ts';
import { homeStale } from './home-stale.ts';
import { inspectionVeto } from './inspection-veto.ts';
import { brief, category, run, siteOf } from './samples/site-of.ts';
import { staleCategory } from './stale-category.ts';
import { statutoryCoverage } from './statutory-coverage.ts';

const TODAY = '2026-11-16';
const document = (published: string, ...categories: string[]) =>
  `标题: 甲\n发布日期: ${published}\n目录: [${categories.join(', ')}]`;
const below = (id: string, parent: string, changes: Partial<Category> = {}) =>
  category(id, { parent: parent as CategoryId, line: 9, ...changes });
const told = (catalogue: readonly Category[], documents: { [path: string]: string }, check = staleCategory) =>
  brief(run(check, siteOf(documents, { catalogue, today: TODAY })));

describe('stale-category', () => {
  const news = category('news', { columnType: '动态', line: 3, rhythm: 'ad_hoc' });

  it.each([
    ['2026-11-02', []],
    ['2026-11-01', ['warning catalogue.yaml:3:1 null']],
    ['2026-11-05', []],
    ['2026-11-04', ['notice catalogue.yaml:3:1 null']],
  ])('news of %s', (published, expected) => {
    const found = told([news], { 'news/a': document(published, 'news') });
    // Of the fortnight 11.2 days are four fifths: a reminder from the twelfth on.
    expect(found).toEqual(published === '2026-11-02' ? ['notice catalogue.yaml:3:1 null'] : expected);
  });

  it('takes the limit of the column, of its children’s documents, else of its kind', () => {
    const fees = category('fees', { maxAge: 'P1Y' });
    const parent = category('documents', { columnType: '政策文件', rhythm: 'ad_hoc' });
    expect(told([fees], { 'policies/a': document('2025-11-16', 'fees') })).toEqual(['notice catalogue.yaml:1:1 null']);
    expect(told([fees], { 'policies/a': document('2025-11-15', 'fees') })).toEqual(['warning catalogue.yaml:1:1 null']);
    expect(told([parent, below('county', 'documents')], { 'policies/a': document('2026-11-01', 'county') })).toEqual(
      [],
    );
    expect(told([parent], { 'policies/a': document('2026-05-15', 'documents') })).toEqual([
      'warning catalogue.yaml:1:1 null',
    ]);
  });

  it('leaves alone what is 长期公开, archived or unlimited, and what is empty', () => {
    const old = { 'policies/a': document('2019-01-01', 'x') };
    expect(told([category('x', { columnType: '政策文件' })], old)).toEqual([]);
    expect(told([category('x', { columnType: '已归档', maxAge: 'P14D' })], old)).toEqual([]);
    expect(told([category('x', { columnType: '收费', rhythm: 'ad_hoc' })], old)).toEqual([]);
    expect(told([category('x', { maxAge: 'P14D' })], {})).toEqual([]);
  });

  it('counts a column of undated items as not updated', () => {
    const catalogue = [category('x', { maxAge: 'P14D' })];
    expect(told(catalogue, { 'policies/a': '标题: 甲\n成文日期: 2026-11-10\n目录: [x]' })).toEqual([
      'warning catalogue.yaml:1:1 null',
    ]);
  });

  it('says the limit and the day in words', () => {
    const [problem] = run(staleCategory, siteOf({ 'news/a': document('2026-10-01', 'news') }, { catalogue: [news] }));
    expect(problem?.message).toBe('栏目“news”最近一次更新是2026年10月1日，期限14天，2026年10月16日起算作没有更新。');
  });
});

describe('empty-category', () => {
  it('names blank columns: of a blank parent its children', () => {
    const catalogue = [category('a'), below('b', 'a'), below('c', 'a', { line: 12 }), category('d', { line: 20 })];
    expect(told(catalogue, { 'policies/a': document('2026-01-01', 'b') }, emptyCategory)).toEqual([
      'warning catalogue.yaml:12:1 null',
      'warning catalogue.yaml:20:1 null',
    ]);
  });
});

describe('inspection-veto', () => {
  const blank = (count: number) => Array.from({ length: count }, (_, at) => category(`c${at}`));

  it('warns when a count is reached, and reminds from half of it on', () => {
    expect(told(blank(2), {}, inspectionVeto)).toEqual([]);
    expect(told(blank(3), {}, inspectionVeto)).toEqual(['notice catalogue.yaml:1:1 null 3']);
    expect(told(blank(5), {}, inspectionVeto)).toEqual(['warning catalogue.yaml:1:1 null 5']);
  });

  it('counts news, notices and policies apart from the others', () => {
    const stale = Array.from({ length: 6 }, (_, at) => category(`c${at}`, { maxAge: 'P14D' }));
    const documents = { 'policies/a': document('2026-01-01', ...stale.map(({ id }) => id)) };
    expect(told(stale, documents, inspectionVeto)).toEqual(['notice catalogue.yaml:1:1 null 6']);
    const news = stale.map((each) => ({ ...each, columnType: '动态' }));
    expect(told(news, documents, inspectionVeto)).toEqual(['warning catalogue.yaml:1:1 null 6']);
  });
});

describe('home-stale', () => {
  const homeOf = (published: string, categories = ['news']) =>
    brief(
      run(
        homeStale,
        siteOf(
          { 'news/a': document(published, ...categories), 'agencies/c': '标题: 县\n发布日期: 2026-11-16' },
          { catalogue: [category('news'), category('other')], settings: { homeCategories: ['news'] }, today: TODAY },
        ),
      ),
    );

  it('is a warning after a fortnight and a notice shortly before', () => {
    expect(homeOf('2026-11-10')).toEqual([]);
    expect(homeOf('2026-11-02')).toEqual(['notice site.yaml:1:1 null']);
    expect(homeOf('2026-11-01')).toEqual(['warning site.yaml:1:1 null']);
  });

  it('looks at what the home page shows', () => {
    expect(homeOf('2026-11-16', ['other'])).toEqual(['warning site.yaml:1:1 null']);
    expect(brief(run(homeStale, siteOf({})))).toEqual([]);
  });
});

describe('statutory-coverage', () => {
  const county = { 'agencies/county': '标题: 示例县人民政府\n机构类别: 政府\n发布日期: 2020-01-01' };
  const all = Array.from({ length: 15 }, (_, at) => `20.${at + 1}`);
  const subjects = '市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助';

  it('is silent where every item has a column with documents', () => {
    const catalogue = [category('x', { statutoryItems: [...all, '21'], description: subjects })];
    expect(told(catalogue, { ...county, 'policies/a': document('2026-01-01', 'x') }, statutoryCoverage)).toEqual([]);
  });

  it('names what has no column and what has no document, by article', () => {
    const catalogue = [
      category('x', { statutoryItems: all.slice(0, 14) }),
      category('y', { statutoryItems: ['20.15', '21'], description: subjects.replace('、社会救助', '') }),
    ];
    expect(told(catalogue, { ...county, 'policies/a': document('2026-01-01', 'x') }, statutoryCoverage)).toEqual([
      'warning catalogue.yaml:1:1 null （十五）其他应当主动公开的信息',
      'warning catalogue.yaml:1:1 null 社会救助',
      'warning catalogue.yaml:1:1 null 市政建设；公共服务；公益事业；土地征收；房屋征收；治安管理',
    ]);
  });

  it('only notes it on the site of a department, and says once when the catalogue states nothing', () => {
    const catalogue = [category('x', { statutoryItems: all.slice(1) })];
    const documents = { 'policies/a': document('2026-01-01', 'x') };
    expect(told(catalogue, documents, statutoryCoverage)).toEqual([
      'notice catalogue.yaml:1:1 null （一）行政法规、规章和规范性文件',
    ]);
    expect(told([category('x')], documents, statutoryCoverage)).toEqual(['notice catalogue.yaml:1:1 null']);
  });
});

describe('column-tags', () => {
  it('names what a column does not state', () => {
    const full = category('a', { description: '说明', keywords: ['词'] });
    expect(told([full, category('b', { keywords: ['词'], line: 5 })], {}, columnTags)).toEqual([
      'notice catalogue.yaml:5:1 null 说明',
    ]);
  });
});
