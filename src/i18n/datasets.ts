import type { Text, Texts } from './text.ts';

/** Words around a table on its pages. */
export const DATASET_WORDS = {
  datasets: { 'zh-CN': '数据集', en: 'Datasets' },
  newest: { 'zh-CN': '最新记录', en: 'Newest records' },
  first: { 'zh-CN': '记录', en: 'Records' },
  part: { 'zh-CN': '记录第{part}页', en: 'Records, part {part}' },
  partShort: { 'zh-CN': '第{part}页', en: 'Part {part}' },
  newestShort: { 'zh-CN': '最新', en: 'Newest' },
  year: { 'zh-CN': '{year}年', en: '{year}' },
  titleOf: { 'zh-CN': '{title}（{part}）', en: '{title} ({part})' },
  pageTitle: { 'zh-CN': '{title}数据表', en: '{title}: table' },
  caption: { 'zh-CN': '{title}：{shown}条，共{total}条', en: '{title}: {shown} of {total}' },
  all: { 'zh-CN': '查看全部{total}条记录', en: 'All {total} records' },
  older: { 'zh-CN': '较早的记录', en: 'Older records' },
  newer: { 'zh-CN': '较新的记录', en: 'Newer records' },
  previous: { 'zh-CN': '上一页', en: 'Previous' },
  next: { 'zh-CN': '下一页', en: 'Next' },
  parts: { 'zh-CN': '记录的各页', en: 'Parts of the records' },
  years: { 'zh-CN': '按年份', en: 'By year' },
  agencies: { 'zh-CN': '按机构', en: 'By agency' },
  note: { 'zh-CN': '说明', en: 'Note' },
  notesAndRest: { 'zh-CN': '说明和全部字段', en: 'Note and all fields' },
  rest: { 'zh-CN': '全部字段', en: 'All fields' },
  restOpen: { 'zh-CN': '展开', en: 'Show' },
  restOf: { 'zh-CN': '展开{record}的其他字段', en: 'Show other fields of {record}' },
  about: { 'zh-CN': '关于这份数据', en: 'About these data' },
  figures: { 'zh-CN': '概况', en: 'At a glance' },
  downloads: { 'zh-CN': '下载', en: 'Downloads' },
  fields: { 'zh-CN': '字段说明', en: 'Fields' },
  fieldsCaption: { 'zh-CN': '各字段的代号、名称、类型和说明', en: 'Key, name, type and note of each field' },
  fieldKey: { 'zh-CN': '代号', en: 'Key' },
  fieldTitle: { 'zh-CN': '名称', en: 'Name' },
  fieldType: { 'zh-CN': '类型', en: 'Type' },
  fieldNote: { 'zh-CN': '说明', en: 'Note' },
  file: { 'zh-CN': '文件', en: 'File' },
  meaning: { 'zh-CN': '内容', en: 'Contents' },
  filesCaption: { 'zh-CN': '可下载的文件', en: 'Files to download' },
  notes: { 'zh-CN': '说明', en: 'Notes' },
  licence: { 'zh-CN': '使用条款', en: 'Terms of use' },
  filter: { 'zh-CN': '在本页的记录中查找', en: 'Find among the records of this page' },
  filterHint: {
    'zh-CN': '输入几个字，只留下含有它们的行；点列名可以排序。',
    en: 'Type to filter; choose a heading to sort.',
  },
  counted: { 'zh-CN': '本页显示{shown}条，共{total}条', en: '{shown} of {total} rows shown' },
  sortBy: { 'zh-CN': '按“{column}”排序', en: 'Sort by {column}' },
  sorted: { 'zh-CN': '已按“{column}”{order}排列', en: 'Sorted by {column}, {order}' },
  ascending: { 'zh-CN': '从小到大', en: 'ascending' },
  descending: { 'zh-CN': '从大到小', en: 'descending' },
  flowTitle: { 'zh-CN': '{record}流程图', en: 'Flow of {record}' },
  flowText: { 'zh-CN': '流程的文字说明', en: 'The flow as text' },
  flowOr: { 'zh-CN': '或者', en: 'or' },
  withdrawn: {
    'zh-CN': '本条记录已于{day}撤下。原因：{reason}',
    en: 'This record was withdrawn on {day}. Reason: {reason}',
  },
  ended: {
    'zh-CN': '公示期已于{day}届满（按{version}），内容不再公示。',
    en: 'Its publicity ended on {day} ({version}); the contents are no longer shown.',
  },
  repaired: {
    'zh-CN': '已于{day}完成信用修复，内容不再公示。',
    en: 'Credit was repaired on {day}; the contents are no longer shown.',
  },
  feed: { 'zh-CN': '订阅{title}', en: 'Feed of {title}' },
  feedDescription: { 'zh-CN': '{title}的新记录。', en: 'New records of {title}.' },
  feedWithdrawn: { 'zh-CN': '【已撤下】{title}', en: '[Withdrawn] {title}' },
  feedEnded: { 'zh-CN': '【公示期满】{title}', en: '[Publicity ended] {title}' },
  description: {
    'zh-CN': '{site}公开的数据集：{title}。{description}',
    en: 'Dataset of {site}: {title}. {description}',
  },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  blank: { 'zh-CN': '—', en: '—' },
} satisfies Texts;

