import { findingProblem } from '../datasets/dataset-problem.ts';
import { datasetKind } from '../datasets/index.ts';
import { noFutureDates } from '../datasets/row-rules.ts';
import { tableOf } from '../datasets/table.ts';
import type { Finding, Table } from '../domain/dataset/dataset-kind.ts';
import { isMasked } from '../domain/dataset/personal-data.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';

/** Problems of one rule in one column that are told one by one; the rest are counted in the last of them. */
const TOLD = 50;

/**
 * What the rules of ready-made kinds find in the tables of the site, and what holds for any table. Cells were judged
 * when they were read. Lateness is never an error.
 */
export function datasetProblems(site: Site): readonly Problem[] {
  return site.datasets.flatMap((dataset) => {
    const kind = datasetKind(dataset.kind);
    const table = tableOf(site, dataset);
    const findings = [
      ...unknownCategory(table),
      ...personsMasked(table),
      ...(kind ? kind.rules(table) : generalRules(table)),
    ];
    return fewer(findings).map((finding) => findingProblem(dataset, finding));
  });
}

/** 栏目 of dataset.yaml names a column of the catalogue. */
function unknownCategory({ dataset, site }: Table): readonly Finding[] {
  return dataset.category === null || site.catalogue.byId.has(dataset.category)
    ? []
    : [{ rule: 'category-unknown', row: null, column: 'category', values: { found: dataset.category } }];
}

/** A table of an office's own: what was published cannot lie ahead. */
function generalRules(table: Table): readonly Finding[] {
  const { published } = table.dataset.roles;
  return published ? noFutureDates(table, [published]) : [];
}

/** Columns that an office marks as personal hold de-identified values alone. */
function personsMasked({ dataset, read }: Table): readonly Finding[] {
  const personal = dataset.columns.filter(({ extension }) => extension.person);
  return dataset.rows.flatMap((row) =>
    personal.flatMap(({ name }): Finding[] => {
      const value = read(row, name);
      const bare = value?.split(/[、，,;；\s]+/u).some((part) => part !== '' && !isMasked(part));
      return bare ? [{ rule: 'dataset-person-name', row, column: name }] : [];
    }),
  );
}

function fewer(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return findings.filter(({ rule, column, row }) => {
    const key = `${rule} ${column ?? ''}`;
    const place = `${key} ${row?.file ?? ''} ${row?.line ?? ''}`;
    if (row && seen.has(place)) return false;
    seen.add(place);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= TOLD;
  });
}
