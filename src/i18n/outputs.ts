import type { Texts } from './text.ts';

/** Names of pages, links and parts of lists that the outputs decide (the words around them are in views.ts). */
export const PAGE_NAMES = {
  home: { 'zh-CN': '首页', en: 'Home' },
  catalogue: { 'zh-CN': '公开目录', en: 'Catalogue' },
  agencies: { 'zh-CN': '机构', en: 'Agencies' },
  topics: { 'zh-CN': '专题', en: 'Topics' },
  years: { 'zh-CN': '年份', en: 'Years' },
  numbers: { 'zh-CN': '文号', en: 'Document numbers' },
  feeds: { 'zh-CN': '订阅', en: 'Feeds' },
  data: { 'zh-CN': '开放数据', en: 'Open data' },
  openness: { 'zh-CN': '公开自查', en: 'Self-inspection' },
  search: { 'zh-CN': '搜索', en: 'Search' },
  siteMap: { 'zh-CN': '网站地图', en: 'Site map' },
  accessibility: { 'zh-CN': '无障碍声明', en: 'Accessibility' },
  help: { 'zh-CN': '帮助', en: 'Help' },
  helpSearch: { 'zh-CN': '怎样查找', en: 'How to search' },
  helpSubscribe: { 'zh-CN': '怎样订阅', en: 'How to subscribe' },
  helpVerify: { 'zh-CN': '怎样核对', en: 'How to verify' },
  helpPrivacy: { 'zh-CN': '隐私说明', en: 'Privacy' },
  notFound: { 'zh-CN': '没有找到页面', en: 'Page not found' },
  latest: { 'zh-CN': '最新公开', en: 'Newly published' },
} satisfies Texts;

export const PAGE_DESCRIPTIONS = {
  translation: {
    'zh-CN': '《{title}》的译文（{language}），以中文原文为准。',
    en: 'A translation ({language}) of {title}; the Chinese text prevails.',
  },
  catalogue: {
    'zh-CN': '{site}的政府信息公开目录，按栏目查看已公开的文件。',
    en: 'Catalogue of the open information of {site}.',
  },
  category: { 'zh-CN': '{site}“{name}”栏目公开的文件。', en: 'Documents published in “{name}” by {site}.' },
  document: { 'zh-CN': '{site}公开的{kind}：{title}。', en: '{kind} published by {site}: {title}.' },
  agencies: { 'zh-CN': '{site}的机构信息和各机构公开的文件。', en: 'Agencies of {site} and what they published.' },
  agencyYear: { 'zh-CN': '{name}在{year}年公开的文件。', en: 'Documents that {name} published in {year}.' },
  topics: { 'zh-CN': '{site}按专题汇集的文件。', en: 'Documents of {site} by topic.' },
  topic: { 'zh-CN': '{site}“{name}”专题的文件。', en: 'Documents of {site} on “{name}”.' },
  years: { 'zh-CN': '{site}按发布年份排列的文件。', en: 'Documents of {site} by year of publication.' },
  year: { 'zh-CN': '{site}在{year}年公开的文件。', en: 'Documents that {site} published in {year}.' },
  numbers: {
    'zh-CN': '{site}公开文件的发文字号，按年份和机关代字排列。',
    en: 'Document numbers of {site}, by year and mark.',
  },
  numbersYear: { 'zh-CN': '{site}{year}年的发文字号。', en: 'Document numbers of {site} of {year}.' },
  feeds: { 'zh-CN': '{site}各栏目、机构和专题的订阅地址。', en: 'Feeds of {site}.' },
  data: { 'zh-CN': '{site}公开文件的数据，可以下载和使用。', en: 'Data of the documents of {site}.' },
  search: { 'zh-CN': '在{site}查找公开的文件。', en: 'Search the documents of {site}.' },
  siteMap: { 'zh-CN': '{site}的全部栏目和主要页面。', en: 'All categories and main pages of {site}.' },
  accessibility: { 'zh-CN': '{site}的无障碍设计、已知不足和联系方式。', en: 'Accessibility of {site}.' },
  help: { 'zh-CN': '使用{site}的方法。', en: 'How to use {site}.' },
  notFound: { 'zh-CN': '这个地址没有内容。', en: 'Nothing is at this address.' },
  withdrawal: { 'zh-CN': '本文件已于{day}撤回。', en: 'This document was withdrawn on {day}.' },
  redirect: { 'zh-CN': '页面已移到新地址。', en: 'This page has moved.' },
} satisfies Texts;

