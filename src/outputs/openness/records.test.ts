import { describe, expect, it } from 'vitest';
import { datasetKind } from '../../datasets/index.ts';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import type { Dataset, DatasetRow } from '../../domain/dataset/dataset.ts';
import type { CategoryId } from '../../domain/document.ts';
import { categoryFreshness, newestByCategory } from '../../domain/openness/freshness.ts';
import { makeSite } from '../fixture-site.ts';
import { indexSite } from '../site-index.ts';
import { recordTimings } from './records.ts';

const kind = datasetKind('penalties');
if (!kind) throw new Error('no penalties');
const { columns, roles } = kind;

function penalty(decided: string, published: string): DatasetRow {
  const cells: { readonly [name: string]: string } = { decided_on: decided, published_on: published };
  return { cells: columns.map(({ name }) => cells[name] ?? null), file: 0, line: 2, number: 2 };
}

const dataset: Dataset = {
  name: 'penalties',
  title: '行政处罚信息',
  description: '行政处罚决定。',
  kind: 'penalties',
  agency: null,
  category: 'notices' as CategoryId,
  basis: null,
  rhythm: 'ad_hoc',
  maxAge: null,
  keywords: [],
  columns,
  roles,
  totals: new Map(),
  rows: [penalty('2026-04-28', '2026-05-11'), penalty('2026-04-28', '2026-05-12'), penalty('2026-12-30', '2027-01-04')],
  files: [{ path: 'datasets/penalties/data.csv', bytes: 1, sha256: 'a', headings: {} }],
  file: 'datasets/penalties/dataset.yaml',
  places: {},
  complete: true,
};
const site = { ...makeSite({ documents: [], today: '2026-06-01' }), datasets: [dataset] };

describe('records of tables', () => {
  it('are held to seven working days, and a year without calendar is not guessed', () => {
    expect(recordTimings(indexSite(site, DOCUMENT_TYPES))).toMatchObject([
      { table: { id: 'penalties' }, limit: 7, total: 3, inTime: 1, late: 1, unknown: 1, rate: 0.5 },
    ]);
  });

  it('fill and renew their column, up to the day of the site', () => {
    const freshness = categoryFreshness(site, newestByCategory(site));
    expect(freshness.find(({ category }) => category.id === 'notices')).toMatchObject({
      documents: 1,
      newest: '2026-05-12',
      state: 'fresh',
    });
    expect(freshness.find(({ category }) => category.id === 'rules')?.state).toBe('empty');
  });
});
