import type { PublicityEnd } from '../../domain/dataset/dataset-kind.ts';
import { addMonths, type PlainDate } from '../../domain/plain-date.ts';

export const PUBLICITY_CLASSES = ['轻微', '一般', '严重'] as const;
type PublicityClass = (typeof PUBLICITY_CLASSES)[number];

/** One version of the rules on how long a penalty is shown (catalogues.md §2). */
export interface PublicityRule {
  /** Stands beside every end that it gave. */
  readonly version: string;
  /** Decisions from this day on, until the next version. */
  readonly from: PlainDate;
  /** Months from the day of the decision; null: this version knows no such class. */
  readonly months: { readonly [level in PublicityClass]: number | null };
}

/** Newest first. Which version counts is decided by the day of the decision. */
export const PUBLICITY_RULES: readonly PublicityRule[] = [
  { version: '信用修复管理办法（2026年4月1日起）', from: day('2026-04-01'), months: { 轻微: 3, 一般: 12, 严重: 36 } },
  {
    version: '发展改革委令第58号（2023年5月1日起）',
    from: day('2023-05-01'),
    months: { 轻微: null, 一般: 36, 严重: 36 },
  },
  {
    version: '发改办财金〔2019〕527号（2019年7月1日起）',
    from: day('2019-07-01'),
    months: { 轻微: null, 一般: 12, 严重: 36 },
  },
];

/**
 * The last day of the longest publicity of a penalty: months run to the same day number. Null where no version fits
 * (a decision before July 2019, or a class that its version does not know): such a record is not ended by us.
 */
export function publicityEnd(decided: string | null, level: string | null): PublicityEnd | null {
  const rule = decided === null ? undefined : PUBLICITY_RULES.find(({ from }) => decided >= from);
  const months =
    rule && level !== null && Object.hasOwn(rule.months, level) ? rule.months[level as PublicityClass] : null;
  return rule && decided && months ? { on: addMonths(decided as PlainDate, months), ruleVersion: rule.version } : null;
}

function day(text: string): PlainDate {
  return text as PlainDate;
}
