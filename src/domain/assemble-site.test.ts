// Longer than 300 lines: one function puts a site together, and its rules are tried on sites that share their parts.
import { describe, expect, it } from 'vitest';
import { fileAddress } from './address.ts';
import { assembleSite, type SiteInput } from './assemble-site.ts';
import type { AgencyId, CategoryId, Document, TopicId } from './document.ts';
import {
  exampleDay as day,
  exampleAgency,
  exampleBody,
  exampleCatalogue,
  exampleCategory,
  exampleDocument,
  exampleRelation,
  exampleSettings,
} from './example-document.ts';
import type { Say } from './site-problem.ts';

const say: Say = (rule) => ({
  severity: rule.startsWith('un') ? 'warning' : 'error',
  message: rule,
  expected: null,
  fix: null,
  basis: null,
});
const TYPES = [
  { name: 'policies', hasValidity: true, defaultCategory: 'regulations' },
  { name: 'news', hasValidity: false, defaultCategory: 'news' },
  { name: 'agencies', hasValidity: false, defaultCategory: null },
];
const catalogueOf = (agency: string | null) =>
  exampleCatalogue([
    exampleCategory('regulations', { name: '政策文件' }),
    exampleCategory('budget', { name: '财政预算', agency: agency as AgencyId | null }),
    exampleCategory('other-a', { name: '其他' }),
    exampleCategory('other-b', { name: '其他' }),
  ]);

const assemble = (documents: readonly Document[], changes: Partial<SiteInput> = {}) => {
  const { site, problems } = assembleSite({
    settings: exampleSettings(),
    catalogue: catalogueOf(null),
    topics: [{ id: 'elderly' as TopicId, name: '养老服务', description: '' }],
    types: TYPES,
    documents,
    files: documents.length,
    assets: new Set(),
    today: day('2026-03-10'),
    say,
    ...changes,
  });
  const told = problems.map(({ rule, file, line, column, found }) => `${rule} ${file}:${line}:${column} ${found}`);
  const document = (id: string) => {
    const found = site.documents.find((each) => each.id === id);
    if (!found) throw new Error(`not published: ${id}`);
    return found;
  };
  return { site, problems, told, document };
};
const BUDGET = 'budget' as CategoryId;
const finance = exampleAgency('finance', '示例县财政局', { shortNames: ['县财政局'] });
const at = (places: Document['source']['places'], names: Document['source']['names'] = {}) => ({
  source: { file: 'policies/x.md', digest: '', bodyLine: 20, places, names },
});

