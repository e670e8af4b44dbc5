import { DATASET_PROBLEMS } from './dataset-problems.ts';
import { BODY_RULES } from './problems-body.ts';
import { CHECK_RULES } from './problems-checks.ts';
import { FIELD_PROBLEMS } from './problems-fields.ts';
import { INTAKE_RULES } from './problems-intake.ts';
import { SITE_PROBLEMS } from './problems-site.ts';

/** The names of all rules, whoever emits them. */
export const RULES_BY_NAME: ReadonlySet<string> = new Set([
  ...[INTAKE_RULES, BODY_RULES, CHECK_RULES, SITE_PROBLEMS].flatMap((table) => Object.keys(table)),
  ...Object.keys(FIELD_PROBLEMS).map((name) => name.split('/')[0] ?? name),
  ...Object.values(DATASET_PROBLEMS).map(({ rule }) => rule),
]);
