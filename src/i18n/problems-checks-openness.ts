import type { CheckRuleText } from './problems-checks.ts';

const INSPECTION = '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》';

/** Rules about time and about what the law and the inspection want to see filled. Lateness is never an error. */
export const OPENNESS_RULES = {
  'publication-delay': {
    title: { 'zh-CN': '二十个工作日内公开', en: 'Published within 20 working days' },
    why: {
      'zh-CN': '属于主动公开范围的政府信息，应当自形成或者变更之日起20个工作日内公开。',
      en: 'What is to be published proactively is due within 20 working days of being formed.',
    },
    basis: '《政府信息公开条例》第二十六条',
    cases: {
      main: {
        message: {
          'zh-CN':
            '{formed}形成，{published}才公布，用了 {days} 个工作日；按 {limit} 个工作日应在{due}以前公布，迟了 {late} 个工作日。',
          en: 'Formed on {formed}, published on {published}: {days} working days; due by {due} ({limit} working days), {late} late.',
        },
        expected: { 'zh-CN': '不晚于{due}', en: 'by {due}' },
        fix: {
          'zh-CN': '核对两个日期。确实迟了的，如实保留，不要改日期；有法定特殊时限的，用“检查豁免”写明依据。',
          en: 'Check both dates. If it was late, leave it so; where a law sets another term, say so by an exemption.',
        },
      },
    },
  },
  'calendar-year': {
    title: { 'zh-CN': '工作日历缺年份', en: 'Year missing in the calendar' },
    why: {
      'zh-CN': '调休由国务院办公厅每年另行通知，没有当年日历就不能计算工作日，本站不猜。',
      en: 'Swapped working days are announced each year; without the year’s file nothing is counted, nothing guessed.',
    },
    basis: '《全国年节及纪念日放假办法》第七条',
    cases: {
      main: {
        message: {
          'zh-CN': '没有 {year} 年的工作日历，{count} 件文件的公开期限算不出来。',
          en: 'There is no calendar of {year}: the term of {count} documents cannot be counted.',
        },
        fix: {
          'zh-CN': '按国务院办公厅通知新建 calendar/{year}.yaml，写明年份、放假、调休上班、来源。',
          en: 'Create calendar/{year}.yaml from the notice of the General Office of the State Council.',
        },
      },
    },
  },
  'interpretation-late': {
    title: { 'zh-CN': '解读迟于政策', en: 'Late interpretation' },
    why: {
      'zh-CN': '解读应当与政策同步公布，最迟不超过3个工作日，群众才能看懂刚出台的政策。',
      en: 'An interpretation belongs beside its policy, within three working days at the latest.',
    },
    basis: '国办发〔2016〕80号；3个工作日为各地通行做法',
    cases: {
      main: {
        message: {
          'zh-CN': '所解读的{policy}于{published}公布，本解读迟了：应在{due}以前公布。',
          en: 'The policy {policy} was published on {published}; its interpretation was due by {due}.',
        },
        expected: { 'zh-CN': '不晚于{due}', en: 'by {due}' },
        fix: {
          'zh-CN': '今后与政策同步组织、同步审签、同步公布；已经迟了的，如实保留。',
          en: 'Publish both together in future; leave the dates as they are.',
        },
      },
    },
  },
  'expiring-soon': {
    title: { 'zh-CN': '有效期即将届满', en: 'Expiring soon' },
    why: {
      'zh-CN': '有效期届满前应当评估，决定继续有效、修改还是不再执行；无人过问的文件到期就失效。',
      en: 'Before its end a document is to be reviewed: renewed, amended, or let go.',
    },
    basis: '国办发〔2018〕37号；届满前6个月评估为各地规定',
    cases: {
      main: {
        message: {
          'zh-CN': '有效期到{found}为止，还有 {days} 天。',
          en: 'In force until {found}, {days} days from now.',
        },
        fix: {
          'zh-CN': '组织评估：需要继续执行的，届满前重新公布；不再执行的，不必改动，到期自动标为失效。',
          en: 'Review it: publish it anew if it is to stay; otherwise do nothing, it will be marked as expired.',
        },
      },
    },
  },
  'stale-category': {
    title: { 'zh-CN': '栏目更新不及时', en: 'Stale category' },
    why: {
      'zh-CN': '长期不更新的栏目达到一定数量，网站检查单项否决。',
      en: 'A number of stale columns fails the whole site in an inspection.',
    },
    basis: INSPECTION,
    cases: {
      main: {
        message: {
          'zh-CN': '栏目“{field}”最近一次更新是{newest}，期限{limit}，{due}起算作没有更新。',
          en: 'Category “{field}” was last updated on {newest}; by its limit of {limit} it is stale since {due}.',
        },
        fix: {
          'zh-CN': '补发应当公开的内容；本来就不需要按期更新的，在 catalogue.yaml 里改写“更新期限”或“节奏”。',
          en: 'Publish what is due, or correct its limit or rhythm in catalogue.yaml.',
        },
      },
      undated: {
        message: {
          'zh-CN': '栏目“{field}”的文件都没有发布日期，检查时算作没有更新。',
          en: 'No document of category “{field}” has a day of publication: inspections count it as not updated.',
        },
        fix: { 'zh-CN': '给文件补写发布日期。', en: 'Add the days of publication.' },
      },
      nearly: {
        message: {
          'zh-CN': '栏目“{field}”最近一次更新是{newest}，期限{limit}，最迟{due}要更新。',
          en: 'Category “{field}” was last updated on {newest}; by its limit of {limit} it is due on {due}.',
        },
        fix: { 'zh-CN': '安排在{due}以前更新。', en: 'Plan an update by {due}.' },
      },
    },
  },
  'empty-category': {
    title: { 'zh-CN': '空白栏目', en: 'Empty category' },
    why: {
      'zh-CN': '开设而没有内容的栏目是空白栏目，达到5个，网站检查单项否决。',
      en: 'Five columns without content fail the whole site in an inspection.',
    },
    basis: INSPECTION,
    cases: {
      main: {
        message: { 'zh-CN': '栏目“{field}”里没有任何内容。', en: 'Category “{field}” holds nothing.' },
        fix: {
          'zh-CN': '补发应当公开的内容，或在有内容之前先从 catalogue.yaml 里去掉这个栏目。',
          en: 'Publish what belongs there, or leave the category out of catalogue.yaml until there is something.',
        },
      },
    },
  },
  'statutory-coverage': {
    title: { 'zh-CN': '法定主动公开内容的覆盖', en: 'Coverage of the statutory items' },
    why: {
      'zh-CN': '条例第二十条、第二十一条逐项规定了应当主动公开的内容，目录要让每一项都有去处。',
      en: 'Articles 20 and 21 list what is to be published; the catalogue needs a place for each.',
    },
    basis: '《政府信息公开条例》第二十条、第二十一条',
    cases: {
      none: {
        message: {
          'zh-CN': '没有栏目对应条例{article}的这些内容：{found}。',
          en: 'No category answers these items of article {article}: {found}.',
        },
        fix: {
          'zh-CN':
            '在 catalogue.yaml 里设相应栏目，并用“法定项”写明（如 ["20.7"]）；本机关没有这类信息的，在公开指南里说明。',
          en: 'Add categories with their statutory items to catalogue.yaml, or say in the guide that there is none.',
        },
      },
      empty: {
        message: {
          'zh-CN': '对应条例{article}这些内容的栏目还没有文件：{found}。',
          en: 'The categories for these items of article {article} hold nothing: {found}.',
        },
        fix: { 'zh-CN': '补发应当公开的内容。', en: 'Publish what is due.' },
      },
      unstated: {
        message: {
          'zh-CN': '目录里没有写“法定项”，看不出条例第二十条各项由哪个栏目公开。',
          en: 'The catalogue names no statutory items, so coverage of article 20 cannot be told.',
        },
        fix: {
          'zh-CN': '在 catalogue.yaml 的栏目里写“法定项”，如 法定项: ["20.1"]。',
          en: 'Write 法定项 in catalogue.yaml, such as ["20.1"].',
        },
      },
    },
  },
  'home-stale': {
    title: { 'zh-CN': '首页更新不及时', en: 'Stale home page' },
    why: {
      'zh-CN': '首页连续2周没有新信息，网站检查单项否决。',
      en: 'Two weeks without anything new on the home page fail the whole site in an inspection.',
    },
    basis: INSPECTION,
    cases: {
      main: {
        message: {
          'zh-CN': '首页最新的信息是{newest}的，超过{limit}天没有更新。',
          en: 'The newest item on the home page is of {newest}, more than {limit} days ago.',
        },
        fix: { 'zh-CN': '尽快发布新信息。', en: 'Publish something new.' },
      },
      none: {
        message: { 'zh-CN': '首页没有带发布日期的信息。', en: 'Nothing on the home page has a day of publication.' },
        fix: { 'zh-CN': '发布信息并写明发布日期。', en: 'Publish documents with their days.' },
      },
      nearly: {
        message: {
          'zh-CN': '首页最新的信息是{newest}的，最迟{due}要有新信息。',
          en: 'The newest item on the home page is of {newest}; something new is due by {due}.',
        },
        fix: { 'zh-CN': '安排在{due}以前发布新信息。', en: 'Plan something new by {due}.' },
      },
    },
  },
  'inspection-veto': {
    title: { 'zh-CN': '单项否决', en: 'Single-veto indicators' },
    why: {
      'zh-CN': '触及任何一项单项否决，整个网站即为不合格。',
      en: 'Any one of these fails the whole site.',
    },
    basis: INSPECTION,
    cases: {
      staleNewsNoticesPolicy: {
        message: {
          'zh-CN': '动态、要闻和通知公告、政策文件类栏目有 {found} 个更新不及时，达到 {limit} 个即单项否决。',
          en: '{found} columns of news, notices and policies are stale; {limit} fail the site.',
        },
        fix: { 'zh-CN': '先更新这些栏目：{names}。', en: 'Update these first: {names}.' },
      },
      staleOther: {
        message: {
          'zh-CN': '应更新的栏目有 {found} 个长期没有更新，达到 {limit} 个即单项否决。',
          en: '{found} columns that should be updated are stale; {limit} fail the site.',
        },
        fix: { 'zh-CN': '先更新这些栏目：{names}。', en: 'Update these first: {names}.' },
      },
      empty: {
        message: {
          'zh-CN': '空白栏目有 {found} 个，达到 {limit} 个即单项否决。',
          en: '{found} columns are empty; {limit} fail the site.',
        },
        fix: { 'zh-CN': '先补上这些栏目的内容，或暂时去掉：{names}。', en: 'Fill these or leave them out: {names}.' },
      },
    },
  },
  'column-tags': {
    title: { 'zh-CN': '栏目标签', en: 'Tags of categories' },
    why: {
      'zh-CN': '网页标签要有栏目描述和栏目关键词；没有写的，页面上只能用栏目名代替。',
      en: 'Pages carry a description and keywords of their column; where there are none the name stands in.',
    },
    basis: '国办发〔2017〕47号《政府网站发展指引》附件',
    cases: {
      main: {
        message: { 'zh-CN': '栏目“{field}”没有写：{found}。', en: 'Category “{field}” lacks: {found}.' },
        fix: { 'zh-CN': '在 catalogue.yaml 里补写。', en: 'Add them to catalogue.yaml.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };

/** Items of arts. 20 and 21 in few words, for messages and tables. */
export const STATUTORY_ITEMS = {
  '20.1': { 'zh-CN': '（一）行政法规、规章和规范性文件', en: '(1) regulations, rules, normative documents' },
  '20.2': { 'zh-CN': '（二）机关职能、机构设置、联系方式、负责人', en: '(2) functions, structure, contact, leaders' },
  '20.3': { 'zh-CN': '（三）发展规划及相关政策', en: '(3) development plans' },
  '20.4': { 'zh-CN': '（四）统计信息', en: '(4) statistics' },
  '20.5': { 'zh-CN': '（五）行政许可和其他对外管理服务事项', en: '(5) licences and services' },
  '20.6': { 'zh-CN': '（六）行政处罚、行政强制', en: '(6) penalties and compulsion' },
  '20.7': { 'zh-CN': '（七）财政预算、决算', en: '(7) budgets and final accounts' },
  '20.8': { 'zh-CN': '（八）行政事业性收费', en: '(8) fees' },
  '20.9': { 'zh-CN': '（九）政府集中采购', en: '(9) procurement' },
  '20.10': { 'zh-CN': '（十）重大建设项目', en: '(10) major projects' },
  '20.11': {
    'zh-CN': '（十一）扶贫、教育、医疗、社会保障、促进就业',
    en: '(11) education, health, welfare, employment',
  },
  '20.12': { 'zh-CN': '（十二）突发公共事件', en: '(12) emergencies' },
  '20.13': { 'zh-CN': '（十三）环境、卫生、安全、食药、质量监督检查', en: '(13) inspections' },
  '20.14': { 'zh-CN': '（十四）公务员招考', en: '(14) recruitment' },
  '20.15': { 'zh-CN': '（十五）其他应当主动公开的信息', en: '(15) other' },
} as const;