export const DATASET_FACTS = {
  agency: { 'zh-CN': '责任机构', en: 'Agency' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  rhythm: { 'zh-CN': '公开节奏', en: 'Rhythm' },
  maxAge: { 'zh-CN': '更新期限', en: 'Updated within' },
  records: { 'zh-CN': '记录', en: 'Records' },
  recordsValue: { 'zh-CN': '{count}条', en: '{count}' },
  recordsGone: {
    'zh-CN': '{count}条（其中撤下{withdrawn}条、公示期满{ended}条）',
    en: '{count} ({withdrawn} withdrawn, {ended} ended)',
  },
  newest: { 'zh-CN': '最近更新', en: 'Last updated' },
  licence: { 'zh-CN': '使用条款', en: 'Licence' },
} satisfies Texts;

export const DATASET_NOTES = {
  csv: {
    'zh-CN':
      'CSV 为 UTF-8 编码、带 BOM，列名为字段代号；以 = + - @ 开头的文字前加了一个撇号，以免被电子表格当作公式，数值不变。',
    en: 'CSV is UTF-8 with BOM; texts that begin with = + - @ carry an apostrophe, numbers do not.',
  },
  computed: {
    'zh-CN': '代号以下划线开头的字段由程序计算：记录编号、状态、期限、迟公开的工作日数和网址。',
    en: 'Keys that begin with an underscore are computed: id, state, deadline, lateness and address.',
  },
  deadline: {
    'zh-CN':
      '应当自作出之日起{days}个工作日内公开，作出当日不计；工作日按国务院办公厅公布的放假安排计算，没有当年安排的不计算。',
    en: 'To be published within {days} working days, the day itself not counted; years without a calendar are not reckoned.',
  },
  publicity: {
    'zh-CN': '公示期自处罚决定之日起算，按作出决定时适用的规定；最长公示期届满的，内容自动停止公示，只留文号和说明。',
    en: 'Publicity runs from the decision under the rules of that day; when the longest period ends only number and notice remain.',
  },
  withdrawal: {
    'zh-CN': '决定被变更、撤销、确认违法或者确认无效的，3个工作日内撤下内容并公开说明理由。',
    en: 'A changed or revoked decision is withdrawn within three working days and the reason stays.',
  },
  persons: {
    'zh-CN': '自然人的姓名已去标识化，证件号码不公开。',
    en: 'Names of natural persons are de-identified; their numbers are not published.',
  },
} satisfies Texts;

export const DATASET_FILES = {
  xlsx: { 'zh-CN': 'Excel 表格，列名为中文', en: 'Spreadsheet with Chinese headings' },
  csv: { 'zh-CN': '逗号分隔的文本，适合程序读取', en: 'Comma-separated values' },
  json: { 'zh-CN': 'JSON，字段代号为键', en: 'JSON by field key' },
  schema: { 'zh-CN': '字段的类型和约束（Frictionless Table Schema）', en: 'Types and constraints of the fields' },
  credit: {
    'zh-CN': '归集到信用网站的文件，列名和次序为国家统一字段',
    en: 'File for the credit site with the national headings',
  },
  rss: { 'zh-CN': '新记录的订阅源', en: 'Feed of new records' },
} satisfies Texts;

export const COLUMN_TYPE_WORDS = {
  string: { 'zh-CN': '文本', en: 'text' },
  integer: { 'zh-CN': '整数', en: 'whole number' },
  number: { 'zh-CN': '数值', en: 'number' },
  date: { 'zh-CN': '日期', en: 'date' },
  year: { 'zh-CN': '年份', en: 'year' },
  boolean: { 'zh-CN': '是或否', en: 'yes or no' },
} satisfies Texts;

export const FIELD_NOTES = {
  required: { 'zh-CN': '必填', en: 'required' },
  unique: { 'zh-CN': '不重复', en: 'unique' },
  key: { 'zh-CN': '主键', en: 'key' },
  enum: { 'zh-CN': '取值：{values}', en: 'one of {values}' },
  unit: { 'zh-CN': '单位：{unit}', en: 'unit: {unit}' },
} satisfies Texts;

/** Marks that a row carries, by the key that its kind gives. */
export const DATASET_MARKS = {
  late: { 'zh-CN': '迟公开{days}个工作日（应不晚于{due}公开）', en: 'published {days} working days late (due {due})' },
  'no-calendar': { 'zh-CN': '没有{year}年的放假安排，期限未计算', en: 'no calendar of {year}: deadline not reckoned' },
  'late-days': { 'zh-CN': '迟公开{days}天（应不晚于{due}公开）', en: 'published {days} days late (due {due})' },
  overdue: { 'zh-CN': '已过期限（{due}）', en: 'overdue since {due}' },
  'fulfilled-late': { 'zh-CN': '逾期兑现', en: 'fulfilled late' },
  'done-late': { 'zh-CN': '逾期完成（期限{due}）', en: 'done late (due {due})' },
  'contract-late': { 'zh-CN': '合同迟公告（应不晚于{due}公告）', en: 'contract published late (due {due})' },
  met: { 'zh-CN': '达到目标', en: 'target met' },
  'not-met': { 'zh-CN': '未达到目标', en: 'target not met' },
  gap: { 'zh-CN': '缺口：还没有公开内容', en: 'gap: nothing published' },
  held: { 'zh-CN': '已公开{count}件', en: '{count} published' },
} satisfies Texts;

/** Labels of figures; a label that is not here is a value of the table itself. */
export const DATASET_FIGURES = {
  onTime: { 'zh-CN': '按期公开率', en: 'Published on time' },
  notCounted: { 'zh-CN': '期限未计算（缺放假安排）', en: 'Not reckoned (no calendar)' },
  items: { 'zh-CN': '合计', en: 'In all' },
  fulfilmentRate: { 'zh-CN': '已到期承诺兑现率', en: 'Promises kept of those due' },
  casesClosed: { 'zh-CN': '审结案件', en: 'Cases closed' },
  lossRate: { 'zh-CN': '败诉率（败诉 ÷ 审结）', en: 'Lost of those closed' },
  attendance: { 'zh-CN': '负责人出庭率（出庭 ÷ 审结）', en: 'Head attended of those closed' },
  closedAll: { 'zh-CN': '历年审结 ÷（旧存＋新收）', en: 'Closed of carried and accepted, all years' },
  closingRate: { 'zh-CN': '最近一年结案率（审结 ÷（旧存＋新收））', en: 'Closed of carried and accepted, newest year' },
  saved: { 'zh-CN': '节资率（（预算－成交）÷ 预算）', en: 'Saved of the budget' },
  personsHeld: { 'zh-CN': '追究人数', en: 'Persons held to account' },
  doneRate: { 'zh-CN': '整改完成率', en: 'Done' },
  coverage: { 'zh-CN': '公开率（有内容的事项 ÷ 全部事项）', en: 'Rows with content' },
} satisfies Texts;

export const DATASET_FIGURE_VALUES = {
  share: { 'zh-CN': '{rate}%（{part}/{whole}）', en: '{rate}% ({part}/{whole})' },
  ofWhole: { 'zh-CN': '{part}/{whole}', en: '{part}/{whole}' },
  percent: { 'zh-CN': '{rate}%', en: '{rate}%' },
  count: { 'zh-CN': '{count}', en: '{count}' },
  persons: { 'zh-CN': '{count}人', en: '{count}' },
} satisfies Texts;

export const DATASET_SUMMARIES = {
  commitmentsByAgency: { 'zh-CN': '各单位践诺情况（兑现率 = 已兑现 ÷ 已到期）', en: 'Promises by agency' },
  litigationByYear: { 'zh-CN': '各年审结的行政诉讼案件', en: 'Cases closed by year' },
  threePublicBudget: { 'zh-CN': '各部门“三公”经费预算（万元）和比上年增减', en: 'Three public expenses, budget' },
  threePublicAccounts: { 'zh-CN': '各部门“三公”经费决算（万元）和比上年增减', en: 'Three public expenses, accounts' },
  coverageByField: { 'zh-CN': '各领域公开率', en: 'Coverage by field' },
} satisfies Texts;

export const DATASET_SUMMARY_HEADINGS = {
  agency: { 'zh-CN': '单位', en: 'Agency' },
  promised: { 'zh-CN': '承诺', en: 'Promised' },
  dueSoFar: { 'zh-CN': '已到期', en: 'Due' },
  fulfilled: { 'zh-CN': '已兑现', en: 'Kept' },
  rate: { 'zh-CN': '比率', en: 'Rate' },
  year: { 'zh-CN': '年份', en: 'Year' },
  closed: { 'zh-CN': '审结', en: 'Closed' },
  lost: { 'zh-CN': '败诉', en: 'Lost' },
  lossRate: { 'zh-CN': '败诉率（败诉/审结）', en: 'Loss rate' },
  attended: { 'zh-CN': '负责人出庭', en: 'Head attended' },
  attendance: { 'zh-CN': '出庭率（出庭/审结）', en: 'Attendance' },
  department: { 'zh-CN': '部门', en: 'Department' },
  change: { 'zh-CN': '比上年', en: 'Change' },
  field: { 'zh-CN': '领域', en: 'Field' },
  rows: { 'zh-CN': '事项', en: 'Rows' },
  held: { 'zh-CN': '有内容', en: 'With content' },
} satisfies Texts;

/** Computed columns of the downloads. */
export const COMPUTED_COLUMNS = {
  _id: { 'zh-CN': '记录编号', en: 'Record id' },
  _state: { 'zh-CN': '状态', en: 'State' },
  _state_on: { 'zh-CN': '状态日期', en: 'State since' },
  _state_note: { 'zh-CN': '状态说明', en: 'Note on the state' },
  _due: { 'zh-CN': '公开期限', en: 'Due' },
  _late_working_days: { 'zh-CN': '迟公开工作日', en: 'Working days late' },
  _url: { 'zh-CN': '网址', en: 'Address' },
} satisfies Texts;

export const ROW_STATES = {
  shown: { 'zh-CN': '公示中', en: 'shown' },
  withdrawn: { 'zh-CN': '已撤下', en: 'withdrawn' },
  ended: { 'zh-CN': '公示期满', en: 'ended' },
} satisfies { readonly [state: string]: Text };