describe('states', () => {
  const documents = [
    exampleDocument('policies/now'),
    exampleDocument('policies/draft', { draft: true }),
    exampleDocument('policies/closed', { openness: '依申请公开' }),
    exampleDocument('policies/held', { datePublished: day('2026-03-11'), scheduled: true, aliases: ['/old/held'] }),
    exampleDocument('policies/gone', {
      withdrawn: { on: day('2026-03-09'), reason: '含个人信息' },
      summary: '秘密',
      aliases: ['/old/gone'],
      body: exampleBody({ excerpt: '秘密', digest: 'abc' }),
      attachments: [attachment('policies/secret.xlsx')],
    }),
  ];

  it('publishes what is open, and counts the rest', () => {
    const { site, told } = assemble(documents);
    expect(told).toEqual([]);
    expect(site.documents.map(({ id }) => id)).toEqual(['policies/now']);
    expect(site.counts).toEqual({ files: 5, drafts: 1, held: 1, notOpen: 1 });
    expect(site.redirects.map(({ from, to }) => [from, to])).toEqual([['/old/gone', '/policies/gone/']]);
  });

  it('keeps nothing of a withdrawn document but its notice', () => {
    const { site } = assemble(documents);
    expect(site.withdrawals).toMatchObject([{ id: 'policies/gone', on: '2026-03-09', reason: '含个人信息' }]);
    expect(JSON.stringify(site.withdrawals)).not.toMatch(/秘密|secret|abc/u);
  });

  it('publishes a held document on its day, and no error comes with the day', () => {
    const { site, told } = assemble(documents, { today: day('2099-01-01') });
    expect(site.documents.map(({ id }) => id)).toEqual(['policies/held', 'policies/now']);
    expect(told).toEqual([]);
  });

  it('refuses a day ahead without 定时发布, at its place', () => {
    const early = exampleDocument('policies/x', {
      datePublished: day('2026-04-01'),
      ...at({ datePublished: [5, 7] }, { datePublished: '公开日期' }),
    });
    const { problems, site } = assemble([early]);
    expect(problems).toMatchObject([
      { rule: 'future-publication', file: 'policies/x.md', line: 5, column: 7, field: '公开日期', found: '2026-04-01' },
    ]);
    expect(site.documents).toEqual([]);
    expect(assemble([early], { today: day('2026-04-01') }).told).toEqual([]);
  });

  it('publishes an older document whose day of publication nobody recorded, filed by its adoption', () => {
    const { site, told } = assemble([
      exampleDocument('policies/undated', { datePublished: null, dateAdopted: day('1990-05-25') }),
      exampleDocument('policies/dated'),
    ]);
    expect(told).toEqual([]);
    expect(site.documents.map(({ id }) => id)).toEqual(['policies/dated', 'policies/undated']);
    expect(site.byId.get('policies/undated' as Document['id'])?.datePublished).toBeNull();
  });

  it('shows drafts only when asked, and lets them act on nothing', () => {
    const draft = exampleDocument('policies/new', {
      draft: true,
      datePublished: null,
      relations: [exampleRelation('repeals', 'policies/now')],
    });
    const { site, document } = assemble([exampleDocument('policies/now'), draft], { includeDrafts: true });
    expect(site.documents.map(({ id }) => id)).toContain('policies/new');
    expect(document('policies/now').validity?.status).toBe('现行有效');
    expect(site.counts.drafts).toBe(1);
  });
});

function attachment(file: string) {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return { file, title: file, address: fileAddress(file), extension, mediaType: '', bytes: 1, sha256: '' };
}

it('puts the newest first, by day, time and id', () => {
  const { site } = assemble([
    exampleDocument('policies/b'),
    exampleDocument('policies/a'),
    exampleDocument('policies/late', { timePublished: '17:00' }),
    exampleDocument('policies/early', { timePublished: '09:00' }),
    exampleDocument('policies/new', { datePublished: day('2026-03-02') }),
  ]);
  expect(site.documents.map(({ id }) => id.slice(9))).toEqual(['new', 'late', 'early', 'a', 'b']);
});

