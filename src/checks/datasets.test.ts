import { describe, expect, it } from 'vitest';
import { datasetKind } from '../datasets/index.ts';
import { column } from '../domain/dataset/column.ts';
import { type Dataset, NO_ROLES } from '../domain/dataset/dataset.ts';
import { datasetProblems } from './datasets.ts';
import { siteOf } from './samples/site-of.ts';

const POWERS = datasetKind('powers');

function dataset(changes: Partial<Dataset>): Dataset {
  return {
    name: 'lamps',
    title: '路灯',
    description: '路灯。',
    kind: null,
    agency: null,
    category: null,
    basis: null,
    rhythm: 'ad_hoc',
    maxAge: null,
    keywords: [],
    columns: [column('name', '名称', 'string', { person: true })],
    roles: NO_ROLES,
    totals: new Map(),
    rows: [],
    files: [{ path: 'datasets/lamps/data.csv', bytes: 1, sha256: '', headings: { name: { text: '姓名', index: 1 } } }],
    file: 'datasets/lamps/dataset.yaml',
    places: { category: [4, 5], 'totals.行政许可': [9, 9] },
    complete: true,
    ...changes,
  };
}

function told(changes: Partial<Dataset>, documents = {}) {
  const site = { ...siteOf(documents, { categories: ['organization'] }), datasets: [dataset(changes)] };
  return datasetProblems(site).map(
    (each) => `${each.severity} ${each.rule} ${each.file}:${each.line}:${each.column} ${each.field}`,
  );
}

describe('tables of the site', () => {
  it('name a category that exists', () => {
    expect(told({ category: 'organization' as never })).toEqual([]);
    expect(told({ category: 'organisation' as never })).toEqual([
      'error dataset-yaml datasets/lamps/dataset.yaml:4:5 栏目',
    ]);
  });

  it('show only masked values in personal columns', () => {
    const row = (name: string, line: number) => ({ cells: [name], file: 0, line, number: line });
    expect(told({ rows: [row('张*、李*明', 2), row('张三', 3)] })).toEqual([
      'error dataset-person-name datasets/lamps/data.csv:3:2 姓名',
    ]);
  });

  it('agree with their printed totals', () => {
    if (!POWERS) throw new Error('no powers');
    const cells = POWERS.columns.map(({ name }) =>
      name === 'type' ? '行政许可' : name === 'basis' ? '《甲办法》' : '甲',
    );
    const flowless = cells.map((cell, at) => (POWERS.columns[at]?.name === 'flow' ? null : cell));
    const powers = {
      kind: 'powers',
      columns: POWERS.columns,
      roles: POWERS.roles,
      rows: [{ cells: flowless, file: 0, line: 2, number: 2 }],
    };
    const totals = (count: number) => new Map([['行政许可', { count, at: [9, 9] as const }]]);
    expect(told({ ...powers, totals: totals(1) })).toEqual([]);
    expect(told({ ...powers, totals: totals(2) })).toEqual([
      'error dataset-totals datasets/lamps/dataset.yaml:9:9 合计',
    ]);
    expect(told({ ...powers, totals: totals(2), complete: false })).toEqual([]);
  });

  it('warn of a basis that the site knows to be repealed', () => {
    if (!POWERS) throw new Error('no powers');
    const cells = POWERS.columns.map(({ name }) =>
      name === 'basis' ? '《甲办法》第三条' : name === 'flow' ? null : '甲',
    );
    const rows = [{ cells, file: 0, line: 2, number: 2 }];
    const document = '标题: 甲办法\n发布日期: 2024-01-02\n失效日期: 2025-01-01';
    const found = told(
      { kind: 'powers', columns: POWERS.columns, roles: POWERS.roles, rows },
      { 'policies/2024/a': document },
    );
    expect(found).toEqual(['warning dataset-basis-gone datasets/lamps/data.csv:2:1 设定依据']);
  });
});
