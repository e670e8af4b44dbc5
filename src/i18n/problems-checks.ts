import { COMPLETENESS_RULES } from './problems-checks-completeness.ts';
import { FILE_RULES } from './problems-checks-files.ts';
import { HISTORY_RULES } from './problems-checks-history.ts';
import { NUMBER_RULES } from './problems-checks-numbers.ts';
import { OPENNESS_RULES } from './problems-checks-openness.ts';
import { PRIVACY_RULES } from './problems-checks-privacy.ts';
import { RELATION_RULES } from './problems-checks-relations.ts';
import { REPORT_RULES } from './problems-checks-reports.ts';
import { SITE_RULES } from './problems-checks-site.ts';
import { ISSUER_RULES, SLIP_RULES } from './problems-checks-slips.ts';
import { TEXT_RULES } from './problems-checks-text.ts';
import { TRUTH_RULES } from './problems-checks-truth.ts';
import type { Text } from './text.ts';

/** The words of one rule of src/checks. */
export interface CheckRuleText {
  readonly title: Text;
  /** Why it matters to a reader or to the office. */
  readonly why: Text;
  /** Law or standard; null for a rule of good order. */
  readonly basis: string | null;
  /** By case; most rules have one, called `main`. */
  readonly cases: { readonly [name: string]: CheckCaseText };
}

export interface CheckCaseText {
  /** What happened; places such as {found}, {field}. */
  readonly message: Text;
  /** What belongs there, where that can be said. */
  readonly expected?: Text;
  /** What to write or do instead. */
  readonly fix: Text;
}

/** Every rule of src/checks by its permanent name. */
export const CHECK_RULES = {
  ...SITE_RULES,
  ...NUMBER_RULES,
  ...ISSUER_RULES,
  ...RELATION_RULES,
  ...COMPLETENESS_RULES,
  ...REPORT_RULES,
  ...OPENNESS_RULES,
  ...TEXT_RULES,
  ...SLIP_RULES,
  ...TRUTH_RULES,
  ...PRIVACY_RULES,
  ...FILE_RULES,
  ...HISTORY_RULES,
} as const satisfies { readonly [rule: string]: CheckRuleText };

export type CheckRule = keyof typeof CHECK_RULES;
