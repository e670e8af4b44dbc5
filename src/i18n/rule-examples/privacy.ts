import type { RuleExamples } from './rule-example.ts';

/** Personal data, marks of secrecy and debris. The identity number is the example of GB 11643 itself. */
export const PRIVACY_EXAMPLES = {
  'personal-id-number': {
    in: 'body',
    wrong: '承包人身份证号11010519491231002X。',
    right: '承包人身份证号110105********002X。',
  },
  'personal-phone': { in: 'body', wrong: '联系人：张三，手机13912345678。', right: '联系电话：0990-0000150。' },
  'bank-account': { in: 'body', wrong: '补贴打入卡号4111111111111111。', right: '补贴打入卡号************1111。' },
  'personal-identifier': { in: 'body', wrong: '肇事车辆号牌为苏A12345。', right: '肇事车辆号牌为苏A***5。' },
  'personal-email': { in: 'body', wrong: '意见发至zhangsan@163.com。', right: '意见发至xxgk@shili.example。' },
  'home-address': {
    in: 'body',
    wrong: '住址：示例县城关镇文昌路12号3栋502室。',
    right: '住址：示例县城关镇文昌社区。',
  },
  'sole-trader-code': {
    in: 'body',
    wrong: '统一社会信用代码92990100MA0000000A。',
    right: '统一社会信用代码11990100000000019F。',
  },
  'personal-minor': { in: 'body', wrong: '王小花，女，9岁，获救后送医。', right: '一名儿童获救后送医。' },
  'name-list': {
    in: 'body',
    wrong: '| 姓名 | 补助金额 |\n|---|---:|\n| 张三 | 500 |\n| 李四 | 600 |',
    right: '| 姓名 | 补助金额 |\n|---|---:|\n| 张* | 500 |\n| 李* | 600 |',
  },
  'secrecy-mark': { in: 'body', wrong: '秘密★5年\n\n各乡镇人民政府：', right: '各乡镇人民政府：' },
  'internal-mark': { in: 'body', wrong: '（内部资料，注意保存）\n\n各乡镇人民政府：', right: '各乡镇人民政府：' },
  'foreign-site-debris': {
    in: 'body',
    wrong: '各乡镇人民政府：澳门太阳城官网欢迎您。',
    right: '各乡镇人民政府：',
  },
  'review-record': {
    in: 'fields',
    wrong: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-06}',
    right: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  },
} as const satisfies RuleExamples;