export const LIST_WORDS = {
  year: { 'zh-CN': '{year}年', en: '{year}' },
  part: { 'zh-CN': '第{part}页', en: 'Part {part}' },
  newestPart: { 'zh-CN': '最新', en: 'Newest' },
  newer: { 'zh-CN': '较新的文件', en: 'Newer documents' },
  older: { 'zh-CN': '较早的文件', en: 'Older documents' },
  titleOfPart: { 'zh-CN': '{title}（第{part}页）', en: '{title} (part {part})' },
  titleOfFilter: { 'zh-CN': '{title}（{filter}）', en: '{title} ({filter})' },
  agencyYearTitle: { 'zh-CN': '{name}{year}年公开的文件', en: 'Documents of {name} in {year}' },
  yearTitle: { 'zh-CN': '{year}年公开的文件', en: 'Documents of {year}' },
  numbersYearTitle: { 'zh-CN': '{year}年的文号', en: 'Document numbers of {year}' },
  otherNumbers: { 'zh-CN': '其他', en: 'Other' },
  agenciesByKind: { 'zh-CN': '机构名录', en: 'Directory of agencies' },
} satisfies Texts;

/** 公开节奏, by the value of Rhythm. */
export const RHYTHM_WORDS = {
  permanent: { 'zh-CN': '长期公开', en: 'Permanent' },
  regular: { 'zh-CN': '定期公开', en: 'Regular' },
  staged: { 'zh-CN': '逐段公开', en: 'In stages' },
  ad_hoc: { 'zh-CN': '随时公开', en: 'As it arises' },
} satisfies Texts;

export const DOOR_WORDS = {
  guide: { 'zh-CN': '政府信息公开指南', en: 'Guide to open information' },
  guideNote: { 'zh-CN': '怎样查阅、怎样申请', en: 'How to read and how to apply' },
  rules: { 'zh-CN': '政府信息公开制度', en: 'Rules of open information' },
  rulesNote: { 'zh-CN': '公开所依据的规定', en: 'The rules it rests on' },
  disclosure: { 'zh-CN': '法定主动公开内容', en: 'Statutory disclosure' },
  disclosureNote: { 'zh-CN': '依法应当公开的信息', en: 'What the law requires to be published' },
  reports: { 'zh-CN': '政府信息公开年报', en: 'Annual reports' },
  reportsNote: { 'zh-CN': '每年的公开工作情况', en: 'The work of each year' },
} satisfies Texts;

export const FIGURE_WORDS = {
  thisMonth: { 'zh-CN': '本月公开', en: 'Published this month' },
  total: { 'zh-CN': '已公开文件', en: 'Documents published' },
  inTime: { 'zh-CN': '按时公开', en: 'Published in time' },
  oldestDuty: { 'zh-CN': '最早的逾期事项', en: 'Oldest overdue duty' },
  noDuty: { 'zh-CN': '没有', en: 'None' },
  count: { 'zh-CN': '{count} 件', en: '{count}' },
} satisfies Texts;

/** Relations as a reader sees them, by kind and direction. */
export const RELATION_WORDS = {
  amendsOut: { 'zh-CN': '修改', en: 'Amends' },
  amendsIn: { 'zh-CN': '被修改', en: 'Amended by' },
  repealsOut: { 'zh-CN': '废止', en: 'Repeals' },
  repealsIn: { 'zh-CN': '被废止', en: 'Repealed by' },
  partiallyRepealsOut: { 'zh-CN': '部分废止', en: 'Partially repeals' },
  partiallyRepealsIn: { 'zh-CN': '部分被废止', en: 'Partially repealed by' },
  replacesOut: { 'zh-CN': '替代', en: 'Replaces' },
  replacesIn: { 'zh-CN': '被替代', en: 'Replaced by' },
  basedOnOut: { 'zh-CN': '依据', en: 'Based on' },
  basedOnIn: { 'zh-CN': '作为依据', en: 'Is the basis of' },
  forwardsOut: { 'zh-CN': '转发', en: 'Forwards' },
  forwardsIn: { 'zh-CN': '被转发', en: 'Forwarded by' },
  implementsOut: { 'zh-CN': '配套', en: 'Implements' },
  implementsIn: { 'zh-CN': '有配套文件', en: 'Implemented by' },
  interpretsOut: { 'zh-CN': '解读', en: 'Interprets' },
  interpretsIn: { 'zh-CN': '有解读', en: 'Interpreted by' },
  correctsOut: { 'zh-CN': '更正', en: 'Corrects' },
  correctsIn: { 'zh-CN': '被更正', en: 'Corrected by' },
} satisfies Texts;

