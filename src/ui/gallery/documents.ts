import type { DocumentView } from '../../domain/page.ts';
import { ATTACHMENTS } from '../attachments/examples.ts';
import { CONTENTS } from '../contents/examples.ts';
import { ROWS } from '../document-list/examples.ts';
import { FEEDS } from '../feed-links/examples.ts';
import { HISTORY } from '../history/examples.ts';
import { YEAR_LINKS } from '../link-list/examples.ts';
import { METADATA } from '../metadata-table/examples.ts';
import { RELATIONS } from '../relations/examples.ts';
import { FINDINGS } from '../validity-banner/examples.ts';
import { exampleDay } from './day.ts';

const url = (id: string) => `https://www.example.gov.cn/${id}/`;

function documentOf(
  type: string,
  typeName: string,
  id: string,
  title: string,
  more: Partial<DocumentView>,
): DocumentView {
  return {
    kind: 'document',
    type,
    typeName,
    id,
    title,
    metadata: METADATA.filter(({ key }) => ['issuer', 'datePublished', 'categories'].includes(key)),
    validity: null,
    corrections: [],
    contents: [],
    bodyDigest: '',
    citationHrefs: [],
    referenceHrefs: [],
    history: [],
    relations: [],
    interpretations: [],
    attachments: [],
    previous: null,
    next: { text: '关于加强农村公路养护工作的实施意见', href: '/policies/2026/roads/' },
    topics: [],
    feeds: FEEDS,
    cite: `示例县人民政府. ${title}[EB/OL]. (2026-03-05)[2026-03-20]. ${url(id)}.`,
    absoluteUrl: url(id),
    publishedBy: '示例县人民政府办公室',
    datePublished: exampleDay('2026-03-05'),
    extra: {},
    published: null,
    parentAgency: null,
    childAgencies: [],
    ...more,
  };
}

export const POLICY = documentOf(
  'policies',
  '政策文件',
  'policies/2026/waste-sorting',
  '示例县人民政府关于印发《示例县生活垃圾分类管理办法》的通知',
  {
    metadata: METADATA,
    validity: FINDINGS.pending,
    contents: CONTENTS,
    history: HISTORY.slice(0, 3),
    relations: RELATIONS,
    interpretations: [
      { text: '《示例县生活垃圾分类管理办法》解读：和每户人家有关的六件事', href: '/interpretations/2026/waste/' },
    ],
    attachments: ATTACHMENTS,
    topics: [{ text: '生活垃圾分类', href: '/topics/waste/' }],
    corrections: [{ on: exampleDay('2026-03-06'), what: '第五条表中“600”改为“660”', why: '录入有误' }],
    previous: { text: '关于做好2026年春季森林草原防火工作的通知', href: '/policies/2026/fire/' },
  },
);

export const REPEALED: DocumentView = {
  ...POLICY,
  id: 'policies/2018/fireworks',
  title: '示例县烟花爆竹燃放管理办法',
  validity: FINDINGS.repealed,
  corrections: [],
  interpretations: [],
  topics: [],
  history: HISTORY,
  relations: [],
};

export const INTERPRETATION = documentOf(
  'interpretations',
  '政策解读',
  'interpretations/2026/waste',
  '《示例县生活垃圾分类管理办法》解读：和每户人家有关的六件事',
  {
    relations: [
      {
        label: '解读',
        kind: 'interprets',
        direction: 'out',
        text: POLICY.title,
        href: '/policies/2026/waste-sorting/',
        documentNumber: '示政发〔2026〕3号',
        date: exampleDay('2026-03-05'),
      },
    ],
    extra: { forms: ['文字解读', '问答'], interpreter: '示例县住房和城乡建设局' },
  },
);

