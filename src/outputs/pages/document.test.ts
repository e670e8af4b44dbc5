import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../domain/page.ts';
import { day, makeDocument, planFixture } from '../fixture-site.ts';
import { sizeOf } from './document.ts';

const policy = makeDocument('policies/2026/x', {
  title: '示例县养犬管理办法',
  indexNumber: '11341702486344515H/2026-00013',
  issuers: ['示例县人民政府办公室', '外县人民政府'],
  datePublished: day('2026-03-05'),
  timePublished: '09:30',
  dateAdopted: day('2026-03-01'),
  dateEffective: day('2026-04-01'),
  dateExpires: day('2027-12-31'),
  documentNumber: '示政办发〔2026〕3号',
  categories: ['policies', 'notices'],
  topics: ['t1'],
  keywords: ['养犬', '管理'],
  summary: '规范养犬。',
  subject: '公安、安全、司法\\公安',
  genre: '通知',
  attachments: ['policies/2026/登记表.docx'],
  extra: { addressees: ['各乡镇人民政府', '县直各单位'] },
  body: {
    digest: 'b',
    headings: [],
    articles: Array.from({ length: 9 }, (_none, i) => ({ anchor: `t${i + 1}`, label: `第${i + 1}条`, line: i })),
    citations: [{ kind: 'title', text: '《旧办法》', key: '旧办法', line: 1, column: 1 }],
    references: [{ kind: 'link', target: '/policies/2025/old/#t3', line: 1, column: 1 }],
    externalLinks: [],
    characters: 10,
    excerpt: '第一条',
  },
});
const old = makeDocument('policies/2025/old', {
  title: '旧办法',
  datePublished: day('2025-03-05'),
  documentNumber: '示政办发〔2025〕1号',
  categories: ['policies'],
  body: { ...policy.body, articles: [{ anchor: 't3', label: '第三条', line: 1 }], citations: [], references: [] },
});
const repealing = makeDocument('policies/2026/y', {
  title: '新办法',
  datePublished: day('2026-05-01'),
  dateEffective: day('2026-05-10'),
  relations: [
    ['repeals', '示政办发〔2025〕1号'],
    ['basedOn', '《外省条例》'],
  ],
  categories: ['policies'],
});
const interpretation = makeDocument('interpretations/2026/x', {
  title: '《示例县养犬管理办法》解读',
  relations: [['interprets', '示政办发〔2026〕3号']],
  categories: ['notices'],
});
const plan = planFixture({
  documents: [policy, old, repealing, interpretation],
  topics: ['t1'],
  settings: { base: '/xxgk/' },
});
const pageOf = (id: string) => plan.page(`${id}/index.html`);
const viewOf = (id: string) => pageOf(id).view as DocumentView;
const metaOf = (id: string) => Object.fromEntries(pageOf(id).head.meta.map(({ name, content }) => [name, content]));