/** Steps in the life of a document. */
export const HISTORY_WORDS = {
  adopted: { 'zh-CN': '成文', en: 'Adopted' },
  published: { 'zh-CN': '发布', en: 'Published' },
  effective: { 'zh-CN': '施行', en: 'In force' },
  repealed: { 'zh-CN': '废止', en: 'Repealed' },
  expired: { 'zh-CN': '失效', en: 'Expired' },
} satisfies Texts;

/** One sentence on a document's validity. */
export const VALIDITY_SENTENCES = {
  pending: { 'zh-CN': '尚未生效', en: 'Not yet in force' },
  pendingOn: { 'zh-CN': '尚未生效，自{day}起施行', en: 'Not yet in force; takes effect on {day}' },
  inForce: { 'zh-CN': '现行有效', en: 'In force' },
  inForceSince: { 'zh-CN': '现行有效，自{day}起施行', en: 'In force since {day}' },
  amended: { 'zh-CN': '已被修改，请与修改文件一并阅读', en: 'Amended; read together with the amendment' },
  amendedSince: {
    'zh-CN': '自{day}起已被修改，请与修改文件一并阅读',
    en: 'Amended since {day}; read together with the amendment',
  },
  partial: { 'zh-CN': '部分内容已失效', en: 'Partly no longer in force' },
  partialSince: { 'zh-CN': '自{day}起部分内容失效', en: 'Partly no longer in force since {day}' },
  expired: { 'zh-CN': '已经失效', en: 'No longer in force' },
  expiredSince: { 'zh-CN': '自{day}起失效', en: 'No longer in force since {day}' },
  repealed: { 'zh-CN': '已经废止', en: 'Repealed' },
  repealedSince: { 'zh-CN': '自{day}起废止', en: 'Repealed since {day}' },
  next: { 'zh-CN': '按现有规定，自{day}起{status}', en: 'From {day}: {status}' },
} satisfies Texts;

export const VALUE_WORDS = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  listComma: { 'zh-CN': '、', en: ', ' },
  semicolon: { 'zh-CN': '；', en: '; ' },
  reviewed: { 'zh-CN': '{by}，{day}', en: '{by}, {day}' },
} satisfies Texts;

/** GB/T 7714—2015; the day of the citation is the reader's to fill in. */
export const CITATION_WORDS = {
  form: {
    'zh-CN': '{author}. {title}[{mark}]. ({published})[引用日期]. {url}.',
    en: '{author}. {title}[{mark}]. ({published})[date of citation]. {url}.',
  },
  undatedForm: {
    'zh-CN': '{author}. {title}[{mark}]. [引用日期]. {url}.',
    en: '{author}. {title}[{mark}]. [date of citation]. {url}.',
  },
  titleWithNumber: { 'zh-CN': '{title}: {number}', en: '{title}: {number}' },
} satisfies Texts;

export const FEED_WORDS = {
  all: { 'zh-CN': '{site}：全部更新', en: '{site}: everything' },
  allDescription: { 'zh-CN': '{site}最新公开的文件。', en: 'What {site} newly published.' },
  category: { 'zh-CN': '{site}：{name}', en: '{site}: {name}' },
  agency: { 'zh-CN': '{site}：{name}公开的文件', en: '{site}: documents of {name}' },
  agencyDescription: { 'zh-CN': '{name}最新公开的文件。', en: 'What {name} newly published.' },
  topic: { 'zh-CN': '{site}：专题“{name}”', en: '{site}: topic “{name}”' },
  repealed: { 'zh-CN': '【已废止】{title}', en: '[Repealed] {title}' },
  expired: { 'zh-CN': '【已失效】{title}', en: '[Expired] {title}' },
  withdrawn: { 'zh-CN': '【已撤回】{title}', en: '[Withdrawn] {title}' },
  withdrawnNote: { 'zh-CN': '本文件已于{day}撤回。原因：{reason}', en: 'Withdrawn on {day}. Reason: {reason}' },
  subjectScheme: { 'zh-CN': '主题分类', en: 'Subject' },
  genreScheme: { 'zh-CN': '公文种类', en: 'Genre' },
  validityScheme: { 'zh-CN': '有效性', en: 'Validity' },
  everything: { 'zh-CN': '全部更新', en: 'Everything' },
} satisfies Texts;