describe('belonging', () => {
  it('resolves issuers by full name, short name and id, and keeps other levels of government', () => {
    const written = ['县财政局', 'finance', '国务院办公厅'].map((name) => ({ id: null, name }));
    const { document, told } = assemble([finance, exampleDocument('policies/x', { issuers: written })]);
    expect(document('policies/x').issuers).toEqual([
      { id: 'finance', name: '示例县财政局' },
      { id: null, name: '国务院办公厅' },
    ]);
    expect(told).toEqual([]);
  });

  it('tells ids that nobody has, and takes names for those of other offices', () => {
    const issuers = ['finanse', '示例县民政局'].map((name) => ({ id: null, name }));
    const { told } = assemble([
      finance,
      exampleDocument('policies/x', { issuers, ...at({ issuer: [3, 1], 'issuer.1': [4, 5] }) }),
    ]);
    expect(told).toEqual(['unknown-agency policies/x.md:3:1 finanse']);
  });

  it('does not link to an agency without a page', () => {
    const hidden = { ...finance, draft: false, withdrawn: { on: day('2026-01-01'), reason: '' } };
    const { document, site, told } = assemble(
      [hidden, exampleDocument('policies/x', { issuers: [{ id: null, name: 'finance' }] })],
      { catalogue: catalogueOf('finance') },
    );
    expect(document('policies/x').issuers).toEqual([{ id: null, name: '示例县财政局' }]);
    expect(site.catalogue.byId.get(BUDGET)?.agency).toBeNull();
    expect(told).toEqual([]);
  });

  it('resolves the agency of a category, and tells one that is unknown', () => {
    const { site, told } = assemble([finance], { catalogue: catalogueOf('示例县财政局') });
    expect(site.catalogue.byId.get(BUDGET)?.agency).toBe('finance');
    expect(site.catalogue.childrenOf.get(null)?.[1]?.agency).toBe('finance');
    expect(told).toEqual([]);
    expect(assemble([], { catalogue: catalogueOf('示例县财政局') }).told).toEqual([
      'unknown-agency catalogue.yaml:1:1 示例县财政局',
    ]);
  });

  it('accepts categories and topics by id and by name', () => {
    const { document, told } = assemble([
      finance,
      exampleDocument('policies/x', {
        categories: ['budget', '政策文件', 'budget'] as CategoryId[],
        topics: ['养老服务', 'elderly'] as TopicId[],
      }),
      exampleDocument('policies/y'),
      exampleDocument('news/z'),
    ]);
    expect(told).toEqual([]);
    expect(document('policies/x').categories).toEqual(['budget', 'regulations']);
    expect(document('policies/x').topics).toEqual(['elderly']);
    expect(document('policies/y').categories).toEqual(['regulations']);
    expect(document('news/z').categories).toEqual([]);
  });

  it('tells unknown and ambiguous ones', () => {
    const { told } = assemble([
      finance,
      exampleDocument('policies/x', {
        categories: ['budgte', '其他'] as CategoryId[],
        topics: ['养老'] as TopicId[],
        ...at({ 'categories.0': [6, 5], 'categories.1': [7, 5], topics: [8, 5] }),
      }),
    ]);
    expect(told).toEqual([
      'unknown-category policies/x.md:6:5 budgte',
      'ambiguous-category policies/x.md:7:5 其他',
      'unknown-topic policies/x.md:8:5 养老',
    ]);
  });
});

describe('relations', () => {
  const older = exampleDocument('policies/old', { title: '示例县甲办法', datePublished: day('2020-01-01') });
  const newer = exampleDocument('policies/new', {
    title: '示例县甲办法',
    relations: [
      exampleRelation('basedOn', '国办发〔2016〕54号'),
      exampleRelation('replaces', '《示例县甲办法》'),
      exampleRelation('replaces', 'policies/old'),
    ],
  });

  it('derives the inverse, once, and the validity that follows', () => {
    const { document, told } = assemble([finance, older, newer]);
    expect(told).toEqual([]);
    expect(document('policies/new').resolvedRelations.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'replaces out',
      'basedOn out',
    ]);
    expect(document('policies/new').resolvedRelations[1]?.target).toEqual({ held: false, text: '国办发〔2016〕54号' });
    const [inverse, ...rest] = document('policies/old').resolvedRelations;
    expect(rest).toEqual([]);
    expect(inverse).toMatchObject({ kind: 'replaces', direction: 'in', target: { held: true } });
    expect(document('policies/old').validity).toMatchObject({ status: '失效', since: '2026-03-01' });
    expect(document('policies/new').validity?.status).toBe('现行有效');
  });

  it('gives no validity to types that have none', () => {
    expect(assemble([finance]).document('agencies/finance').validity).toBeNull();
  });

  it('tells wrong references at their place, counted within their kind', () => {
    const wrong = exampleDocument('policies/x', {
      relations: [
        exampleRelation('basedOn', '《丙法》'),
        exampleRelation('repeals', 'policies/none'),
        exampleRelation('repeals', 'policies/x'),
        exampleRelation('interprets', 'policies/draft'),
      ],
      ...at({ relations: [9, 1], 'relations.repeals.0': [12, 7], 'relations.repeals.1': [13, 7] }),
    });
    const draft = exampleDocument('policies/draft', { draft: true });
    const { told, document } = assemble([finance, wrong, draft]);
    expect(told).toEqual([
      'unknown-relation-target policies/x.md:12:7 policies/none',
      'relation-to-itself policies/x.md:13:7 policies/x',
      'unpublished-relation-target policies/x.md:9:1 policies/draft',
    ]);
    expect(document('policies/x').resolvedRelations).toHaveLength(1);
  });

  it('tells a circle in each of its documents', () => {
    const a = exampleDocument('policies/a', { relations: [exampleRelation('repeals', 'policies/b')] });
    const b = exampleDocument('policies/b', { relations: [exampleRelation('amends', 'policies/a')] });
    expect(assemble([finance, a, b]).told).toEqual([
      'relation-circle policies/a.md:1:1 示例县文件 policies/b',
      'relation-circle policies/b.md:1:1 示例县文件 policies/a',
    ]);
  });

  it('neither names nor obeys a held document, and tells its faults before its day', () => {
    const held = exampleDocument('policies/held', {
      datePublished: day('2026-04-01'),
      scheduled: true,
      relations: [exampleRelation('repeals', 'policies/old'), exampleRelation('amends', 'policies/none')],
    });
    const before = assemble([finance, older, held]);
    expect(before.document('policies/old').resolvedRelations).toEqual([]);
    expect(before.document('policies/old').validity).toMatchObject({ status: '现行有效', next: null });
    expect(before.told).toEqual(['unknown-relation-target policies/held.md:1:1 policies/none']);
    const after = assemble([finance, older, held], { today: day('2026-04-01') });
    expect(after.document('policies/old').validity?.status).toBe('废止');
    expect(after.told).toEqual(before.told);
  });

  it('warns where an end is stated that nothing bears out', () => {
    const { told, document } = assemble([finance, exampleDocument('policies/x', { statedValidity: '废止' })]);
    expect(told).toEqual(['unsupported-validity policies/x.md:1:1 废止']);
    expect(document('policies/x').validity?.status).toBe('废止');
  });
});

