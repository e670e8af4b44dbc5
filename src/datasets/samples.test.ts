import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetProblems } from '../checks/datasets.ts';
import { siteOf } from '../checks/samples/site-of.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { DatasetKind } from '../domain/dataset/dataset-kind.ts';
import type { Problem } from '../domain/problem.ts';
import { checkKeys } from '../intake/datasets/keys.ts';
import { readTable } from '../intake/datasets/read-table.ts';
import { DATASET_KINDS } from './index.ts';

// Every kind: its example has no fault, and each of its broken samples has exactly the problems of expected.json.
// To take in new samples, run with UPDATE=1 and read what was written.

const SITE = siteOf({}, { today: '2026-11-16', categories: ['budgets', 'social-assistance', 'education-info'] });

function datasetOf(kind: DatasetKind, text: string, path: string): { dataset: Dataset; problems: readonly Problem[] } {
  const table = readTable(text, path, 0, kind.columns, 1000);
  const dataset: Dataset = {
    name: kind.name,
    title: kind.name,
    description: kind.name,
    kind: kind.name,
    agency: null,
    category: null,
    basis: null,
    rhythm: 'ad_hoc',
    maxAge: null,
    keywords: [],
    columns: kind.columns,
    roles: kind.roles,
    totals: new Map(),
    rows: table.rows,
    files: [{ path, bytes: text.length, sha256: '', headings: table.headings }],
    file: 'dataset.yaml',
    places: {},
    complete: table.complete,
  };
  return { dataset, problems: [...table.problems, ...checkKeys(dataset)] };
}

function problemsOf(kind: DatasetKind, text: string, path: string) {
  const { dataset, problems } = datasetOf(kind, text, path);
  const site = { ...SITE, datasets: [dataset] };
  return [...problems, ...datasetProblems(site)].map(({ rule, severity, line, column, field, message }) => ({
    rule,
    severity,
    line,
    column,
    field,
    message,
  }));
}

describe.each(DATASET_KINDS.map((kind) => [kind.name, kind] as const))('the kind %s', (name, kind) => {
  const folder = join(import.meta.dirname, name);

  it('has an example without a fault', () => {
    expect(problemsOf(kind, readFileSync(join(folder, 'example.csv'), 'utf8'), 'example.csv')).toEqual([]);
  });

  it('names only columns that it has', () => {
    const names = new Set(kind.columns.map((column) => column.name));
    const { roles, creditExport = [], flow, deadline } = kind;
    const used = [
      ...roles.key,
      ...roles.title,
      ...roles.main,
      ...roles.notice,
      roles.date,
      roles.agency,
      roles.published,
    ];
    const others = [roles.withdrawal?.on, roles.withdrawal?.reason, flow, deadline?.from, ...creditExport];
    expect([...used, ...others].filter((each) => each && !names.has(each))).toEqual([]);
    expect(names.size).toBe(kind.columns.length);
    expect(new Set(kind.columns.map(({ title }) => title)).size).toBe(kind.columns.length);
  });

  const broken = existsSync(join(folder, 'broken')) ? readdirSync(join(folder, 'broken')) : [];
  const samples = broken.filter((file) => file.endsWith('.csv')).sort();
  it('has a broken sample', () => expect(samples.length).toBeGreaterThan(0));

  it('finds exactly the faults of its broken samples', () => {
    const found = Object.fromEntries(
      samples.map((file) => [file, problemsOf(kind, readFileSync(join(folder, 'broken', file), 'utf8'), file)]),
    );
    const expected = join(folder, 'broken', 'expected.json');
    if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    for (const problems of Object.values(found)) expect(problems.length).toBeGreaterThan(0);
  });
});
