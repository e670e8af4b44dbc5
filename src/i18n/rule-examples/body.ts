import type { RuleExamples } from './rule-example.ts';

/** The text: Markdown, marks and numbers. */
export const BODY_EXAMPLES = {
  'raw-html': { in: 'body', wrong: '<font color="red">重要</font>', right: '**重要**' },
  'unsafe-link': { in: 'body', wrong: '[办理](javascript:void)', right: '[办理](https://www.shili.example/)' },
  'link-empty': {
    in: 'body',
    wrong: '[](https://www.shili.example/)',
    right: '[政府网站](https://www.shili.example/)',
  },
  'heading-level': { in: 'body', wrong: '# 一、总体要求', right: '## 一、总体要求' },
  'heading-skip': {
    in: 'body',
    wrong: '## 一、总体要求\n\n#### 目标\n\n甲。',
    right: '## 一、总体要求\n\n### 目标\n\n甲。',
  },
  'heading-empty': { in: 'body', wrong: '##\n\n各乡镇：', right: '## 一、总体要求\n\n各乡镇：' },
  'image-external': {
    in: 'body',
    wrong: '![流程图](https://img.example/a.png)',
    right: '[流程图](https://img.example/a.png)',
  },
  'table-ragged': {
    in: 'body',
    wrong: '| 项目 | 数量 |\n|---|---|\n| 路灯 | 3 | 盏 |',
    right: '| 项目 | 数量 |\n|---|---|\n| 路灯 | 3 |',
  },
  'directive-form': { in: 'body', wrong: '::: 提示\n各乡镇：\n:::', right: ':::提示\n各乡镇：\n:::' },
  'directive-unclosed': { in: 'body', wrong: ':::提示\n各乡镇：', right: ':::提示\n各乡镇：\n:::' },
  'definition-unused': { in: 'body', wrong: '[注]: 此件公开发布', right: '注：此件公开发布' },
  'directive-unknown': { in: 'body', wrong: ':::方框\n各乡镇：\n:::', right: '各乡镇：' },
  'footnote-missing': { in: 'body', wrong: '路灯三百盏[^1]。', right: '路灯三百盏[^1]。\n\n[^1]: 截至2025年底。' },
  'footnote-unused': {
    in: 'body',
    wrong: '路灯三百盏。\n\n[^1]: 截至2025年底。',
    right: '路灯三百盏[^1]。\n\n[^1]: 截至2025年底。',
  },
  'heading-order': { in: 'body', wrong: '一、总体要求\n\n三、重点任务', right: '一、总体要求\n\n二、重点任务' },
  signature: {
    in: 'body',
    wrong: '示例县人民政府\\\n2026年2月1日',
    right: '示例县人民政府\\\n2026年3月1日',
  },
  'markup-slip': {
    in: 'body',
    wrong: '##组织领导\n\n见［原通知］（https://www.gov.cn/）。',
    right: '## 组织领导\n\n见[原通知](https://www.gov.cn/)。',
  },
  'attachment-note': {
    in: 'body',
    wrong: '附件：巡查登记簿',
    right: '附件：[巡查登记簿](https://www.gov.cn/dengji.pdf)',
  },
  'unpaired-marks': {
    in: 'body',
    wrong: '根据《政府信息公开条例的规定，制定本办法。',
    right: '根据《政府信息公开条例》的规定，制定本办法。',
  },
  'mixed-width': { in: 'body', wrong: '各乡镇,各部门:', right: '各乡镇，各部门：' },
  'look-alikes': { in: 'body', wrong: '自2O26年4月起', right: '自2026年4月起' },
  'placeholder-body': { in: 'body', wrong: '请XX局于X月X日前报送。', right: '请县财政局于3月20日前报送。' },
  'number-in-text': {
    in: 'body',
    wrong: '根据国办发[2016]第80号要求，现通知如下。',
    right: '根据国办发〔2016〕80号要求，现通知如下。',
  },
  'number-sums': {
    in: 'body',
    wrong: '审结316件；其中，维持275件，撤销8件，以其他方式结案32件。',
    right: '审结315件；其中，维持275件，撤销8件，以其他方式结案32件。',
  },
  'table-sums': {
    in: 'body',
    wrong: '| 科目 | 金额 |\n|---|---:|\n| 教育 | 120 |\n| 卫生 | 80 |\n| 合计 | 210 |',
    right: '| 科目 | 金额 |\n|---|---:|\n| 教育 | 120 |\n| 卫生 | 80 |\n| 合计 | 200 |',
  },
  'effective-clause': {
    in: 'body',
    wrong: '本办法自2026年4月1日起施行。',
    right: '本办法自2026年5月1日起施行。',
    fields: '施行日期: 2026-05-01',
  },
  'term-clause': {
    in: 'body',
    wrong: '本办法自2026年5月1日起施行，有效期三年。',
    right: '本办法自2026年5月1日起施行，有效期五年。',
    fields: '施行日期: 2026-05-01\n失效日期: 2031-04-30',
  },
} as const satisfies RuleExamples;
