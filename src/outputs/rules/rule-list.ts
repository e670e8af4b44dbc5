import type { Severity } from '../../domain/problem.ts';
import { DATASET_PROBLEMS } from '../../i18n/dataset-problems.ts';
import { BODY_RULES } from '../../i18n/problems-body.ts';
import { CHECK_RULES, type CheckRuleText } from '../../i18n/problems-checks.ts';
import { NUMBER_RULES } from '../../i18n/problems-checks-numbers.ts';
import { PRIVACY_RULES } from '../../i18n/problems-checks-privacy.ts';
import { RELATION_RULES } from '../../i18n/problems-checks-relations.ts';
import { REPORT_RULES } from '../../i18n/problems-checks-reports.ts';
import { SITE_RULES } from '../../i18n/problems-checks-site.ts';
import { ISSUER_RULES, SLIP_RULES } from '../../i18n/problems-checks-slips.ts';
import { TEXT_RULES } from '../../i18n/problems-checks-text.ts';
import { TRUTH_RULES } from '../../i18n/problems-checks-truth.ts';
import { FIELD_PROBLEMS } from '../../i18n/problems-fields.ts';
import { INTAKE_FAULTS, INTAKE_RULES } from '../../i18n/problems-intake.ts';
import { SITE_PROBLEMS } from '../../i18n/problems-site.ts';
import { RULE_EXAMPLES, type RuleExample } from '../../i18n/rule-examples/index.ts';
import { RULE_NAMES } from '../../i18n/rule-names.ts';
import { CHECK_SEVERITIES } from '../../i18n/rule-severities.ts';
import type { Text } from '../../i18n/text.ts';

/** Groups of rules in the order of the page; their names are in src/i18n/rules-page.ts. */
export const RULE_GROUPS = [
  'files',
  'fields',
  'facts',
  'text',
  'relations',
  'privacy',
  'completeness',
  'reports',
  'datasets',
  'settings',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** One rule of the program, whoever emits it. */
export interface Rule {
  readonly rule: string;
  readonly group: RuleGroup;
  readonly title: Text;
  readonly why: Text | null;
  readonly basis: string | null;
  /** Gravest first. */
  readonly severities: readonly Severity[];
  /** What a clerk may be told, one for each case; places such as {found} are left in. */
  readonly cases: readonly { readonly message: Text; readonly fix: Text }[];
  readonly example: RuleExample | null;
}

type Entry = Omit<Rule, 'example' | 'group' | 'rule'>;

/** Every rule that the program can emit, gathered from the tables of words: what has no words cannot be said. */
export function listRules(): readonly Rule[] {
  const rules = new Map<string, Rule>();
  const put = (rule: string, group: RuleGroup, entry: Entry) => {
    if (!rules.has(rule)) rules.set(rule, { rule, group, ...entry, example: RULE_EXAMPLES[rule] ?? null });
  };
  for (const [rule, { title, why }] of Object.entries(INTAKE_RULES)) {
    const faults = Object.values(INTAKE_FAULTS).filter((fault) => fault.rule === rule);
    const isMissing = rule === 'field-missing';
    // Incompleteness is an error only from 正式上线日 on.
    const severities = isMissing ? (['error', 'warning'] as const) : gravest(faults.map(({ severity }) => severity));
    const basis = isMissing ? '《政府信息公开条例》第十二条' : null;
    const group = rule.startsWith('setting-') ? 'settings' : FIELD_LIKE.has(rule) ? 'fields' : 'files';
    put(rule, group, { title, why, basis, severities, cases: faults });
  }
  for (const [rule, problems] of grouped(Object.entries(FIELD_PROBLEMS), ([code]) => code.split('/')[0] ?? code)) {
    const texts = problems.map(([, text]) => text);
    const basis = texts.find((text) => text.basis)?.basis ?? null;
    put(rule, 'fields', { title: nameOf(rule), why: null, basis, severities: ['error'], cases: texts });
  }
  for (const [rule, text] of Object.entries(BODY_RULES))
    put(rule, 'text', { ...text, severities: [text.severity], cases: [text] });
  for (const [rule, text] of Object.entries<SiteWords>(SITE_PROBLEMS))
    put(rule, 'relations', {
      title: nameOf(rule),
      why: null,
      basis: text.basis ?? null,
      severities: [text.severity],
      cases: [text],
    });
  for (const [rule, faults] of grouped(Object.values<DatasetWords>(DATASET_PROBLEMS), (fault) => fault.rule)) {
    const basis = faults.find((fault) => fault.basis)?.basis ?? null;
    const severities = gravest(faults.map(({ severity }) => severity));
    put(rule, 'datasets', { title: nameOf(rule), why: null, basis, severities, cases: faults });
  }
  for (const [rule, text] of Object.entries<CheckRuleText>(CHECK_RULES)) {
    const { title, why, basis } = text;
    put(rule, groupOf(rule), { title, why, basis, severities: severitiesOf(rule), cases: Object.values(text.cases) });
  }
  return [...rules.values()];
}

interface SiteWords {
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
  readonly basis?: string;
}
interface DatasetWords extends SiteWords {
  readonly rule: string;
}

/** Rules of reading content that are about fields rather than files. */
const FIELD_LIKE: ReadonlySet<string> = new Set(['unknown-field', 'duplicate-field', 'field-missing', 'field-form']);
const BY_TABLE: readonly (readonly [RuleGroup, object])[] = [
  ['settings', SITE_RULES],
  ['facts', { ...NUMBER_RULES, ...ISSUER_RULES }],
  ['text', { ...TEXT_RULES, ...SLIP_RULES }],
  ['relations', { ...RELATION_RULES, ...TRUTH_RULES }],
  ['privacy', PRIVACY_RULES],
  ['reports', REPORT_RULES],
];

function groupOf(rule: string): RuleGroup {
  const group = BY_TABLE.find(([, table]) => Object.hasOwn(table, rule))?.[0];
  if (group) return group;
  return /^(?:attachment|image)-/u.test(rule) ? 'privacy' : 'completeness';
}

const LETTERS: { readonly [letter: string]: Severity } = { E: 'error', W: 'warning', N: 'notice' };

function severitiesOf(rule: string): readonly Severity[] {
  return [...(CHECK_SEVERITIES[rule] ?? '')].flatMap((letter) => LETTERS[letter] ?? []);
}

function gravest(severities: readonly Severity[]): readonly Severity[] {
  return Object.values(LETTERS).filter((severity) => severities.includes(severity));
}

function nameOf(rule: string): Text {
  return RULE_NAMES[rule] ?? { 'zh-CN': rule, en: rule };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
