import type { Text, Texts } from './text.ts';

/** What the files of open data hold, one line each. */
export const DATA_WORDS = {
  csv: { 'zh-CN': '全部文件的目录信息，每件一行，可用表格软件打开', en: 'One row a document, for spreadsheets' },
  json: { 'zh-CN': '同样的记录，供程序使用', en: 'The same records for programs' },
  ndjson: { 'zh-CN': '同样的记录，每行一条，适合逐条处理', en: 'The same records, one JSON value a line' },
  catalogue: {
    'zh-CN': '公开目录：栏目、依据、法定项、节奏、期限和责任机构',
    en: 'The catalogue: categories, legal basis, rhythm, limit, agency',
  },
  agenciesCsv: { 'zh-CN': '机构名录：名称、代字、代码、地址、电话', en: 'Agencies with marks, codes and contact' },
  agenciesJson: { 'zh-CN': '同样的名录，供程序使用', en: 'The same for programs' },
  relationsCsv: { 'zh-CN': '文件之间的修改、废止、依据、解读等关系', en: 'Relations between documents' },
  relationsJson: { 'zh-CN': '同样的关系，供程序使用', en: 'The same for programs' },
  feeds: { 'zh-CN': '全部订阅源的地址', en: 'Addresses of all feeds' },
  ledger: {
    'zh-CN': '公开时限台账：每件文件的形成、应公开、实际公开日期和工作日数',
    en: 'When each document was formed, due and published, in working days',
  },
} satisfies Texts;

/** Titles of the groups of files, for the page and the DCAT catalogue. */
export const DATA_GROUPS = {
  documents: {
    title: { 'zh-CN': '已公开的文件', en: 'Published documents' },
    description: {
      'zh-CN': '本站已公开的全部文件的目录信息，不含草稿和已撤回的文件。',
      en: 'Metadata of all published documents; no drafts, nothing withdrawn.',
    },
  },
  catalogue: {
    title: { 'zh-CN': '公开目录', en: 'Catalogue' },
    description: { 'zh-CN': '政府信息公开目录的栏目树。', en: 'The tree of the catalogue.' },
  },
  agencies: {
    title: { 'zh-CN': '机构名录', en: 'Agencies' },
    description: { 'zh-CN': '公开文件的机关及其联系方式。', en: 'The publishing agencies and their contact.' },
  },
  relations: {
    title: { 'zh-CN': '文件关系', en: 'Relations' },
    description: { 'zh-CN': '文件之间的关系，每条关系一行。', en: 'One row for each relation between documents.' },
  },
  feeds: {
    title: { 'zh-CN': '订阅源', en: 'Feeds' },
    description: { 'zh-CN': '本站全部订阅源。', en: 'All feeds of this site.' },
  },
  ledger: {
    title: { 'zh-CN': '公开时限台账', en: 'Ledger of publication' },
    description: {
      'zh-CN': '按条例第二十六条核对的公开时限。',
      en: 'Publication against article 26 of the Regulation.',
    },
  },
} satisfies { readonly [group: string]: { readonly title: Text; readonly description: Text } };

/** Words of the page /data/. */
export const DATA_PAGE = {
  counts: {
    'zh-CN': '共 {documents} 件文件、{agencies} 个机构、{relations} 条关系，最近一次公开是{day}。',
    en: '{documents} documents, {agencies} agencies, {relations} relations; last published on {day}.',
  },
  countsUndated: {
    'zh-CN': '共 {documents} 件文件、{agencies} 个机构、{relations} 条关系。',
    en: '{documents} documents, {agencies} agencies, {relations} relations.',
  },
  records: { 'zh-CN': '条数', en: 'Records' },
  size: { 'zh-CN': '大小', en: 'Size' },
  schema: { 'zh-CN': '结构说明', en: 'Schema' },
  schemaLink: { 'zh-CN': '{name} 的 JSON Schema', en: 'JSON Schema of {name}' },
  more: { 'zh-CN': '更多数据', en: 'More' },
  moreCaption: { 'zh-CN': '给程序用的说明和记录', en: 'Descriptions and records for programs' },
  dcat: {
    'zh-CN': '数据目录（DCAT-AP，JSON-LD），供数据门户收录',
    en: 'DCAT-AP catalogue as JSON-LD, for data portals',
  },
  manifest: { 'zh-CN': '上述各文件的大小和校验码', en: 'Sizes and digests of the files above' },
  report: { 'zh-CN': '公开自查的全部数字', en: 'All numbers of the self-inspection' },
  build: { 'zh-CN': '本次生成网站的记录：日期、版本和各项数量', en: 'Record of this build: day, version and counts' },
  documentJson: {
    'zh-CN': '每件文件的网址后加 document.json，即是该文件的全部数据，含正文。',
    en: 'Add document.json to the address of a document for all of it, text included',
  },
  csvTitle: { 'zh-CN': 'CSV 文件的写法', en: 'How the CSV files are written' },
  csvForm: {
    'zh-CN': 'UTF-8 编码，带字节顺序标记，逗号分隔，第一行是列名。一格里有几个值的，用分号隔开。',
    en: 'UTF-8 with a byte order mark, comma separated, with a header. Several values of one cell are separated by semicolons.',
  },
  csvFormula: {
    'zh-CN': '以 = + - @ 开头、会被表格软件当作公式运行的文字，前面加了一个撇号；-12.3 这样的数字保持原样。',
    en: 'Text that a spreadsheet would run as a formula (beginning with = + - @) has an apostrophe before it; numbers such as -12.3 stay.',
  },
  examples: { 'zh-CN': '使用举例', en: 'Examples' },
  excel: { 'zh-CN': 'Excel 或 WPS 表格', en: 'Excel or WPS' },
  excelSteps: {
    'zh-CN':
      '下载 documents.csv，双击打开即可，中文不会乱码。agencies.csv 里的代码是长数字，双击打开会被改成 1.2E+17 的样子：请用“数据”→“自文本/CSV”导入，把该列设为文本。',
    en: 'Download documents.csv and open it. The codes in agencies.csv are long numbers: import by Data → From Text/CSV and set the column to text.',
  },
  python: { 'zh-CN': 'Python（不需安装其他软件包）', en: 'Python (standard library only)' },
  pythonLines: { 'zh-CN': 'Python，逐条读取 NDJSON', en: 'Python, one record at a time from NDJSON' },
  r: { 'zh-CN': 'R', en: 'R' },
  datasets: { 'zh-CN': '数据表', en: 'Datasets' },
  datasetsCaption: {
    'zh-CN': '按表公开的数据，各有网页、订阅和下载',
    en: 'Tables with their own pages, feeds and downloads',
  },
  dataset: { 'zh-CN': '数据表', en: 'Dataset' },
  newest: { 'zh-CN': '最新记录', en: 'Newest record' },
  downloads: { 'zh-CN': '下载', en: 'Download' },
  pythonRun: { 'zh-CN': '本例在每次发布前的测试中实际运行。', en: 'This example is run by the tests of each release.' },
  rRun: {
    'zh-CN': '本例只用 R 自带的函数，在 R 4.2 上运行过；测试的机器装有 R 时每次都运行。',
    en: 'Base R only; run on R 4.2, and by the tests wherever R is at hand.',
  },
} satisfies Texts;
