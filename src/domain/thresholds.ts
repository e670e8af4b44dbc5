import type { SiteSettings } from './settings.ts';

/** A number in a rule that an office may set under 阈值 in site.yaml. */
export interface Threshold {
  /** What holds where site.yaml says nothing. */
  readonly standard: number;
  /** Bounds of what may be written; what a law fixes may be made stricter only. */
  readonly least: number;
  readonly most: number;
  readonly unit: 'workingDays' | 'days' | 'months' | 'percent';
  /** How an editor may name it, besides the rule. */
  readonly names: readonly [string, ...string[]];
}

/** By the rule that uses it. */
export const THRESHOLDS = {
  /** 条例 art. 26. */
  'publication-delay': { standard: 20, least: 1, most: 20, unit: 'workingDays', names: ['公开期限'] },
  /** Local practice (document-metadata.md §9). */
  'interpretation-late': { standard: 3, least: 1, most: 30, unit: 'workingDays', names: ['解读期限'] },
  'expiring-soon': { standard: 6, least: 1, most: 36, unit: 'months', names: ['届满提醒'] },
  'back-dating': { standard: 7, least: 0, most: 365, unit: 'days', names: ['补录期限'] },
  /** 单项否决 3. */
  'home-stale': { standard: 14, least: 1, most: 14, unit: 'days', names: ['首页更新'] },
  /** Share of a column's limit after which a notice reminds. */
  'stale-category': { standard: 80, least: 10, most: 100, unit: 'percent', names: ['栏目更新提醒'] },
  'report-similarity': { standard: 70, least: 30, most: 100, unit: 'percent', names: ['年报雷同'] },
  /** Parts that come this near the whole without reaching it are meant to be all of it. */
  'number-sums': { standard: 2, least: 0, most: 20, unit: 'percent', names: ['数字出入'] },
} as const satisfies { readonly [rule: string]: Threshold };

export type ThresholdRule = keyof typeof THRESHOLDS;

export function thresholdOf({ thresholds }: Pick<SiteSettings, 'thresholds'>, rule: ThresholdRule): number {
  return thresholds[rule] ?? THRESHOLDS[rule].standard;
}
