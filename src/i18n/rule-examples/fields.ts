import type { RuleExamples } from './rule-example.ts';

/** Front matter, field by field. */
export const FIELD_EXAMPLES = {
  'unknown-field': {
    in: 'fields',
    wrong: '索引好: 11990100000000019F/2026-00001',
    right: '索引号: 11990100000000019F/2026-00001',
  },
  'duplicate-field': { in: 'fields', wrong: '附注: 此件公开发布\n附注: 此件可以转载', right: '附注: 此件公开发布' },
  'field-missing': {
    in: 'file',
    wrong: '---\n标题: 示例县人民政府关于加强夜间巡查的通知\n发布日期: 2026-03-05\n---\n\n各单位要加强巡查。',
    right:
      '---\n标题: 示例县人民政府关于加强夜间巡查的通知\n索引号: 11990100000000019F/2026-70002\n发文机关: 示例县人民政府\n成文日期: 2026-03-01\n发布日期: 2026-03-05\n内容概述: 明确夜间巡查的范围和责任。\n目录: [documents]\n公开属性: 主动公开\n审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}\n---\n\n各单位要加强巡查。',
  },
  'text-empty': { in: 'fields', wrong: '关键词: [路灯, ""]', right: '关键词: [路灯, 养护]' },
  'text-form': { in: 'fields', wrong: '附注: [此件公开发布]', right: '附注: 此件公开发布' },
  'date-form': { in: 'fields', wrong: '成文日期: 2026.3', right: '成文日期: 2026-03-01' },
  'date-impossible': { in: 'fields', wrong: '成文日期: 2026-02-29', right: '成文日期: 2026-02-28' },
  'time-form': { in: 'fields', wrong: '发布日期: 2026-03-05 25:00', right: '发布日期: 2026-03-05 15:00' },
  'boolean-form': { in: 'fields', wrong: '定时发布: 好的', right: '定时发布: 否' },
  'list-form': { in: 'fields', wrong: '关键词: [路灯, 路灯]', right: '关键词: [路灯, 养护]' },
  'map-form': {
    in: 'fields',
    wrong: '审查: 县政府办公室',
    right: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  },
  'part-missing': {
    in: 'fields',
    wrong: '审查: {机构: 示例县人民政府办公室}',
    right: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  },
  'part-unknown': {
    in: 'fields',
    wrong: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03, 结论: 可以公开}',
    right: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  },
  'part-twice': {
    in: 'fields',
    wrong: '审查: {机构: 示例县人民政府办公室, by: 示例县司法局, 日期: 2026-03-03}',
    right: '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  },
  'value-unknown': { in: 'fields', wrong: '公开属性: 公开', right: '公开属性: 主动公开' },
  'document-number': { in: 'fields', wrong: '发文字号: 示政发[2026]第61号', right: '发文字号: 示政发〔2026〕61号' },
  'index-number': {
    in: 'fields',
    wrong: '索引号: 11990100000000019F／2026-70001',
    right: '索引号: 11990100000000019F/2026-70001',
  },
  'subject-form': { in: 'fields', wrong: '主题分类: 综合政务/政务公开', right: '主题分类: 综合政务\\政务公开' },
  'file-form': {
    in: 'fields',
    wrong: '附件: [https://www.shili.example/a.pdf]',
    right: '关键词: [附件放在同一文件夹里]',
  },
  'phone-form': { in: 'fields', type: 'agencies', wrong: '联系电话: 暂未开通', right: '联系电话: 0990-0000016' },
  'postal-code-form': { in: 'fields', type: 'agencies', wrong: '邮政编码: "99010"', right: '邮政编码: "990100"' },
  'email-form': {
    in: 'fields',
    type: 'agencies',
    wrong: '电子邮箱: zm.shili.example',
    right: '电子邮箱: zm@shili.example',
  },
  'number-form': { in: 'fields', type: 'agencies', wrong: '排序: 第九', right: '排序: 9' },
  'code-form': {
    in: 'fields',
    type: 'agencies',
    wrong: '机构代码: 11990100000000019f',
    right: '机构代码: 11990100000000019F',
  },
  'mark-form': { in: 'fields', type: 'agencies', wrong: '机关代字: [示照明发〔2026〕]', right: '机关代字: [示照明发]' },
  'year-form': { in: 'fields', type: 'reports', wrong: '报告年度: 二〇二五', right: '报告年度: 2025' },
  'attachment-missing': { in: 'fields', wrong: '附件: [汇总表.xlsx]', right: '关键词: [附件与文件放在一起]' },
} as const satisfies RuleExamples;
