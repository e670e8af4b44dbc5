import type { Link } from './page.ts';
import type { Severity } from './problem.ts';

/** `/help/rules/`: every rule of the program, for clerks and for who wants to know by what a site is measured. */
export interface RulesView {
  readonly kind: 'rules';
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly RuleGroupView[];
  /** The pages of help. */
  readonly links: readonly (Link & { readonly current: boolean })[];
}

export interface RuleGroupView {
  /** Anchor of the group: `group-text`. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleView[];
}

export interface RuleView {
  /** Permanent name, and the anchor. */
  readonly rule: string;
  readonly title: string;
  readonly severities: readonly { readonly severity: Severity; readonly text: string }[];
  readonly why: string | null;
  /** What the check says, values left out. */
  readonly messages: readonly string[];
  readonly fix: string | null;
  readonly basis: string | null;
  readonly example: { readonly where: string; readonly wrong: string; readonly right: string } | null;
}