describe('citations', () => {
  const cite = (...keys: string[]) =>
    exampleBody({
      citations: keys.map((key) => ({
        kind: /〕|令第/u.test(key) ? 'number' : 'title',
        text: key,
        key,
        line: 1,
        column: 1,
      })),
    });
  const v1 = exampleDocument('policies/v1', { title: '甲办法', datePublished: day('2020-01-01') });
  const v2 = exampleDocument('policies/v2', { title: '甲办法', documentNumber: '示政发〔2025〕3号' });
  const v3 = exampleDocument('policies/v3', {
    title: '甲办法',
    datePublished: day('2026-06-01'),
    dateAdopted: day('2026-05-01'),
    scheduled: true,
  });

  it('lead to the latest published version, behind words that run into a number too', () => {
    const citing = exampleDocument('policies/x', { body: cite('甲办法', '乙办法', '根据示政发〔2025〕3号') });
    const documents = [finance, v1, v2, v3, citing];
    const targets = (today: string) =>
      assemble(documents, { today: day(today) }).document('policies/x').citationTargets;
    expect(targets('2026-03-10')).toEqual(['/policies/v2/', null, '/policies/v2/']);
    expect(targets('2026-06-01')).toEqual(['/policies/v3/', null, '/policies/v2/']);
  });

  it('of the document’s own title or number lead nowhere', () => {
    const own = { ...v2, body: cite('甲办法', '示政发〔2025〕3号') };
    expect(assemble([finance, v1, own]).document('policies/v2').citationTargets).toEqual([null, null]);
  });
});

