import type { RuleExamples } from './rule-example.ts';

/** Fields against one another, and against the law. */
export const CHECK_EXAMPLES = {
  'date-order': { in: 'fields', wrong: '成文日期: 2026-03-06', right: '成文日期: 2026-03-01' },
  'document-number-year': {
    in: 'fields',
    wrong: '发文字号: 示政发〔2025〕63号',
    right: '发文字号: 示政发〔2026〕63号',
  },
  'duplicate-index-number': {
    in: 'fields',
    wrong: '索引号: 11990100000000019F/2026-71001',
    right: '索引号: 11990100000000019F/2026-71002',
    beside: {
      fields:
        '标题: 示例县城管公告\n发文机关: 示例县人民政府\n索引号: 11990100000000019F/2026-71001\n发布日期: 2026-03-05\n成文日期: 2026-03-01\n内容概述: 公告城区管理的范围。\n目录: [documents]\n审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
    },
  },
  'duplicate-document-number': {
    in: 'fields',
    wrong: '发文字号: 示政发〔2026〕64号',
    right: '发文字号: 示政发〔2026〕65号',
    beside: {
      fields:
        '标题: 示例县人民政府关于印发方案的通知\n发文字号: 示政发〔2026〕64号\n成文日期: 2024-03-01\n发布日期: 2024-03-05',
    },
  },
  'duplicate-title-date': {
    in: 'fields',
    wrong: '标题: 示例县人民政府关于清明祭扫的通告',
    right: '标题: 示例县人民政府关于清明期间道路管制的通告',
    beside: {
      fields:
        '标题: 示例县人民政府关于清明祭扫的通告\n发文机关: 示例县人民政府\n成文日期: 2026-03-01\n发布日期: 2026-03-05\n索引号: 11990100000000019F/2026-71003\n内容概述: 通告清明祭扫的时间和地点。\n目录: [documents]\n审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
    },
  },
  'index-number-form': { in: 'fields', wrong: '索引号: SL-2026-0001', right: '索引号: 11990100000000019F/2026-71004' },
  'index-number-year': {
    in: 'fields',
    wrong: '索引号: 11990100000000019F/2025-71005',
    right: '索引号: 11990100000000019F/2026-71005',
  },
  'organisation-code': {
    in: 'fields',
    wrong: '索引号: 11990100000000018F/2026-71006',
    right: '索引号: 11990100000000019F/2026-71006',
  },
  'genre-title': {
    in: 'fields',
    wrong: '标题: 示例县人民政府关于加强防火的意见\n公文种类: 通知',
    right: '标题: 示例县人民政府关于加强防火的意见\n公文种类: 意见',
  },
  'subject-vocabulary': { in: 'fields', wrong: '主题分类: 综合政务\\公开', right: '主题分类: 综合政务\\政务公开' },
  'year-folder': {
    in: 'fields',
    wrong: '发布日期: 2025-12-30\n成文日期: 2025-12-29\n索引号: 11990100000000019F/2025-71007',
    right: '发布日期: 2026-01-04\n成文日期: 2025-12-29',
  },
  'document-number-mark': {
    in: 'fields',
    wrong: '发文字号: 示财发〔2026〕66号',
    right: '发文字号: 示政发〔2026〕66号',
  },
  'allowance-unknown': {
    in: 'fields',
    wrong: '检查豁免: [{规则: heading-ordr, 原因: 原件如此, 至: 2026-12-31}]',
    right: '检查豁免: [{规则: heading-order, 原因: 原件如此, 至: 2026-12-31}]',
  },
  'title-form': { in: 'fields', wrong: '标题: “关于加强巡查的意见”', right: '标题: 关于加强巡查的意见' },
  'issuer-name': { in: 'fields', wrong: '发文机关: 示例县人民正府', right: '发文机关: 示例县人民政府' },
  'title-issuer': {
    in: 'fields',
    wrong: '标题: 示例县财政局关于巡查经费的通知',
    right: '标题: 示例县人民政府关于巡查经费的通知',
  },
  'placeholder-text': {
    in: 'fields',
    wrong: '标题: XX县人民政府关于加强巡查的通知',
    right: '标题: 示例县人民政府关于加强夜间巡查的通知',
  },
  'trial-without-end': {
    in: 'fields',
    wrong: '标题: 示例县巡查管理暂行办法',
    right: '标题: 示例县巡查管理暂行办法\n失效日期: 2028-03-31',
  },
  'interpretation-pair': {
    in: 'fields',
    type: 'interpretations',
    wrong: '附注: 由起草单位解读',
    right: '关系: {解读: [国办发〔2016〕80号]}',
  },
  'validity-stated': { in: 'fields', wrong: '有效性: 现行有效\n失效日期: 2026-06-30', right: '失效日期: 2026-06-30' },
} as const satisfies RuleExamples;
