/** A section of the report, in the order of the form. */
export interface ReportHeading {
  readonly key: string;
  readonly heading: string;
  /** Wordings seen in published reports. */
  readonly variants: readonly string[];
}

/** The six headings (annual-report.yaml, sections); numbers 一 to 六. */
export const REPORT_HEADINGS: readonly ReportHeading[] = [
  { key: 'overview', heading: '总体情况', variants: [] },
  { key: 'proactive_disclosure', heading: '主动公开政府信息情况', variants: [] },
  { key: 'requests', heading: '收到和处理政府信息公开申请情况', variants: [] },
  {
    key: 'remedies',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: ['政府信息公开行政复议和行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  },
  {
    key: 'problems_and_improvements',
    heading: '存在的主要问题及改进情况',
    variants: ['政府信息公开工作存在的主要问题及改进情况'],
  },
  { key: 'other_matters', heading: '其他需要报告的事项', variants: [] },
];

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** `一、总体情况`. */
export function numberedHeading(index: number): string {
  return `${NUMERALS[index]}、${REPORT_HEADINGS[index]?.heading}`;
}

/** Which of the six a heading is, whatever its number; null when none. */
export function headingKey(text: string): string | null {
  const plain = text.replaceAll(/\s/gu, '').replace(/^[一二三四五六七八九]、/u, '');
  return REPORT_HEADINGS.find(({ heading, variants }) => heading === plain || variants.includes(plain))?.key ?? null;
}

export interface HeadingFault {
  readonly fault: 'missing' | 'twice' | 'order';
  readonly heading: string;
  /** Index of the heading in the document, for those that are there. */
  readonly at: number | null;
}

/** AR09: the six headings once and in order. Other headings of the same depth are not the six's business. */
export function headingFaults(headings: readonly string[]): readonly HeadingFault[] {
  const faults: HeadingFault[] = [];
  const seen = new Map<string, number>();
  for (const [at, text] of headings.entries()) {
    const key = headingKey(text);
    if (key === null) continue;
    if (seen.has(key)) faults.push({ fault: 'twice', heading: text, at });
    else seen.set(key, at);
  }
  for (const [index, { key }] of REPORT_HEADINGS.entries())
    if (!seen.has(key)) faults.push({ fault: 'missing', heading: numberedHeading(index), at: null });
  const order = REPORT_HEADINGS.flatMap(({ key }, index) => {
    const at = seen.get(key);
    return at === undefined ? [] : [{ index, at }];
  });
  const misplaced = order.find(({ at }, place) => order.slice(0, place).some((before) => before.at > at));
  if (misplaced) faults.push({ fault: 'order', heading: headings[misplaced.at] ?? '', at: misplaced.at });
  return faults;
}

/** What section 一 has to tell, and the words by which it may be known to tell it. */
interface ReportTopic {
  readonly topic: string;
  readonly words: RegExp;
}

/** annual-report.yaml, required_topics: seen in published reports. The words are generous: only silence is told of. */
const TOPICS: readonly ReportTopic[] = [
  { topic: '主动公开', words: /公开|公布|发布/u },
  { topic: '依申请公开', words: /申请/u },
  { topic: '政府信息管理', words: /管理|审查|清理|清单|目录|档案|归集|数字化|制度|规范|核对|更新/u },
  { topic: '政府信息公开平台建设', words: /平台|网站|网页|页面|公开网|栏目|公众号|新媒体|专区|专栏|公开栏/u },
  { topic: '监督保障', words: /监督|保障|考核|考评|评估|培训|评议|检查|核对|自查|督导|督促|通报/u },
];
/** 条例 art. 50(4): reports of governments of county level and above. */
const GOVERNMENT_TOPICS: readonly ReportTopic[] = [
  { topic: '工作考核', words: /考核|考评/u },
  { topic: '社会评议', words: /评议/u },
  { topic: '责任追究结果', words: /追究|追责|问责/u },
];

/** Topics that the text of section 一, its headings included, does not touch. */
export function missingTopics(overview: string, ofGovernment: boolean): readonly string[] {
  return [...TOPICS, ...(ofGovernment ? GOVERNMENT_TOPICS : [])]
    .filter(({ words }) => !words.test(overview))
    .map(({ topic }) => topic);
}
