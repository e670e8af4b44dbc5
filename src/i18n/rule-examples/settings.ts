import type { RuleExamples } from './rule-example.ts';

/** Lines of site.yaml. */
export const SETTING_EXAMPLES = {
  'setting-unknown': { in: 'settings', wrong: '网站标示码: "9901000001"', right: '网站标识码: "9901000001"' },
  'setting-missing': { in: 'settings', wrong: '网站名称:', right: '网站名称: 示例县政府信息公开网' },
  'setting-form': { in: 'settings', wrong: '阈值: {公开期限: 一个月}', right: '阈值: {公开期限: 15}' },
  'setting-reference': { in: 'settings', wrong: '首页栏目: [country-news]', right: '首页栏目: [county-news]' },
  'accent-contrast': {
    in: 'settings',
    wrong: '主题色: {浅色: "#9fd8bd", 深色: "#8fd6b8"}',
    right: '主题色: {浅色: "#1b5e46", 深色: "#8fd6b8"}',
  },
  'site-identity': { in: 'settings', wrong: 'ICP备案:', right: 'ICP备案: 示ICP备99000001号' },
} as const satisfies RuleExamples;
