import type { PersonalDataFinding, PersonalDataKind } from '../domain/privacy/find-personal-data.ts';
import type { CheckRule } from '../i18n/problems-checks.ts';
import type { Finding } from './problem-at.ts';

const RULES: { readonly [kind in PersonalDataKind]: readonly [rule: CheckRule, words: string] } = {
  idNumber: ['personal-id-number', 'main'],
  oldIdNumber: ['personal-id-number', 'old'],
  recoverableIdNumber: ['personal-id-number', 'recoverable'],
  mobile: ['personal-phone', 'main'],
  bankCard: ['bank-account', 'main'],
  soleTrader: ['sole-trader-code', 'main'],
  passport: ['personal-identifier', 'passport'],
  plate: ['personal-identifier', 'plate'],
  email: ['personal-email', 'main'],
  residence: ['home-address', 'main'],
  minor: ['personal-minor', 'main'],
};

/** The rules that personal data in a text or an attachment may break, each once. */
export const PERSONAL_DATA_RULES: readonly CheckRule[] = [...new Set(Object.values(RULES).map(([rule]) => rule))];

/** What a rule says of a find; `where` names the attachment it stands in, empty for the document's own text. */
export function personalDataFinding({ kind, severity, masked }: PersonalDataFinding, where = ''): Finding {
  const [rule, words] = RULES[kind];
  return { rule, words: wordsOf(kind, severity) ?? words, severity, found: masked, values: { where } };
}

/** A mobile beside a name and a certain bank card are errors, with words of their own. */
function wordsOf(kind: PersonalDataKind, severity: 'error' | 'warning'): string | null {
  if (kind === 'mobile') return severity === 'error' ? 'named' : 'main';
  if (kind === 'bankCard') return severity === 'error' ? 'main' : 'possible';
  return null;
}