export const SERVICE_GUIDE = documentOf('guides', '办事指南', 'guides/shop-licence', '食品经营许可（新办）办事指南', {
  extra: {
    guideKind: '办事指南',
    serviceName: '食品经营许可（新办）',
    basis: ['《中华人民共和国食品安全法》第三十五条', '《食品经营许可和备案管理办法》'],
    conditions: ['有与经营品种、数量相适应的场所', '有食品安全管理人员和规章制度'],
    materials: [
      { name: '食品经营许可申请书', copies: '1', note: '窗口领取或网上下载' },
      { name: '营业执照复印件', copies: '1', note: '可以通过电子证照核验的，不必提交' },
      { name: '场所布局图' },
    ],
    steps: [
      { name: '申请', detail: '到政务服务大厅3号窗口提交，或网上申请。', limit: '当场' },
      { name: '受理', detail: '材料齐全的，当场受理；不齐的，一次告知。', limit: '1个工作日' },
      { name: '现场核查', detail: '两名以上人员到场核查。', limit: '5个工作日' },
      { name: '决定和送达' },
    ],
    place: '示例县政务服务大厅一楼3号窗口（人民路18号）',
    hours: '工作日 8:30—12:00，14:00—17:30',
    phone: '0999-1234000',
    legalLimit: '20个工作日',
    promisedLimit: '8个工作日',
    fee: '不收费',
    audience: '法人、个体工商户',
    complaintPhone: '12345',
  },
});

export const FOIA_GUIDE = documentOf('guides', '政府信息公开指南', 'guides/foia', '示例县人民政府信息公开指南', {
  contents: CONTENTS.slice(0, 2),
  extra: {
    guideKind: '政府信息公开指南',
    classification: '按照条例第二十条、第二十一条分类。',
    arrangement: '按栏目、机构、年份和文号编排。',
    accessMethods: ['本网站', '县档案馆、县图书馆查阅点', '政务服务大厅公告栏'],
    office: {
      name: '示例县人民政府办公室政务公开股',
      address: '人民路1号县政府大院二楼',
      hours: '工作日 8:30—12:00，14:00—17:30',
      phone: '0999-1234567',
      fax: '0999-1234568',
      onlineContact: 'gongkai@example.gov.cn',
    },
  },
});

export const REPORT = documentOf(
  'reports',
  '年度报告',
  'reports/2025/foia',
  '示例县人民政府2025年政府信息公开工作年度报告',
  {
    contents: CONTENTS,
    extra: { reportYear: 2025, reportKind: '政府信息公开工作年度报告' },
  },
);

export const NOTICE = documentOf(
  'notices',
  '公示公告',
  'notices/2026/waste-comment',
  '关于公开征求《示例县养犬管理条例实施细则（征求意见稿）》意见的公告',
  {
    attachments: ATTACHMENTS.slice(0, 1),
    extra: {
      noticeKind: '征求意见',
      opens: '2026-03-05',
      closes: '2026-04-04',
      feedback: {
        phone: '0999-1234111',
        email: 'zhengqiu@example.gov.cn',
        address: '人民路1号县司法局',
        contact: '李同志',
      },
      outcome: { on: '2026-04-20', text: '收到意见23条，采纳9条，未采纳的理由见附件。' },
    },
  },
);

export const NEWS_PAGE = documentOf('news', '政务动态', 'news/2026/spring', '全县春季农业生产现场会召开', {
  extra: { author: '王记者' },
});

export const AGENCY = documentOf('agencies', '机构信息', 'agencies/agriculture', '示例县农业农村局', {
  metadata: [],
  extra: {
    shortNames: ['县农业农村局'],
    documentMarks: ['示农发'],
    organisationCode: '11999999MB0000000X',
    agencyKind: '部门',
    address: '示例县人民路26号',
    postalCode: '999900',
    hours: '工作日 8:30—12:00，14:00—17:30',
    phone: '0999-1234222',
    fax: '0999-1234223',
    email: 'nongye@example.gov.cn',
    leaders: [
      { name: '赵某某', position: '党组书记、局长', duties: '主持全面工作。', phone: '0999-1234224' },
      { name: '钱某某', position: '副局长', duties: '分管种植业、农机、乡村建设。', phone: '0999-1234225' },
    ],
    departments: [
      { name: '办公室', duties: '文电、会务、信息公开和来信来访。', phone: '0999-1234222' },
      { name: '种植业和农机股', duties: '种植业结构调整、农机安全监督。', phone: '0999-1234226' },
    ],
    liaison: { name: '孙某某', phone: '0999-1234222' },
  },
  published: { rows: ROWS.slice(0, 5), years: YEAR_LINKS, feedHref: '/feeds/agencies/agriculture/rss.xml', total: 86 },
  parentAgency: { text: '示例县人民政府', href: '/agencies/gov/' },
  childAgencies: [
    { text: '示例县农业技术推广中心', href: '/agencies/tech/' },
    { text: '示例县农机安全服务站', href: '/agencies/machines/' },
  ],
});