describe('references of bodies', () => {
  const link = (target: string, kind: 'link' | 'image' = 'link') => ({ kind, target, line: 30, column: 4 });
  const target = exampleDocument('policies/2025/y', {
    aliases: ['/old.asp?id=7'],
    body: exampleBody({ articles: [{ anchor: 't3', label: '第三条', line: 3 }] }),
  });
  const run = (references: ReturnType<typeof link>[], changes: Partial<SiteInput> = {}, ...more: Document[]) => {
    const from = exampleDocument('policies/2026/x', { body: exampleBody({ references }) });
    const { told, document } = assemble([finance, from, target, ...more], {
      assets: new Set(['policies/2026/图 一.png', 'policies/2026/files/plan.xlsx']),
      ...changes,
    });
    return { told, targets: document('policies/2026/x').referenceTargets };
  };

  it.each([
    ['../2025/y.md', '/policies/2025/y/'],
    ['../2025/y.md#t3', '/policies/2025/y/#t3'],
    ['/policies/2025/y/', '/policies/2025/y/'],
    ['/policies/2025/y', '/policies/2025/y/'],
    ['files/plan.xlsx', '/policies/2026/files/plan.xlsx'],
    ['./files/plan.xlsx', '/policies/2026/files/plan.xlsx'],
    ['/policies/2026/files/plan.xlsx', '/policies/2026/files/plan.xlsx'],
    ['图%20一.png', '/policies/2026/图 一.png'],
    ['/old.asp?id=7', '/policies/2025/y/'],
    ['#fn1', '/policies/2026/x/#fn1'],
    ['/', '/'],
    ['/catalogue/budget/', '/catalogue/budget/'],
    ['/catalogue/budget/2026/', '/catalogue/budget/2026/'],
    ['/catalogue/budget/rss.xml', '/catalogue/budget/rss.xml'],
    ['/search/?q=预算', '/search/?q=预算'],
    ['/agencies/finance/2025/', '/agencies/finance/2025/'],
    ['/topics/elderly/', '/topics/elderly/'],
    ['/data/documents.csv', '/data/documents.csv'],
    ['/help/', '/help/'],
  ])('%s leads to %s', (written, address) => {
    expect(run([link(written)])).toEqual({ told: [], targets: [address] });
  });

  it.each([
    '../2025/none.md',
    '../../../etc/passwd',
    'files/none.xlsx',
    '/catalogue/none/',
    '/topics/none/',
    '/agencies/none/2025/',
    '/years/soon/',
    '/policies/',
    '/old.asp?id=8',
    '%E6%94',
  ])('%s is broken', (written) => {
    expect(run([link(written)])).toEqual({
      told: [`broken-link policies/2026/x.md:30:4 ${written}`],
      targets: [null],
    });
  });

  it('does not blame a link for the errors of the document it leads to', () => {
    const from = exampleDocument('policies/2026/x', { body: exampleBody({ references: [link('../2025/faulty.md')] }) });
    expect(assemble([from], { unusable: new Set(['policies/2025/faulty']) }).told).toEqual([]);
    expect(assemble([from]).told).toHaveLength(1);
  });

  it('shows images that are there and no others', () => {
    expect(run([link('图 一.png', 'image'), link('无.png', 'image'), link('../2025/y.md', 'image')])).toEqual({
      told: ['broken-image policies/2026/x.md:30:4 无.png', 'broken-image policies/2026/x.md:30:4 ../2025/y.md'],
      targets: ['/policies/2026/图 一.png', null, null],
    });
  });

  it('tells an article that the target does not have', () => {
    const { told, targets } = run([link('../2025/y.md#t4'), link('#t9')]);
    expect(told).toEqual([
      'broken-anchor policies/2026/x.md:30:4 ../2025/y.md#t4',
      'broken-anchor policies/2026/x.md:30:4 #t9',
    ]);
    expect(targets).toEqual(['/policies/2025/y/#t4', '/policies/2026/x/#t9']);
  });

  it('never leads to a draft, a held document or their attachments', () => {
    const draft = exampleDocument('policies/2026/draft', {
      draft: true,
      attachments: [attachment('policies/2026/files/plan.xlsx')],
    });
    const held = exampleDocument('policies/2026/held', { datePublished: day('2026-04-01'), scheduled: true });
    const gone = exampleDocument('policies/2026/gone', { withdrawn: { on: day('2026-03-05'), reason: '' } });
    const { told, targets } = run(
      [link('draft.md'), link('held.md'), link('files/plan.xlsx'), link('gone.md')],
      {},
      draft,
      held,
      gone,
    );
    expect(targets).toEqual([null, null, null, '/policies/2026/gone/']);
    expect(told).toEqual([
      'link-to-unpublished policies/2026/x.md:30:4 draft.md',
      'link-to-unpublished policies/2026/x.md:30:4 held.md',
      'link-to-unpublished policies/2026/x.md:30:4 files/plan.xlsx',
    ]);
  });

  it('forgives the base of a site below a path', () => {
    const settings = exampleSettings({ base: '/xxgk/', url: 'https://www.example.gov.cn/xxgk/' });
    expect(run([link('/xxgk/policies/2025/y/')], { settings })).toEqual({ told: [], targets: ['/policies/2025/y/'] });
  });
});

