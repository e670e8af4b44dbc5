import type { Text } from './text.ts';

/** What may be written under 阈值 in site.yaml. */
export const THRESHOLD_FORM: Text = {
  'zh-CN': '{least} 至 {most} 的整数（{unit}）',
  en: 'a whole number from {least} to {most} ({unit})',
};

export const THRESHOLD_UNITS = {
  workingDays: { 'zh-CN': '工作日', en: 'working days' },
  days: { 'zh-CN': '日', en: 'days' },
  months: { 'zh-CN': '个月', en: 'months' },
  percent: { 'zh-CN': '%', en: 'per cent' },
} as const satisfies { readonly [unit: string]: Text };

/** What the number of each rule means. */
export const THRESHOLD_MEANINGS = {
  'publication-delay': { 'zh-CN': '成文之日起多少个工作日内公开', en: 'working days from adoption to publication' },
  'interpretation-late': {
    'zh-CN': '政策公开后多少个工作日内公开解读',
    en: 'working days from a policy to its explanation',
  },
  'expiring-soon': { 'zh-CN': '有效期届满前多少个月开始提醒', en: 'months of notice before a document expires' },
  'back-dating': {
    'zh-CN': '发布日期与文件首次提交相差多少日以内不提醒',
    en: 'days by which the first commit may follow',
  },
  'home-stale': { 'zh-CN': '首页多少日没有更新即提醒', en: 'days without news on the home page' },
  'stale-category': {
    'zh-CN': '栏目更新期限过去百分之多少开始提醒',
    en: 'share of a column’s limit after which it is said',
  },
  'report-similarity': {
    'zh-CN': '年度报告与上年相同的文字达百分之多少即提醒',
    en: 'share of a report equal to last year’s',
  },
  'number-sums': {
    'zh-CN': '分项之和与总数相差百分之多少以内视为应当相等',
    en: 'how near parts must come to count as all',
  },
} as const satisfies { readonly [rule: string]: Text };
