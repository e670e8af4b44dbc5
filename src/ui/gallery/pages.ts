// Longer than 300 lines on purpose: one example of every kind of page, side by side.
import type { DocumentView, Link, Page, PageHead, View } from '../../domain/page.ts';
import { MEASURE, NEWS } from '../article/examples.ts';
import { NODES } from '../category-tree/examples.ts';
import { ROWS } from '../document-list/examples.ts';
import { DOORS } from '../doors/examples.ts';
import { FIGURES } from '../figures/examples.ts';
import { AGENCY_LINKS, TOPIC_LINKS, YEAR_LINKS } from '../link-list/examples.ts';
import { PAGER } from '../pager/examples.ts';
import { WITHDRAWAL } from '../withdrawal-notice/examples.ts';
import { exampleDay } from './day.ts';
import * as documents from './documents.ts';
import { exampleHead, FRAME } from './frame.ts';

/** A page to look at: every kind of view, in its plain, long, empty and withdrawn states. */
export interface ExamplePage {
  readonly name: string;
  readonly route: string;
  readonly page: Page<View>;
  readonly bodyHtml?: string;
}

const HOME: Link = { text: '首页', href: '/' };
const CATALOGUE: Link = { text: '公开目录', href: '/catalogue/' };
const row = (index: number) => ROWS[index % ROWS.length] ?? fail();

function fail(): never {
  throw new Error('the examples are empty');
}

function example(
  name: string,
  path: string,
  title: string,
  view: View,
  more: { breadcrumbs?: readonly Link[]; head?: Partial<PageHead>; bodyHtml?: string } = {},
): ExamplePage {
  const route = view.kind === 'help' ? `/help/${view.language}/${view.name}` : `/${view.kind}`;
  const page = { head: exampleHead(title, path, more.head), breadcrumbs: more.breadcrumbs ?? [HOME], view };
  return more.bodyHtml === undefined ? { name, route, page } : { name, route, page, bodyHtml: more.bodyHtml };
}

function documentExample(view: DocumentView, bodyHtml: string, name = view.type): ExamplePage {
  return example(`document-${name}`, `/${view.id}/`, view.title, view, {
    breadcrumbs: [HOME, CATALOGUE, { text: '政策文件', href: '/catalogue/policies/' }],
    head: { alternateJson: `/${view.id}/document.json` },
    bodyHtml,
  });
}

const category = {
  kind: 'category',
  name: '行政规范性文件',
  description: '涉及公民、法人和其他组织权利义务，在一定期限内反复适用的公文。',
  basis: '条例第二十条第（一）项',
  rhythm: '随时公开',
  agency: { text: '示例县人民政府办公室', href: '/agencies/office/' },
  children: [
    { text: '县政府规范性文件', href: '/catalogue/normative-gov/', count: 40 },
    { text: '部门规范性文件', href: '/catalogue/normative-dept/', count: 48 },
  ],
  years: YEAR_LINKS.map((link) => ({ ...link, current: false })),
  agencies: AGENCY_LINKS.map((link) => ({ ...link, current: false })),
  unfiltered: null,
  filter: null,
  total: 182,
  rows: Array.from({ length: 24 }, (_, index) => row(index)),
  pager: PAGER,
  feedHref: '/catalogue/normative/rss.xml',
} as const satisfies View;

const HELP = ['index', 'search', 'subscribe', 'verify', 'privacy'];
const HELP_TITLES = ['使用帮助', '怎样查找', '怎样订阅', '怎样核对', '隐私说明'];