it('uses 索引号 as guid, else the id', () => {
  const { document } = assemble([
    finance,
    exampleDocument('policies/a', { indexNumber: '000014349/2026-00001' }),
    exampleDocument('policies/b'),
  ]);
  expect([document('policies/a').guid, document('policies/b').guid]).toEqual(['000014349/2026-00001', 'policies/b']);
});

it('assembles 4,000 documents with 20 citations each in time: nothing is quadratic', () => {
  const documents: Document[] = [];
  for (let index = 0; index < 4_000; index += 1) {
    const citations = Array.from({ length: 20 }, (_, nth) => {
      const other = (index * 7 + nth * 131) % 5_000;
      const key = nth % 2 === 0 ? `示例县第${other}号办法` : `根据示政发〔2025〕${other + 1}号`;
      return { kind: nth % 2 === 0 ? ('title' as const) : ('number' as const), text: key, key, line: 1, column: 1 };
    });
    documents.push(
      exampleDocument(`policies/2025/d${index}`, {
        title: `示例县第${index}号办法`,
        documentNumber: `示政发〔2025〕${index + 1}号`,
        issuers: [{ id: null, name: '示例县财政局' }],
        relations: index > 0 ? [exampleRelation('replaces', `示政发〔2025〕${index}号`)] : [],
        aliases: [`/art/${index}.html`],
        body: exampleBody({ citations }),
      }),
    );
  }
  const start = performance.now();
  const { site, told } = assemble([finance, ...documents]);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(site.documents).toHaveLength(4_001);
  expect(told).toEqual([]);
});

describe('translations', () => {
  const english = (of: string): NonNullable<SiteInput['translations']>[number] => ({
    of,
    language: 'en',
    translator: null,
    text: exampleDocument(`${of}.en`, { title: 'Rules', source: { ...at({}).source, file: `${of}.en.md` } }),
  });

  it('stand below the address of their original and go with it', () => {
    const documents = [
      exampleDocument('policies/now'),
      exampleDocument('policies/draft', { draft: true }),
      exampleDocument('policies/gone', { withdrawn: { on: day('2026-03-01'), reason: '有误' } }),
    ];
    const translations = documents.map(({ id }) => english(id));
    const { site, told } = assemble(documents, { translations });
    expect(told).toEqual([]);
    expect([...site.translations.keys()]).toEqual(['policies/now']);
    expect(site.translations.get(documents[0]?.id as Document['id'])).toMatchObject([
      { address: '/policies/now/en/', language: 'en', text: { title: 'Rules' } },
    ]);
    expect(site.documents.map(({ id }) => id)).toEqual(['policies/now']);
  });

  it('are at fault without an original, and where a document has their address', () => {
    const { told } = assemble([exampleDocument('policies/now'), exampleDocument('policies/now/en')], {
      translations: [english('policies/now'), english('policies/none')],
    });
    expect(told).toEqual([
      'translation-address policies/now.en.md:1:1 policies/now/en.md',
      'translation-alone policies/none.en.md:1:1 policies/none.md',
    ]);
  });

  it('of documents with errors of their own are not at fault', () => {
    const { told } = assemble([], { translations: [english('policies/x')], unusable: new Set(['policies/x']) });
    expect(told).toEqual([]);
  });
});