export const SITE_MAP_WORDS = {
  main: { 'zh-CN': '主要页面', en: 'Main pages' },
  services: { 'zh-CN': '使用本站', en: 'Using this site' },
} satisfies Texts;

export const DATA_FILE_WORDS = {
  feed: { 'zh-CN': '最新公开的 50 件文件（RSS 2.0）', en: 'The 50 newest documents (RSS 2.0)' },
  sitemap: { 'zh-CN': '全部页面的网址', en: 'Addresses of all pages' },
} satisfies Texts;

/** What each column of documents.csv means, by key. */
export const FIELD_MEANINGS = {
  id: { 'zh-CN': '文件在本站的编号，永不改变', en: 'Permanent id on this site' },
  type: { 'zh-CN': '文件种类的代号', en: 'Kind of document' },
  url: { 'zh-CN': '文件页面的网址', en: 'Address of the page' },
  title: { 'zh-CN': '文件的标题', en: 'Title' },
  indexNumber: { 'zh-CN': '政府信息索引号', en: 'Index number' },
  issuer: {
    'zh-CN': '发文机关全称，联合发文的以牵头机关为先，用分号隔开',
    en: 'Issuing agencies, the leading one first, separated by semicolons',
  },
  dateAdopted: { 'zh-CN': '签署或通过的日期', en: 'Day of adoption' },
  datePublished: { 'zh-CN': '在本站公开的日期，有时附时刻', en: 'Day, at times with time, of publication' },
  summary: { 'zh-CN': '内容提要', en: 'Summary' },
  categories: { 'zh-CN': '所在栏目的代号，用分号隔开', en: 'Ids of categories, separated by semicolons' },
  subject: { 'zh-CN': '主题分类，写作“一级\\二级”', en: 'Subject, two levels' },
  topics: { 'zh-CN': '所属专题的代号，用分号隔开', en: 'Ids of topics, separated by semicolons' },
  keywords: { 'zh-CN': '关键词，用分号隔开', en: 'Keywords, separated by semicolons' },
  openness: { 'zh-CN': '公开属性', en: 'Openness' },
  source: { 'zh-CN': '信息的来源', en: 'Source' },
  notes: { 'zh-CN': '附注，如“此件公开发布”', en: 'Notes' },
  draft: { 'zh-CN': '是否草稿，已公开的都是“否”（false）', en: 'Whether a draft; always false here' },
  scheduled: { 'zh-CN': '是否定时发布', en: 'Whether publication was scheduled' },
  withdrawn: { 'zh-CN': '撤回情况，已公开的都是空白', en: 'Withdrawal; always empty here' },
  review: { 'zh-CN': '公开前的审查机构和日期', en: 'Review before publication' },
  corrections: { 'zh-CN': '更正的日期、内容和原因', en: 'Corrections' },
  aliases: { 'zh-CN': '旧地址', en: 'Old addresses' },
  attachments: { 'zh-CN': '附件的网址，用分号隔开', en: 'Addresses of attachments, separated by semicolons' },
  relations: { 'zh-CN': '与其他文件的关系，写作“关系:对象”', en: 'Relations, as kind:target' },
  allow: { 'zh-CN': '检查豁免的规则和原因', en: 'Exemptions from checks' },
  documentNumber: { 'zh-CN': '发文字号', en: 'Document number' },
  registrationNumber: { 'zh-CN': '规范性文件统一编号', en: 'Registration number' },
  genre: { 'zh-CN': '公文种类', en: 'Genre' },
  level: { 'zh-CN': '效力等级', en: 'Level' },
  dateEffective: { 'zh-CN': '开始施行的日期', en: 'Day of taking effect' },
  dateExpires: { 'zh-CN': '停止生效的日期', en: 'Day of expiry' },
  validity: { 'zh-CN': '按日期和关系算出的时效性', en: 'Validity, computed from dates and relations' },
} satisfies Texts;
