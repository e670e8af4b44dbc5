import type { DatasetKind } from '../domain/dataset/dataset-kind.ts';
import { accountability } from './accountability/accountability.ts';
import { budgets } from './budgets/budgets.ts';
import { commitments } from './commitments/commitments.ts';
import { disclosureStandard } from './disclosure-standard/disclosure-standard.ts';
import { fees } from './fees/fees.ts';
import { inspections } from './inspections/inspections.ts';
import { licences } from './licences/licences.ts';
import { litigation } from './litigation/litigation.ts';
import { penalties } from './penalties/penalties.ts';
import { performance } from './performance/performance.ts';
import { powers } from './powers/powers.ts';
import { procurement } from './procurement/procurement.ts';
import { projects } from './projects/projects.ts';
import { rectifications } from './rectifications/rectifications.ts';
import { reviews } from './reviews/reviews.ts';
import { serviceChanges } from './service-changes/service-changes.ts';

/** Every ready-made kind of dataset, one line each. */
export const DATASET_KINDS: readonly DatasetKind[] = [
  licences,
  penalties,
  powers,
  serviceChanges,
  commitments,
  litigation,
  reviews,
  inspections,
  budgets,
  fees,
  procurement,
  projects,
  accountability,
  rectifications,
  performance,
  disclosureStandard,
];

const BY_NAME = new Map(DATASET_KINDS.map((kind) => [kind.name, kind]));

/** Null for a table that its YAML alone defines. */
export function datasetKind(name: string | null): DatasetKind | null {
  return (name !== null && BY_NAME.get(name)) || null;
}