export const PAGES: readonly ExamplePage[] = [
  example(
    'home',
    '/',
    FRAME.name,
    {
      kind: 'home',
      doors: DOORS,
      latest: ['政策文件', '政策解读', '公示公告', '政务动态'].map((title, index) => ({
        title,
        href: `/catalogue/c${index}/`,
        feedHref: `/catalogue/c${index}/rss.xml`,
        rows: index === 3 ? [] : Array.from({ length: 5 - index }, (_, at) => row(at + index * 2)),
      })),
      open: [
        { row: row(6), until: exampleDay('2026-03-20'), daysLeft: 0 },
        {
          row: { ...row(0), title: '关于公开征求《示例县养犬管理条例实施细则》意见的公告', validity: null },
          until: exampleDay('2026-04-04'),
          daysLeft: 15,
        },
      ],
      expiring: [{ row: row(4), on: exampleDay('2026-04-12') }],
      catalogue: NODES,
      agencies: AGENCY_LINKS,
      topics: TOPIC_LINKS,
      years: YEAR_LINKS,
      figures: FIGURES,
      today: exampleDay('2026-03-20'),
    },
    { breadcrumbs: [] },
  ),
  example('catalogue', '/catalogue/', '公开目录', { kind: 'catalogue', nodes: NODES, total: 311 }),
  example('category', '/catalogue/normative/', '行政规范性文件', category, { breadcrumbs: [HOME, CATALOGUE] }),
  example(
    'category-filtered',
    '/catalogue/normative/2025/',
    '行政规范性文件 2025年',
    {
      ...category,
      filter: '2025年',
      unfiltered: { text: '查看全部年份和机构', href: '/catalogue/normative/' },
      years: category.years.map((link, index) => ({ ...link, current: index === 1 })),
      rows: category.rows.slice(0, 3),
      total: 3,
      pager: null,
    },
    { breadcrumbs: [HOME, CATALOGUE] },
  ),
  example(
    'category-empty',
    '/catalogue/emergency/',
    '突发公共事件',
    {
      ...category,
      name: '突发公共事件',
      description: '应急预案、预警信息及应对情况。',
      basis: '条例第二十条第（十二）项',
      children: [],
      years: [],
      agencies: [],
      rows: [],
      total: 0,
      pager: null,
    },
    { breadcrumbs: [HOME, CATALOGUE] },
  ),
  documentExample(documents.POLICY, MEASURE),
  documentExample(documents.REPEALED, MEASURE, 'repealed'),
  documentExample(documents.INTERPRETATION, NEWS),
  documentExample(documents.SERVICE_GUIDE, '<p>本事项可以全程网办。</p>', 'service-guide'),
  documentExample(documents.FOIA_GUIDE, MEASURE, 'foia-guide'),
  documentExample(documents.REPORT, MEASURE),
  documentExample(documents.NOTICE, NEWS),
  documentExample(documents.NEWS_PAGE, NEWS),
  documentExample(
    documents.AGENCY,
    '<p>贯彻执行农业农村工作的方针政策，统筹推动全县乡村产业、乡村建设和农村人居环境改善。</p><ol><li>拟订农业农村发展规划；</li><li>指导农业标准化生产；</li><li>负责农产品质量安全监督管理。</li></ol>',
  ),
  documentExample({ ...documents.NEWS_PAGE, type: 'unknown-type' }, NEWS, 'unknown'),
  example('withdrawal', '/policies/2025/withdrawn/', '关于某某事项的通知', WITHDRAWAL, { head: { indexable: false } }),
  example('directory', '/agencies/', '机构', {
    kind: 'directory',
    title: '机构',
    intro: '本站公开信息的全部机构，按隶属关系排列。',
    groups: [
      {
        title: '县政府及其部门',
        links: AGENCY_LINKS.map((link, index) => ({
          ...link,
          depth: index === 0 ? 0 : 1,
          note: '人民路1号，0999-1234567',
        })),
      },
      {
        title: '乡镇',
        links: AGENCY_LINKS.slice(0, 3).map((link) => ({ ...link, href: `${link.href}t/`, depth: 0, note: null })),
      },
    ],
  }),
  example('list', '/years/2025/', '2025年公开的文件', {
    kind: 'list',
    title: '2025年公开的文件',
    intro: '按发布日期从新到旧排列。',
    total: 71,
    rows: ROWS,
    pager: PAGER,
    feedHref: '/feeds/all/rss.xml',
    siblings: YEAR_LINKS.map((link, index) => ({ ...link, current: index === 1 })),
  }),
  example('list-empty', '/topics/x/', '一个空的专题', {
    kind: 'list',
    title: '一个空的专题',
    intro: '',
    total: 0,
    rows: [],
    pager: null,
    feedHref: null,
    siblings: [],
  }),
  example('numbers', '/numbers/2026/', '2026年的文号', {
    kind: 'numbers',
    title: '2026年的文号',
    years: YEAR_LINKS.map((link, index) => ({ ...link, current: index === 0 })),
    groups: ['示政发', '示政办发'].map((mark) => ({
      mark,
      rows: ROWS.slice(0, 6).map((item, index) => ({
        number: `${mark}〔2026〕${index + 1}号`,
        title: item.title,
        href: item.href,
        validity: item.validity,
      })),
    })),
  }),
  example('sitemap', '/sitemap/', '网站地图', {
    kind: 'sitemap',
    groups: [
      {
        title: '主要页面',
        links: [{ text: '首页', href: '/', depth: 0 }, ...FRAME.navigation.map((link) => ({ ...link, depth: 0 }))],
      },
      {
        title: '公开目录',
        links: NODES.flatMap((node) => [
          { text: node.text, href: node.href, depth: 0 },
          ...node.children.map((child) => ({ text: child.text, href: child.href, depth: 1 })),
        ]),
      },
    ],
  }),
  example('feeds', '/feeds/', '订阅目录', {
    kind: 'feeds',
    groups: [
      { title: '全站', feeds: [{ text: '全站更新', href: '/feeds/all/rss.xml', page: '/', count: 50 }] },
      {
        title: '按机构',
        feeds: AGENCY_LINKS.map((link, index) => ({
          ...link,
          href: `/feeds/agencies/a${index}/rss.xml`,
          page: link.href,
        })),
      },
    ],
  }),
  example('data', '/data/', '开放数据', {
    kind: 'data',
    counts: '共 1,204 件文件、17 个机构、388 条关系，最近一次公开是2026年11月13日。',
    groups: [
      {
        id: 'documents',
        title: '已公开的文件',
        files: [
          {
            name: 'documents.csv',
            href: '/data/documents.csv',
            description: '全部文件的目录信息，每件一行，可用表格软件打开',
            records: '1204',
            size: '1.2 MB',
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            schema: { text: 'documents 的 JSON Schema', href: '/data/schemas/documents.schema.json' },
          },
        ],
      },
    ],
    datasets: [
      {
        title: '行政许可',
        href: '/data/licences/',
        description: '行政许可决定。',
        records: '36',
        newest: '2026年11月10日',
        files: [{ text: 'CSV', href: '/data/licences/licences.csv' }],
      },
    ],
    more: [{ name: 'manifest.json', href: '/data/manifest.json', description: '上述各文件的大小和校验码' }],
    csv: ['UTF-8 编码，带字节顺序标记，逗号分隔，第一行是列名。'],
    examples: [{ id: 'python', title: 'Python', text: '只用自带的功能。', code: 'import csv\nprint("甲")\n' }],
    fields: [
      { key: 'id', name: '编号', meaning: '文件的路径，永不改变。' },
      { key: 'documentNumber', name: '文号', meaning: '发文字号，如“示政发〔2026〕3号”。' },
      { key: 'datePublished', name: '发布日期', meaning: '在本站公开的日期，YYYY-MM-DD。' },
    ],
  }),
  example(
    'search',
    '/search/',
    '搜索',
    {
      kind: 'search',
      manifest: '/search/manifest.json',
      years: YEAR_LINKS,
      catalogue: NODES,
      agencies: AGENCY_LINKS,
      letters: [{ text: 'A', href: '/letters/a/', count: 3 }],
      contacts: '/search/agencies.json',
      feeds: { category: '/catalogue/*/rss.xml', agency: '/feeds/agencies/*/rss.xml', topic: '/topics/*/rss.xml' },
      types: [{ value: 'policies', text: '政策文件', count: 214 }],
    },
    { head: { indexable: false } },
  ),
  example('accessibility', '/accessibility/', '无障碍声明', {
    kind: 'accessibility',
    phone: '0999-1234567',
    email: 'gongkai@example.gov.cn',
  }),
  ...HELP.map((name, current) =>
    example(`help-${name}`, name === 'index' ? '/help/' : `/help/${name}/`, HELP_TITLES[current] ?? name, {
      kind: 'help',
      language: 'zh-CN',
      name,
      links: HELP.map((each, index) => ({
        text: HELP_TITLES[index] ?? each,
        href: each === 'index' ? '/help/' : `/help/${each}/`,
        current: index === current,
      })),
    }),
  ),
  example('rules', '/help/rules/', '检查规则', {
    kind: 'rules',
    title: '检查规则',
    intro: '发布之前，npm run check 用下面 2 条规则检查全部内容。',
    groups: [
      {
        id: 'group-text',
        title: '正文',
        rules: [
          {
            rule: 'number-sums',
            title: '数字自相矛盾',
            severities: [
              { severity: 'error', text: '错误' },
              { severity: 'warning', text: '警告' },
              { severity: 'notice', text: '提示' },
            ],
            why: '各项加起来不等于总数，公布的数字至少有一个是错的。',
            messages: ['总数写作“…”，其中各项相加是 …（…）。'],
            fix: '核对原始数据，改正总数或者漏写、错写的一项。',
            basis: '《政府信息公开条例》第六条',
            example: {
              where: '正文',
              wrong: '办理许可12件、处罚3件，共计16件。',
              right: '办理许可12件、处罚3件，共计15件。',
            },
          },
          {
            rule: 'line-too-long',
            title: '一行过长',
            severities: [{ severity: 'error', text: '错误' }],
            why: null,
            messages: ['这一行有 … 个字符。'],
            fix: null,
            basis: null,
            example: null,
          },
        ],
      },
    ],
    links: [{ text: '检查规则', href: '/help/rules/', current: true }],
  }),
  example(
    'not-found',
    '/404.html',
    '没有找到这个页面',
    { kind: 'not-found' },
    { breadcrumbs: [], head: { indexable: false } },
  ),
  example(
    'redirect',
    '/art/2019/3/1/art_12_345.html',
    '页面已移到新地址',
    { kind: 'redirect', to: { text: documents.POLICY.title, href: '/policies/2026/waste-sorting/' } },
    { breadcrumbs: [], head: { indexable: false } },
  ),
];
