import type { Texts } from './text.ts';

// One file on purpose (longer than 300 lines): the words of one area, which a translator reads together.

/** Words of /openness/, its months, its evidence sheet and its command. */
export const OPENNESS = {
  title: { 'zh-CN': '公开自查', en: 'Self-inspection' },
  description: {
    'zh-CN': '{site}按政府网站检查指标和《政府信息公开条例》对自身的检查结果。',
    en: 'What {site} finds when it applies the official inspection to itself.',
  },
  intro: {
    'zh-CN': '本页用检查组自己的指标检查本站：数字都从已公开的文件算出，任何人都可以用下载的数据复算。截至{day}。',
    en: 'The official indicators, applied to this site by itself. Every number is computed from published documents. As of {day}.',
  },
  verdictGood: { 'zh-CN': '可以计算的单项否决指标都没有触及。', en: 'No computed single-veto indicator is reached.' },
  verdictNear: {
    'zh-CN': '没有触及单项否决，但有 {count} 项已经过半，需要留意。',
    en: 'No single-veto indicator is reached; {count} are half way.',
  },
  verdictBad: { 'zh-CN': '触及 {count} 项单项否决。', en: '{count} single-veto indicators are reached.' },
  figureVetoes: { 'zh-CN': '触及单项否决', en: 'Vetoes reached' },
  figureRate: { 'zh-CN': '按时公开率', en: 'Published on time' },
  figureStale: { 'zh-CN': '更新不及时的栏目', en: 'Stale columns' },
  figureCoverage: { 'zh-CN': '法定内容覆盖', en: 'Statutory items covered' },
  figureOverdue: { 'zh-CN': '超期未办事项', en: 'Overdue duties' },
  items: { 'zh-CN': '{count} 项', en: '{count}' },
  ofItems: { 'zh-CN': '{part}／{whole} 项', en: '{part}/{whole}' },
  columnsCount: { 'zh-CN': '{count} 个', en: '{count}' },
  documents: { 'zh-CN': '{count} 件', en: '{count}' },
  percent: { 'zh-CN': '{value}%', en: '{value}%' },
  none: { 'zh-CN': '无', en: 'none' },
  unknown: { 'zh-CN': '无法计算', en: 'unknown' },
  listComma: { 'zh-CN': '、', en: ', ' },
  days: { 'zh-CN': '{count} 天', en: '{count} days' },
  workingDays: { 'zh-CN': '{count} 个工作日', en: '{count} working days' },

  downloads: { 'zh-CN': '下载和打印', en: 'Download and print' },
  report: { 'zh-CN': '自查结果（JSON）', en: 'Report (JSON)' },
  reportNote: { 'zh-CN': '本页全部数字，供程序使用', en: 'All numbers of this page for programs' },
  ledger: { 'zh-CN': '公开时限台账（CSV）', en: 'Ledger (CSV)' },
  ledgerNote: {
    'zh-CN': '每件文件的形成、应公开、实际公开日期和工作日数',
    en: 'For every document: formed, due, published, working days',
  },
  evidence: { 'zh-CN': '自查记录表', en: 'Evidence sheet' },
  evidenceNote: { 'zh-CN': '供打印、签字、存档', en: 'To print, sign and file' },
  months: { 'zh-CN': '月报', en: 'Monthly reports' },

  vetoTitle: { 'zh-CN': '单项否决指标', en: 'Single-veto indicators' },
  vetoCaption: { 'zh-CN': '触及任何一项，网站即不合格', en: 'Any one of them fails the site' },
  vetoNote: {
    'zh-CN': '静态网站在生成时无法知道的三项，列出应由谁核实。',
    en: 'What a build cannot know is listed with who has to verify it.',
  },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  threshold: { 'zh-CN': '门槛', en: 'Threshold' },
  found: { 'zh-CN': '本站', en: 'This site' },
  result: { 'zh-CN': '结果', en: 'Result' },
  pass: { 'zh-CN': '未触及', en: 'not reached' },
  near: { 'zh-CN': '接近', en: 'near' },
  fail: { 'zh-CN': '触及', en: 'reached' },
  notComputed: { 'zh-CN': '需人工核实', en: 'to be verified' },

  dueTitle: { 'zh-CN': '超期和即将到期的事项', en: 'Overdue and soon due' },
  dueCaption: { 'zh-CN': '已超期的和今后 {days} 天内到期的事项', en: 'Overdue, or due within {days} days' },
  dueNone: {
    'zh-CN': '没有超期事项，今后 {days} 天内也没有到期事项。',
    en: 'Nothing is overdue or due within {days} days.',
  },
  dueDay: { 'zh-CN': '期限', en: 'Due' },
  dueWhat: { 'zh-CN': '事项', en: 'Duty' },
  dueAbout: { 'zh-CN': '对象', en: 'About' },
  dueState: { 'zh-CN': '状态', en: 'State' },
  overdue: { 'zh-CN': '已超期', en: 'overdue' },
  toCome: { 'zh-CN': '未到期', en: 'to come' },

  freshTitle: { 'zh-CN': '栏目更新', en: 'Freshness of columns' },
  freshCaption: { 'zh-CN': '有更新期限的栏目，按期限先后排列', en: 'Columns with a limit, the most urgent first' },
  freshNote: {
    'zh-CN':
      '期限取 catalogue.yaml 的“更新期限”；没有写的，动态、要闻按14天，通知公告、政策文件一级栏目按6个月，人事、规划计划按1年。长期公开的栏目和已归档的栏目不计。没有发布日期的文件视为没有更新。',
    en: 'Limits are those of catalogue.yaml, else those of the inspection. Undated items count as not updated.',
  },
  column: { 'zh-CN': '栏目', en: 'Column' },
  rhythm: { 'zh-CN': '节奏', en: 'Rhythm' },
  limit: { 'zh-CN': '期限', en: 'Limit' },
  newest: { 'zh-CN': '最近更新', en: 'Last updated' },
  due: { 'zh-CN': '最迟更新', en: 'Due' },
  used: { 'zh-CN': '已用期限', en: 'Used' },
  state: { 'zh-CN': '状态', en: 'State' },
  fresh: { 'zh-CN': '及时', en: 'fresh' },
  nearly: { 'zh-CN': '将到期', en: 'nearly due' },
  stale: { 'zh-CN': '不及时', en: 'stale' },
  empty: { 'zh-CN': '空白', en: 'empty' },
  emptySentence: { 'zh-CN': '空白栏目：{names}。', en: 'Empty columns: {names}.' },
  emptyNone: { 'zh-CN': '没有空白栏目。', en: 'No column is empty.' },
  unlimited: {
    'zh-CN': '另有 {count} 个栏目没有规定更新期限，不参加计算。',
    en: '{count} further columns have no limit and are not counted.',
  },

  coverageTitle: { 'zh-CN': '法定主动公开内容', en: 'What the law wants published' },
  coverageCaption: {
    'zh-CN': '条例第二十条、第二十一条逐项对照',
    en: 'Articles 20 and 21 of the Regulation, item by item',
  },
  coverageNote: {
    'zh-CN': '各项对应的栏目由目录的“法定项”写明；第二十一条按栏目的名称、关键词和说明对应。',
    en: 'Columns state the items they answer; subjects of article 21 are matched by name, keywords and description.',
  },
  article: { 'zh-CN': '条', en: 'Article' },
  article20: { 'zh-CN': '第二十条', en: 'Art. 20' },
  article21: { 'zh-CN': '第二十一条', en: 'Art. 21' },
  item: { 'zh-CN': '内容', en: 'Item' },
  columns: { 'zh-CN': '栏目', en: 'Columns' },
  count: { 'zh-CN': '件数', en: 'Documents' },
  covered: { 'zh-CN': '已公开', en: 'published' },
  coverageEmpty: { 'zh-CN': '有栏目，无文件', en: 'column is empty' },
  coverageNone: { 'zh-CN': '没有栏目', en: 'no column' },
  matrixCaption: {
    'zh-CN': '各机构公开的件数，按条例第二十条各项和第二十一条',
    en: 'Documents of each agency by item of article 20 and by article 21',
  },
  agency: { 'zh-CN': '机构', en: 'Agency' },

  timeTitle: { 'zh-CN': '二十个工作日内公开', en: 'Within twenty working days' },
  timeNote: {
    'zh-CN':
      '条例第二十六条：自信息形成或者变更之日起20个工作日内公开。形成日取成文日期，当日不计；工作日按国务院办公厅节假日安排计算。',
    en: 'Article 26: within 20 working days of being formed; the day of adoption is not counted.',
  },
  timeSentence: {
    'zh-CN': '可以计算的 {known} 件中，按时公开 {inTime} 件，迟公开 {late} 件，按时率 {rate}。',
    en: 'Of {known} documents that can be counted {inTime} were on time, {late} late: {rate}.',
  },
  timeUndated: {
    'zh-CN': '{count} 件没有成文日期或发布日期，不能计算。',
    en: '{count} documents lack a day and cannot be counted.',
  },
  timeNoYear: {
    'zh-CN': '{year} 年没有工作日历，{count} 件不能计算，不作推测。',
    en: 'There is no calendar of {year}: {count} documents are not counted.',
  },
  timeYearCaption: { 'zh-CN': '按公布年份', en: 'By year of publication' },
  timeAgencyCaption: { 'zh-CN': '按机构，{year} 年', en: 'By agency, {year}' },
  timeRecordsCaption: { 'zh-CN': '数据表的记录，按各自的期限', en: 'Records of tables, by their own terms' },
  tableWithin: { 'zh-CN': '{title}（{limit} 个工作日）', en: '{title} ({limit} working days)' },
  dataset: { 'zh-CN': '数据表', en: 'Table' },
  year: { 'zh-CN': '年份', en: 'Year' },
  total: { 'zh-CN': '件数', en: 'Documents' },
  inTime: { 'zh-CN': '按时', en: 'On time' },
  late: { 'zh-CN': '迟', en: 'Late' },
  cannotTell: { 'zh-CN': '无法计算', en: 'Unknown' },
  rate: { 'zh-CN': '按时率', en: 'Rate' },
  lateCaption: { 'zh-CN': '迟公开的文件', en: 'Late documents' },
  lateNone: { 'zh-CN': '没有迟公开的文件。', en: 'No document was late.' },
  lateMore: { 'zh-CN': '只列最近的 {count} 件，其余见台账。', en: 'The latest {count}; the rest is in the ledger.' },
  document: { 'zh-CN': '文件', en: 'Document' },
  formed: { 'zh-CN': '形成', en: 'Formed' },
  dueBy: { 'zh-CN': '应公开', en: 'Due' },
  published: { 'zh-CN': '公开', en: 'Published' },
  daysUsed: { 'zh-CN': '工作日', en: 'Working days' },
  statusInTime: { 'zh-CN': '按时', en: 'on time' },
  statusLate: { 'zh-CN': '迟', en: 'late' },
  statusNoYear: { 'zh-CN': '缺日历', en: 'no calendar' },
  statusUndated: { 'zh-CN': '缺日期', en: 'no day' },

  countTitle: { 'zh-CN': '各单位公开数量', en: 'Published by each unit' },
  countSentence: {
    'zh-CN': '{year} 年共公开 {count} 件。联合发文在各发文单位分别计数，所以各单位之和可能大于总数。',
    en: '{count} documents in {year}; joint ones count for each of their agencies.',
  },
  silentMonth: { 'zh-CN': '本月尚未公开的单位：{names}。', en: 'Nothing published this month: {names}.' },
  silentThen: { 'zh-CN': '这个月没有公开的单位：{names}。', en: 'Nothing published in this month: {names}.' },
  silentYear: { 'zh-CN': '本年没有公开的单位：{names}。', en: 'Nothing published this year: {names}.' },
  silentNone: { 'zh-CN': '各单位本月都有公开。', en: 'Every unit published this month.' },
  chartCaption: { 'zh-CN': '近十二个月公开件数（按月）', en: 'Documents published in the last twelve months' },
  countCaption: { 'zh-CN': '各单位 {year} 年公开件数和占比', en: 'Documents and shares of {year} by unit' },
  monthsCaption: { 'zh-CN': '各单位近十二个月公开件数', en: 'Documents of the last twelve months by unit' },
  share: { 'zh-CN': '占比', en: 'Share' },
  allUnits: { 'zh-CN': '全站', en: 'Whole site' },
  monthNumber: { 'zh-CN': '{month}月', en: '{month}' },

  interpretTitle: { 'zh-CN': '政策解读', en: 'Interpretation of policies' },
  interpretSentence: {
    'zh-CN':
      '现行有效的行政规范性文件 {normative} 件，有解读的 {interpreted} 件。解读应与政策同步公布，最迟 3 个工作日。',
    en: 'Of {normative} normative documents in force {interpreted} are interpreted; due within 3 working days.',
  },
  interpretMissing: { 'zh-CN': '还没有解读的规范性文件', en: 'Without interpretation' },
  interpretLate: { 'zh-CN': '解读迟于 3 个工作日的政策', en: 'Interpreted after more than 3 working days' },
  interpretation: { 'zh-CN': '解读', en: 'Interpretation' },

  consultTitle: { 'zh-CN': '征求意见的结果', en: 'Outcomes of consultations' },
  consultSentence: {
    'zh-CN': '近一年公开征求意见 {count} 次（门户网站一年不少于 {minimum} 次）。意见采纳情况应在截止后 1 个月内公布。',
    en: '{count} consultations within a year (at least {minimum} for portals); outcomes are due within a month of closing.',
  },
  consultCaption: { 'zh-CN': '征求意见事项', en: 'Consultations' },
  closes: { 'zh-CN': '截止', en: 'Closes' },
  outcomeDue: { 'zh-CN': '结果期限', en: 'Outcome due' },
  consultOpen: { 'zh-CN': '正在进行', en: 'open' },
  consultPublished: { 'zh-CN': '已公布结果', en: 'outcome published' },
  consultWaiting: { 'zh-CN': '等待结果', en: 'waiting' },
  consultOverdue: { 'zh-CN': '逾期未公布', en: 'overdue' },
  consultUnknown: { 'zh-CN': '没有截止日期', en: 'no closing day' },

  guideTitle: { 'zh-CN': '办事指南要素', en: 'Elements of service guides' },
  guideSentence: {
    'zh-CN': '办事指南 {total} 件，8 项关键要素齐全的 {complete} 件。',
    en: '{complete} of {total} service guides hold all 8 key elements.',
  },
  guideCaption: { 'zh-CN': '要素不全的办事指南', en: 'Incomplete guides' },
  guide: { 'zh-CN': '办事指南', en: 'Guide' },
  missing: { 'zh-CN': '缺少', en: 'Lacks' },

  validityTitle: { 'zh-CN': '过时和废止的文件', en: 'Expired and repealed documents' },
  validitySentence: {
    'zh-CN': '失效、废止的文件保留原网址，页面和列表上都标明，不会被当成有效文件。',
    en: 'Documents that ended keep their address and are marked wherever they appear.',
  },
  validityCaption: { 'zh-CN': '政策文件的时效性', en: 'Validity of policy documents' },
  status: { 'zh-CN': '时效性', en: 'Validity' },
  endingCaption: { 'zh-CN': '定有期限的文件：何时评估，何时到期', en: 'Documents with an end: review and expiry' },
  reviewFrom: { 'zh-CN': '开始评估', en: 'Review from' },
  until: { 'zh-CN': '有效至', en: 'Until' },
  inReview: { 'zh-CN': '应当评估', en: 'review now' },
  notYet: { 'zh-CN': '未到评估期', en: 'not yet' },
  endedCaption: { 'zh-CN': '近一年失效、废止的文件', en: 'Ended within the last year' },
  since: { 'zh-CN': '自', en: 'Since' },
  because: { 'zh-CN': '依据', en: 'By' },

  footerTitle: { 'zh-CN': '页脚和网页标签', en: 'Footer and tags' },
  footerCaption: { 'zh-CN': '页脚八项', en: 'Eight items of the footer' },
  tagsCaption: { 'zh-CN': '网页标签', en: 'Tags of the pages' },
  tag: { 'zh-CN': '标签', en: 'Tag' },
  places: { 'zh-CN': '应有', en: 'Wanted' },
  lacking: { 'zh-CN': '缺少', en: 'Missing' },
  present: { 'zh-CN': '有', en: 'present' },
  absent: { 'zh-CN': '缺', en: 'missing' },

  evidenceTitle: { 'zh-CN': '政府信息公开自查记录表', en: 'Evidence sheet of the self-inspection' },
  evidenceDescription: { 'zh-CN': '{site}自查结果的打印件。', en: 'The self-inspection of {site} to print.' },
  evidenceIntro: {
    'zh-CN': '由程序按固定规则从网站内容算出；同一版本的内容、同一天，结果逐字相同。',
    en: 'Computed by fixed rules from the content: the same commit and day give the same sheet.',
  },
  basisTitle: { 'zh-CN': '自查依据', en: 'Of what' },
  basisCaption: { 'zh-CN': '内容版本、日期和规则版本', en: 'Commit, day and rule version' },
  fact: { 'zh-CN': '项目', en: 'Fact' },
  value: { 'zh-CN': '内容', en: 'Value' },
  siteName: { 'zh-CN': '网站', en: 'Site' },
  siteCode: { 'zh-CN': '网站标识码', en: 'Site code' },
  commit: { 'zh-CN': '内容版本（提交号）', en: 'Commit of the content' },
  committed: { 'zh-CN': '该版本的提交时间', en: 'Time of that commit' },
  noCommit: { 'zh-CN': '内容不在 Git 仓库中', en: 'content outside Git' },
  day: { 'zh-CN': '自查日期', en: 'Day' },
  rules: { 'zh-CN': '规则版本', en: 'Rule version' },
  calendarYears: { 'zh-CN': '工作日历', en: 'Calendar' },
  calendarNone: { 'zh-CN': '没有', en: 'none' },
  signInspector: { 'zh-CN': '自查人', en: 'Inspected by' },
  signHead: { 'zh-CN': '负责人', en: 'Head' },
  signDate: { 'zh-CN': '日期', en: 'Date' },

  monthTitle: { 'zh-CN': '{year}年{month}月公开月报', en: 'Monthly report {year}-{month}' },
  monthDescription: {
    'zh-CN': '{site}{year}年{month}月的公开计划和公开情况。',
    en: 'Plan and report of {site}, {year}-{month}.',
  },
  monthIntro: {
    'zh-CN':
      '每月5日前通报上月公开情况和本月计划。本页从已公开的文件生成：日期已经确定的事项列为计划，已经公布的列入台账。',
    en: 'By the 5th of each month: what was published last month and what is planned for this one.',
  },
  monthBefore: { 'zh-CN': '上月公开情况', en: 'Last month' },
  monthBeforeSentence: {
    'zh-CN': '{year}年{month}月公开 {count} 件。',
    en: '{count} documents were published in {year}-{month}.',
  },
  monthPlan: { 'zh-CN': '本月计划', en: 'Plan' },
  monthPlanCaption: { 'zh-CN': '日期已经确定的事项', en: 'What is fixed for this month' },
  monthPlanNone: { 'zh-CN': '没有日期落在本月的事项。', en: 'Nothing is fixed for this month.' },
  monthDone: { 'zh-CN': '本月公开情况', en: 'Published' },
  monthDoneNone: { 'zh-CN': '本月没有公开文件。', en: 'Nothing was published.' },
  monthKinds: { 'zh-CN': '本月各类件数', en: 'This month by kind' },
  monthKindsBefore: { 'zh-CN': '上月各类件数', en: 'Last month by kind' },
  mainNumbers: { 'zh-CN': '主要数字', en: 'Main numbers' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  monthAgencies: { 'zh-CN': '本月各单位件数', en: 'This month by unit' },
  monthLedger: { 'zh-CN': '公开时限台账', en: 'Ledger' },
  planDay: { 'zh-CN': '日期', en: 'Day' },
  planOpens: { 'zh-CN': '开始征求意见或公示', en: 'consultation or publicity opens' },
  planCloses: { 'zh-CN': '征求意见或公示截止', en: 'consultation or publicity closes' },
  planOutcome: { 'zh-CN': '公布意见采纳情况的期限', en: 'outcome due' },
  planEffective: { 'zh-CN': '开始施行', en: 'takes effect' },
  planExpires: { 'zh-CN': '有效期届满', en: 'expires' },
  planReports: {
    'zh-CN': '部门公布上一年度政府信息公开工作年度报告的期限（条例第四十九条）',
    en: 'annual reports of departments due',
  },
  planGovernmentReports: {
    'zh-CN': '政府公布上一年度政府信息公开工作年度报告的期限（条例第四十九条）',
    en: 'annual reports of governments due',
  },
  monthLink: { 'zh-CN': '{year}年{month}月', en: '{year}-{month}' },
} satisfies Texts;

/** Indicators of 单项否决 with their thresholds and, where a build cannot know, who verifies them. */
export const VETO_WORDS = {
  security: { 'zh-CN': '安全、泄密、伪造发稿日期等严重问题', en: 'Security, leaks, forged dates' },
  unreachable: { 'zh-CN': '站点无法访问', en: 'Site unreachable' },
  home: { 'zh-CN': '首页不更新', en: 'Home page not updated' },
  staleNewsNoticesPolicy: { 'zh-CN': '动态要闻、通知公告、政策文件类栏目不更新', en: 'Stale news, notices, policies' },
  staleOther: { 'zh-CN': '应更新的其他栏目长期不更新', en: 'Other stale columns' },
  empty: { 'zh-CN': '空白栏目', en: 'Empty columns' },
  interaction: { 'zh-CN': '互动回应差', en: 'Messages unanswered' },
  services: { 'zh-CN': '服务不实用', en: 'Services not usable' },
} satisfies Texts;

export const VETO_THRESHOLDS = {
  security: { 'zh-CN': '发生即否决；文件日期和内容由 npm run check 核对', en: 'any; checked by npm run check' },
  unreachable: {
    'zh-CN': '一周内打不开的探测占5%以上；由网络监测核实',
    en: '5% of probes within a week; by monitoring',
  },
  home: { 'zh-CN': '连续2周没有新信息', en: 'nothing new for two weeks' },
  staleNewsNoticesPolicy: { 'zh-CN': '5 个及以上', en: '5 or more' },
  staleOther: { 'zh-CN': '10 个及以上', en: '10 or more' },
  empty: { 'zh-CN': '5 个及以上', en: '5 or more' },
  interaction: {
    'zh-CN': '没有咨询渠道，或留言超过3个月未答复；由受理单位核实',
    en: 'no channel, or unanswered for 3 months',
  },
  services: { 'zh-CN': '5 项及以上缺4个以上要素', en: '5 guides lacking 4 elements each' },
} satisfies Texts;

/** Kinds of duties as they stand in lists. */
export const DUTY_WORDS = {
  home: { 'zh-CN': '首页要有新信息', en: 'something new on the home page' },
  column: { 'zh-CN': '更新栏目', en: 'update the column' },
  interpretation: { 'zh-CN': '公布解读', en: 'publish the interpretation' },
  outcome: { 'zh-CN': '公布意见采纳情况', en: 'publish the outcome' },
  expiry: { 'zh-CN': '有效期届满前作出处理', en: 'decide before it expires' },
  annualReport: { 'zh-CN': '公布 {year} 年度政府信息公开工作年度报告', en: 'publish the annual report of {year}' },
  calendar: { 'zh-CN': '补上 {year} 年工作日历', en: 'add the calendar of {year}' },
} satisfies Texts;

export const FOOTER_WORDS = {
  partyGovernmentMark: { 'zh-CN': '党政机关网站标识', en: 'Mark of a government site' },
  errorReport: { 'zh-CN': '“我为政府网站找错”入口', en: 'Link to report errors' },
  siteCode: { 'zh-CN': '网站标识码', en: 'Site code' },
  organiser: { 'zh-CN': '主办单位', en: 'Organiser' },
  contact: { 'zh-CN': '联系方式', en: 'Contact' },
  icp: { 'zh-CN': 'ICP备案编号', en: 'ICP number' },
  publicSecurity: { 'zh-CN': '公安机关备案标识', en: 'Public security number' },
  siteMap: { 'zh-CN': '站点地图', en: 'Site map' },
} satisfies Texts;

/** What `npm run openness` prints. */
export const OPENNESS_COMMAND = {
  heading: { 'zh-CN': '{site}　公开自查　{day}', en: '{site}: self-inspection of {day}' },
  vetoes: { 'zh-CN': '单项否决', en: 'Single-veto indicators' },
  due: { 'zh-CN': '到{day}为止到期、尚未办理的事项', en: 'Open duties that fall due by {day}' },
  dueNone: { 'zh-CN': '没有。', en: 'none.' },
  onTime: { 'zh-CN': '按时公开率', en: 'Published on time' },
  coverage: { 'zh-CN': '没有覆盖的法定内容', en: 'Statutory items not covered' },
  silent: { 'zh-CN': '当月没有公开的单位', en: 'Units that published nothing in the month' },
  usage: {
    'zh-CN': `按检查指标自查，并列出到某一天为止会到期的事项；不改动任何文件。

用法：npm run openness -- [选项]

  --today DAY        按这一天计算，如 2027-03-01（默认今天）
  --format F         text（默认）或 json
  --content DIR      内容文件夹（默认 content）
  --cache DIR        缓存放在哪里（默认 .glasshouse）
  --help             显示这段说明

结果：0 完成；1 内容有错误；2 命令写错了或程序出了故障。
`,
    en: `Inspects the site by the official indicators and lists what falls due by a day; changes nothing.

Usage: npm run openness -- [options]

  --today DAY        the day to compute for, such as 2027-03-01 (default today)
  --format F         text (default) or json
  --content DIR      content folder (default content)
  --cache DIR        where caches are kept (default .glasshouse)
  --help             shows this

Exit: 0 done; 1 errors in the content; 2 wrong usage or a fault of the program.
`,
  },
  errors: {
    'zh-CN': '内容有 {count} 处错误，自查结果可能不全；请先运行 npm run check。',
    en: 'The content has {count} errors; run npm run check first.',
  },
} satisfies Texts;