describe('the page of a document', () => {
  it('has a metadata table with labels and links', () => {
    const rows = new Map(viewOf(policy.id).metadata.map(({ label, value }) => [label, value]));
    expect([...rows.keys()]).toContain('发文字号');
    expect(rows.get('发文机关')).toEqual({
      kind: 'links',
      links: [
        { text: '示例县人民政府办公室', href: '/xxgk/agencies/office/' },
        { text: '外县人民政府', href: null },
      ],
    });
    expect(rows.get('发布日期')).toEqual({ kind: 'date', date: '2026-03-05', time: '09:30' });
    expect(rows.get('主送')).toEqual({ kind: 'text', text: '各乡镇人民政府、县直各单位' });
    expect(rows.get('有效性')).toEqual({ kind: 'validity', validity: '现行有效' });
    expect(rows.has('备案号')).toBe(false);
  });

  it('says in one sentence whether it holds, why, and what comes next', () => {
    expect(viewOf(policy.id).validity).toEqual({
      status: '现行有效',
      sentence: '现行有效，自2026年4月1日起施行',
      because: null,
      next: '按现有规定，自2028年1月1日起失效',
    });
    expect(viewOf(old.id).validity).toEqual({
      status: '废止',
      sentence: '自2026年5月10日起废止',
      because: { text: '新办法', href: '/xxgk/policies/2026/y/' },
      next: null,
    });
    expect(viewOf(interpretation.id).validity).toBeNull();
  });

  it('says of a document not yet in force when it will be', () => {
    const view = planFixture({ documents: [policy, old], topics: ['t1'], today: '2026-03-20' }).page(
      'policies/2026/x/index.html',
    ).view;
    expect((view as DocumentView).validity).toMatchObject({ sentence: '尚未生效，自2026年4月1日起施行', next: null });
  });

  it('lists articles where there are no headings', () => {
    expect(viewOf(policy.id).contents).toHaveLength(9);
    expect(viewOf(policy.id).contents[0]).toEqual({ depth: 2, text: '第1条', href: '#t1' });
    expect(viewOf(old.id).contents).toEqual([]);
  });

  it('tells the life of a document in order, and what later documents did to it', () => {
    const steps = viewOf(old.id).history;
    expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).toSorted());
    expect(steps.map(({ label, kind, by }) => [label, kind, by?.text ?? null])).toContainEqual([
      '被废止',
      'ended',
      '新办法',
    ]);
    expect(viewOf(policy.id).history.map(({ label }) => label)).toContain('发布');
    expect(viewOf(interpretation.id).history).toEqual([]);
  });

  it('shows relations from both ends, and interpretations apart', () => {
    expect(viewOf(repealing.id).relations.map(({ label, text, href }) => [label, text, href])).toEqual([
      ['废止', '旧办法', '/xxgk/policies/2025/old/'],
      ['依据', '《外省条例》', null],
    ]);
    expect(viewOf(old.id).relations).toEqual([]);
    expect(viewOf(policy.id).relations).toEqual([]);
    expect(viewOf(policy.id).interpretations).toEqual([
      { text: '《示例县养犬管理办法》解读', href: '/xxgk/interpretations/2026/x/' },
    ]);
    expect(viewOf(interpretation.id).relations.map(({ label }) => label)).toEqual(['解读']);
  });

  it('gives the markers of the body their hrefs', () => {
    expect(viewOf(policy.id).citationHrefs).toEqual(['/xxgk/policies/2025/old/']);
    expect(viewOf(policy.id).referenceHrefs).toEqual(['/xxgk/policies/2025/old/#t3']);
  });

  it('leads to its neighbours in the first category', () => {
    const { previous, next } = viewOf(policy.id);
    expect([previous?.text, next?.text]).toEqual(['旧办法', '新办法']);
    expect(viewOf(interpretation.id)).toMatchObject({ previous: null, next: null });
  });

  it('can be cited, subscribed to and found from paper', () => {
    const view = viewOf(policy.id);
    expect(view.cite).toBe(
      '示例县人民政府办公室, 外县人民政府. 示例县养犬管理办法: 示政办发〔2026〕3号[A/OL]. (2026-03-05)[引用日期]. https://www.example.gov.cn/xxgk/policies/2026/x/.',
    );
    expect(view.feeds.map(({ href }) => href)).toEqual([
      '/xxgk/catalogue/policies/rss.xml',
      '/xxgk/feeds/agencies/office/rss.xml',
    ]);
    expect(view.attachments[0]).toMatchObject({
      type: 'DOCX',
      size: '2 KB',
      href: '/xxgk/policies/2026/%E7%99%BB%E8%AE%B0%E8%A1%A8.docx',
    });
  });

  it('carries the government meta tags in order', () => {
    expect(pageOf(policy.id).head.meta).toEqual([
      { name: 'SiteName', content: '示例县人民政府' },
      { name: 'SiteDomain', content: 'www.example.gov.cn' },
      { name: 'SiteIDCode', content: '0000000001' },
      { name: 'ColumnName', content: '栏目policies' },
      { name: 'ColumnDescription', content: '栏目policies公开的内容。' },
      { name: 'ColumnKeywords', content: '政府信息,policies' },
      { name: 'ColumnType', content: '政策文件' },
      { name: 'ArticleTitle', content: '示例县养犬管理办法' },
      { name: 'PubDate', content: '2026-03-05 09:30' },
      { name: 'ContentSource', content: '示例县人民政府办公室、外县人民政府' },
      { name: 'Keywords', content: '养犬,管理' },
      { name: 'Author', content: '示例县人民政府办公室、外县人民政府' },
      { name: 'Description', content: '规范养犬。' },
      { name: 'Url', content: 'https://www.example.gov.cn/xxgk/policies/2026/x/' },
    ]);
    expect(metaOf(old.id)).toMatchObject({ PubDate: '2025-03-05 00:00', ContentSource: '示例县人民政府办公室' });
  });

  it('states nothing empty and never null, on any page', () => {
    for (const file of plan.files) {
      if (file.by !== 'draw') continue;
      const { head } = file.page();
      for (const { content } of [...head.meta, ...head.properties])
        expect(content).not.toMatch(/^(?:null|undefined|)$/u);
      expect(head.title).not.toBe('');
    }
  });

  it('describes itself to machines: force, relations, breadcrumbs', () => {
    const graph = (id: string) =>
      (pageOf(id).head.jsonLd as unknown as { '@graph': Record<string, unknown>[] })['@graph'];
    const url = 'https://www.example.gov.cn/xxgk/policies/2026/x/';
    expect(graph(policy.id)[0]).toMatchObject({
      '@type': 'Legislation',
      '@id': url,
      url,
      name: '示例县养犬管理办法',
      identifier: '11341702486344515H/2026-00013',
      legislationLegalForce: 'https://schema.org/InForce',
      subjectOf: [{ '@type': 'Article', url: 'https://www.example.gov.cn/xxgk/interpretations/2026/x/' }],
    });
    expect(graph(old.id)[0]).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    expect(graph(repealing.id)[0]).toMatchObject({
      legislationRepeals: [{ '@type': 'Legislation', url: 'https://www.example.gov.cn/xxgk/policies/2025/old/' }],
      isBasedOn: [{ '@type': 'Legislation', name: '《外省条例》' }],
    });
    expect(graph(policy.id)[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: '首页' },
        { position: 2, name: '公开目录' },
        { position: 3, name: '栏目rules' },
        { position: 4, name: '栏目policies' },
        { position: 5, name: '示例县养犬管理办法' },
      ],
    });
  });
});

describe('the page of an agency', () => {
  it('shows what it published, its years, its parent and what is below it', () => {
    const office = viewOf('agencies/office');
    expect(office.published).toMatchObject({ total: 1, feedHref: '/xxgk/feeds/agencies/office/rss.xml' });
    expect(office.published?.rows.map(({ title }) => title)).toEqual(['示例县养犬管理办法']);
    expect(office.published?.years).toEqual([{ text: '2026年', href: '/xxgk/agencies/office/2026/', count: 1 }]);
    expect(office.parentAgency).toEqual({ text: '示例县人民政府', href: '/xxgk/agencies/county/' });
    expect(viewOf('agencies/county').childAgencies.map(({ text }) => text)).toEqual(['示例县人民政府办公室']);
    expect(pageOf('agencies/office').breadcrumbs.map(({ text }) => text)).toEqual(['首页', '机构', '示例县人民政府']);
  });
});

describe('sizes', () => {
  it.each([
    [12, '12 B'],
    [2048, '2 KB'],
    [130_000, '127 KB'],
    [1_600_000, '1.5 MB'],
  ])('%i → %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
});
