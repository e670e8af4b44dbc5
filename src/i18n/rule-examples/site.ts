import type { RuleExamples } from './rule-example.ts';

const OTHER = '标题: 示例县路灯管理办法\n发文字号: 示政发〔2019〕91号\n成文日期: 2019-03-01\n发布日期: 2019-03-05';

/** What documents say of one another, and their places on the site. */
export const SITE_EXAMPLES = {
  'future-publication': { in: 'fields', wrong: '发布日期: 2027-03-05', right: '发布日期: 2027-03-05\n定时发布: 是' },
  'unknown-agency': { in: 'fields', wrong: '发文机关: [lighting-bureau]', right: '发文机关: 示例县人民政府' },
  'unknown-category': { in: 'fields', wrong: '目录: [documents-2026]', right: '目录: [documents]' },
  'unknown-topic': { in: 'fields', wrong: '专题: [lights]', right: '关键词: [路灯]' },
  'unknown-relation-target': {
    in: 'fields',
    wrong: '关系: {依据: [policies/2019/lights]}',
    right: '关系: {依据: [《中华人民共和国政府信息公开条例》]}',
  },
  'relation-to-itself': {
    in: 'fields',
    wrong: '发文字号: 示政发〔2026〕92号\n关系: {修改: [示政发〔2026〕92号]}',
    right: '发文字号: 示政发〔2026〕92号',
  },
  'unsupported-validity': { in: 'fields', wrong: '有效性: 废止', right: '失效日期: 2026-10-31' },
  'broken-link': { in: 'body', wrong: '见[办法](../2019/none.md)。', right: '见《办法》。' },
  'broken-image': { in: 'body', wrong: '![流程图](none.png)', right: '流程见下文。' },
  'broken-anchor': {
    in: 'body',
    wrong: '见[管理办法第九条](broken-anchor-beside.md#t9)。',
    right: '见[管理办法](broken-anchor-beside.md)。',
    beside: { fields: '标题: 示例县停车管理办法\n成文日期: 2026-02-01\n发布日期: 2026-02-05' },
  },
  'anchor-missing': {
    in: 'body',
    wrong: '见[第九条](#t9)。',
    right: '见[第一条](#t1)。\n\n第一条 为了加强巡查，制定本办法。',
  },
  'alias-form': {
    in: 'fields',
    wrong: '旧地址: [art/2019/3/1/art_12_345.html]',
    right: '旧地址: [/art/2019/3/1/art_12_345.html]',
  },
  'repeal-clause': {
    in: 'fields',
    wrong: '附注: 此件公开发布',
    right: '关系: {废止: [示政发〔2019〕91号]}',
    body: '《示例县路灯管理办法》（示政发〔2019〕91号）同时废止。',
    beside: { fields: OTHER },
  },
  'basis-in-force': {
    in: 'fields',
    wrong: '关系: {依据: [示政发〔2019〕92号]}',
    right: '关系: {依据: [示政发〔2019〕92号]}\n失效日期: 2026-06-30',
    fields: '效力等级: 行政规范性文件',
    beside: {
      fields:
        '标题: 示例县巡查办法\n发文字号: 示政发〔2019〕92号\n成文日期: 2019-03-01\n发布日期: 2019-03-05\n失效日期: 2024-03-01',
    },
  },
  'citation-relation': {
    in: 'fields',
    wrong: '附注: 此件公开发布',
    right: '关系: {依据: [示政发〔2019〕93号]}',
    body: '根据《示例县照明办法》（示政发〔2019〕93号），现通知如下。',
    beside: {
      fields: '标题: 示例县照明办法\n发文字号: 示政发〔2019〕93号\n成文日期: 2019-03-01\n发布日期: 2019-03-05',
    },
  },
  'revived-by-withdrawal': {
    in: 'fields',
    wrong: '撤回: {日期: 2026-04-01, 原因: 附件有误，核对后重新公布}\n关系: {废止: [示政发〔2019〕94号]}',
    right: '关系: {废止: [示政发〔2019〕94号]}',
    body: '《示例县绿化办法》（示政发〔2019〕94号）同时废止。',
    beside: {
      fields: '标题: 示例县绿化办法\n发文字号: 示政发〔2019〕94号\n成文日期: 2019-03-01\n发布日期: 2019-03-05',
    },
  },
  'relation-dates': {
    in: 'fields',
    wrong: '关系: {修改: [示政发〔2026〕95号]}',
    right: '关系: {解读: [国办发〔2016〕80号]}',
    beside: {
      fields: '标题: 示例县市容办法\n发文字号: 示政发〔2026〕95号\n成文日期: 2026-06-01\n发布日期: 2026-06-05',
    },
  },
  'relation-target': {
    in: 'fields',
    wrong: '关系: {废止: [示政发〔2018〕999号]}',
    right: '关系: {依据: [国办发〔2016〕80号]}',
  },
} as const satisfies RuleExamples;
