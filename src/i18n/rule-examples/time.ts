import type { RuleExamples } from './rule-example.ts';

/** Terms, and what is not public. */
export const TIME_EXAMPLES = {
  'publication-delay': { in: 'fields', wrong: '成文日期: 2026-01-05', right: '成文日期: 2026-03-01' },
  'expiring-soon': { in: 'fields', wrong: '失效日期: 2027-02-28', right: '失效日期: 2031-02-28' },
  'unpublished-relation-target': {
    in: 'fields',
    wrong: '关系: {依据: [policies/2026/unpublished-relation-target-beside]}',
    right: '附注: 此件公开发布',
    beside: { fields: '标题: 示例县夜市办法\n发文字号: 示政发〔2026〕97号\n成文日期: 2026-02-01\n草稿: 是' },
  },
  'link-to-unpublished': {
    in: 'body',
    wrong: '见[夜市办法](link-to-unpublished-beside.md)。',
    right: '夜市办法另行公布。',
    beside: { fields: '标题: 示例县夜市管理办法\n成文日期: 2026-02-01\n发布日期: 2026-02-05\n草稿: 是' },
  },
  'alias-taken': {
    in: 'fields',
    wrong: '旧地址: [/art/2020/5/6/art_8_9.html]',
    right: '旧地址: [/art/2020/5/6/art_8_10.html]',
    beside: {
      fields: '标题: 示例县早市办法\n成文日期: 2026-02-01\n发布日期: 2026-02-05\n旧地址: [/art/2020/5/6/art_8_9.html]',
    },
  },
} as const satisfies RuleExamples;
