import type { Texts } from './text.ts';

/** Words of the search page. The script gets them through the page, in the language of the page. */
export const SEARCH = {
  formLabel: { 'zh-CN': '搜索本站文件', en: 'Search the documents of this site' },
  queryLabel: { 'zh-CN': '标题、文号、日期或正文中的词句', en: 'Title, number, date, or words of the text' },
  submit: { 'zh-CN': '搜索', en: 'Search' },
  narrow: { 'zh-CN': '缩小范围', en: 'Narrow down' },
  type: { 'zh-CN': '文件种类', en: 'Kind' },
  agency: { 'zh-CN': '发文机关', en: 'Agency' },
  year: { 'zh-CN': '年份', en: 'Year' },
  category: { 'zh-CN': '公开目录', en: 'Category' },
  validity: { 'zh-CN': '时效', en: 'Validity' },
  topic: { 'zh-CN': '专题', en: 'Topic' },
  any: { 'zh-CN': '不限', en: 'Any' },
  option: { 'zh-CN': '{text}（{count}）', en: '{text} ({count})' },
  living: { 'zh-CN': '不含失效和废止', en: 'Without lapsed and repealed ones' },
  clear: { 'zh-CN': '不限范围', en: 'Remove all limits' },
  results: { 'zh-CN': '搜索结果', en: 'Results' },
  loading: { 'zh-CN': '正在搜索…', en: 'Searching …' },
  loadingOlder: { 'zh-CN': '正在查找更早的文件…', en: 'Searching earlier documents …' },
  found: { 'zh-CN': '找到 {count} 件。', en: '{count} found.' },
  foundOne: { 'zh-CN': '找到 1 件。', en: '1 found.' },
  byNumber: { 'zh-CN': '按文号查找“{query}”：{count} 件。', en: 'By number “{query}”: {count}.' },
  byDate: { 'zh-CN': '按日期查找“{query}”：{count} 件。', en: 'By date “{query}”: {count}.' },
  pinyin: { 'zh-CN': '按拼音“{query}”找到 {count} 件。', en: 'By pinyin “{query}”: {count}.' },
  alike: {
    'zh-CN': '没有文件含有“{query}”。您是不是要找下面 {count} 件？',
    en: 'No document contains “{query}”. Did you mean one of these {count}?',
  },
  some: {
    'zh-CN': '没有文件含有“{query}”。下面 {count} 件含有其中的部分字词。',
    en: 'No document contains “{query}”. These {count} contain parts of it.',
  },
  more: { 'zh-CN': '再显示 {count} 件', en: 'Show {count} more' },
  shown: { 'zh-CN': '{said}显示前 {shown} 件。', en: '{said} The first {shown} are shown.' },
  reach: {
    'zh-CN': '已搜索 {day} 以来的 {searched} 件文件，全站共 {documents} 件。',
    en: 'Searched the {searched} documents since {day}, of {documents} in all.',
  },
  reachAll: { 'zh-CN': '已搜索全站 {documents} 件文件。', en: 'Searched all {documents} documents.' },
  older: { 'zh-CN': '继续搜索更早的文件', en: 'Search earlier documents too' },
  empty: { 'zh-CN': '请输入要找的内容。', en: 'Please enter what you are looking for.' },
  emptyHint: {
    'zh-CN': '可以输入文号（国办发〔2016〕54号）、标题中的几个字、日期（2026年3月1日）或正文中的一句话。',
    en: 'A document number, some characters of a title, a date, or a sentence of the text.',
  },
  tooLong: {
    'zh-CN': '内容过长，只按前 {count} 个字搜索。',
    en: 'Too long: only the first {count} characters are used.',
  },
  none: { 'zh-CN': '没有找到与“{query}”相符的文件', en: 'Nothing found for “{query}”' },
  noneWords: { 'zh-CN': '搜索的字词：{words}', en: 'Words searched for: {words}' },
  noneLimits: { 'zh-CN': '限定的范围：{limits}', en: 'Limited to: {limits}' },
  noneAdvice: {
    'zh-CN': '可以减少几个字、换一种说法，或者从下面的目录、机构和年份查找。',
    en: 'Try fewer or other words, or look by catalogue, agency or year below.',
  },
  noneApply: {
    'zh-CN': '本站没有公开的政府信息，可以依法申请公开。',
    en: 'Information that is not published here can be applied for.',
  },
  noneGuide: { 'zh-CN': '查看政府信息公开指南', en: 'Guide to open information' },
  nonePhone: { 'zh-CN': '咨询电话：{phone}', en: 'Telephone: {phone}' },
  noneHotline: { 'zh-CN': '便民热线：{phone}', en: 'Hotline: {phone}' },
  offline: {
    'zh-CN': '网络连接不通，无法搜索。请检查网络后再试，或从下面的目录查找。',
    en: 'No connection: search is not possible. Please try again later, or use the lists below.',
  },
  noWasm: {
    'zh-CN': '浏览器不能运行本站的搜索程序（WebAssembly 被停用或不受支持）。请换一个浏览器，或从下面的目录查找。',
    en: 'This browser cannot run the search (WebAssembly is disabled or missing). Please use another browser, or the lists below.',
  },
  failed: {
    'zh-CN': '搜索没有完成，请稍后再试，或从下面的目录查找。',
    en: 'The search could not be completed. Please try again later, or use the lists below.',
  },
  missing: {
    'zh-CN': '部分索引没有取到，结果可能不全（缺 {days} 的文件）。',
    en: 'Part of the index could not be loaded; results may be incomplete ({days}).',
  },
  partial: {
    'zh-CN': '部分索引没有取到，结果可能不全。',
    en: 'Part of the index could not be loaded; results may be incomplete.',
  },
  retry: { 'zh-CN': '重试', en: 'Try again' },
  undated: { 'zh-CN': '无日期', en: 'undated' },
  span: { 'zh-CN': '{from}至{to}', en: '{from} to {to}' },
} satisfies Texts;
