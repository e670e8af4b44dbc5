import { describe, expect, it } from 'vitest';
import { foldAddress } from '../domain/address.ts';
import { countConservation } from './conservation.ts';
import { day, makeDocument, planFixture, type SiteFixture } from './fixture-site.ts';

const policy = (number: number, date: string, rest: Parameters<typeof makeDocument>[1] = {}) =>
  makeDocument(`policies/${date.slice(0, 4)}/p${number}`, {
    title: `第${number}号办法`,
    datePublished: day(date),
    issuers: ['示例县人民政府办公室'],
    categories: ['policies'],
    documentNumber: `示政办发〔${date.slice(0, 4)}〕${number}号`,
    ...rest,
  });
/** 45 of 2025 and 5 of 2026. */
const DOCUMENTS = Array.from({ length: 50 }, (_none, i) =>
  policy(i + 1, i < 45 ? `2025-03-${String(1 + (i % 28)).padStart(2, '0')}` : `2026-02-0${i - 44}`),
);

function changedPaths(before: SiteFixture, after: SiteFixture): readonly string[] {
  const old = planFixture(before).keys();
  const now = planFixture(after).keys();
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

describe('planSite', () => {
  it('plans every path once, also for a file system blind to case', () => {
    const { paths } = planFixture({ documents: DOCUMENTS, topics: ['t1'] });
    expect(new Set(paths.map(foldAddress)).size).toBe(paths.length);
  });

  it('plans the addresses of the contract', () => {
    const { paths } = planFixture({
      documents: DOCUMENTS,
      topics: ['t1'],
      settings: { accent: { light: '#0b5a78', dark: '#7cc4de' } },
    });
    for (const path of [
      'index.html',
      'catalogue/index.html',
      'catalogue/rules/index.html',
      'catalogue/policies/index.html',
      'catalogue/policies/page/1/index.html',
      'catalogue/policies/rss.xml',
      'catalogue/policies/2025/index.html',
      'catalogue/policies/2025/page/1/index.html',
      'catalogue/policies/agencies/office/index.html',
      'catalogue/policies/agencies/office/page/1/index.html',
      'policies/2026/p50/index.html',
      'policies/2026/p50/document.json',
      'agencies/index.html',
      'agencies/office/index.html',
      'agencies/office/2025/index.html',
      'topics/index.html',
      'topics/t1/index.html',
      'topics/t1/rss.xml',
      'years/index.html',
      'years/2025/index.html',
      'years/2025/page/1/index.html',
      'numbers/index.html',
      'numbers/2025/index.html',
      'sitemap/index.html',
      'feeds/index.html',
      'feeds/all/rss.xml',
      'feeds/agencies/office/rss.xml',
      'data/index.html',
      'data/documents.csv',
      'data/documents.json',
      'data/catalogue.json',
      'data/build.json',
      'data/redirects.nginx.map',
      'search/index.html',
      'accessibility/index.html',
      'help/index.html',
      'help/search/index.html',
      'help/subscribe/index.html',
      'help/verify/index.html',
      'help/privacy/index.html',
      '404.html',
      'sitemap.xml',
      'robots.txt',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^assets\/office-[0-9a-f]+\.css$/u.test(path))).toHaveLength(1);
  });

  it('redraws for a new document only what shows it or counts it', () => {
    const added = policy(51, '2026-05-20');
    expect(changedPaths({ documents: DOCUMENTS }, { documents: [...DOCUMENTS, added] })).toEqual([
      'agencies/index.html',
      'agencies/office/2026/index.html',
      'agencies/office/index.html',
      'catalogue/index.html',
      'catalogue/policies/2026/index.html',
      'catalogue/policies/agencies/office/index.html',
      'catalogue/policies/index.html',
      'catalogue/policies/rss.xml',
      'catalogue/rules/2026/index.html',
      'catalogue/rules/agencies/office/index.html',
      'catalogue/rules/index.html',
      'catalogue/rules/rss.xml',
      'data/agencies.csv',
      'data/agencies.json',
      'data/build.json',
      'data/catalog.jsonld',
      'data/catalogue.json',
      'data/documents.csv',
      'data/documents.json',
      'data/documents.ndjson',
      'data/feeds.json',
      'data/index.html',
      'data/manifest.json',
      'feeds/agencies/office/rss.xml',
      'feeds/all/rss.xml',
      'feeds/index.html',
      'index.html',
      'letters/d/index.html',
      'letters/index.html',
      'numbers/2026/index.html',
      'numbers/2026/示政办发〔2026〕51号/index.html',
      'numbers/index.html',
      'openness/2026-02/index.html',
      'openness/2026-05/index.html',
      'openness/evidence/index.html',
      'openness/index.html',
      'openness/ledger.csv',
      'openness/report.json',
      'policies/2026/p50/index.html',
      'policies/2026/p51/document.json',
      'policies/2026/p51/index.html',
      'search/index.html',
      'sitemap.xml',
      'years/2026/index.html',
      'years/index.html',
    ]);
  });

  it('adds one part and changes its neighbour alone when a list grows by a part', () => {
    const added = Array.from({ length: 10 }, (_none, i) => policy(51 + i, `2026-05-${10 + i}`));
    const changed = changedPaths({ documents: DOCUMENTS }, { documents: [...DOCUMENTS, ...added] });
    expect(changed.filter((path) => path.startsWith('catalogue/policies/page/'))).toEqual([
      'catalogue/policies/page/1/index.html',
      'catalogue/policies/page/2/index.html',
    ]);
    expect(changed.filter((path) => path.startsWith('years/2025'))).toEqual([]);
  });

  it('redraws both ends of a relation and nothing else of them', () => {
    const first = DOCUMENTS[0];
    if (!first) throw new Error('no document');
    const amending = policy(51, '2026-05-20', {
      relations: [['amends', '示政办发〔2025〕1号']],
      dateEffective: day('2026-05-20'),
    });
    const changed = changedPaths({ documents: DOCUMENTS }, { documents: [...DOCUMENTS, amending] });
    expect(changed.filter((path) => path.startsWith('policies/'))).toEqual([
      'policies/2025/p1/document.json',
      'policies/2025/p1/index.html',
      'policies/2026/p50/index.html',
      'policies/2026/p51/document.json',
      'policies/2026/p51/index.html',
    ]);
  });

  it('redraws no list when only the text of a document is edited', () => {
    const edited = DOCUMENTS.map((document) =>
      document.id === 'policies/2026/p50'
        ? { ...document, body: { ...document.body, digest: 'edited', excerpt: '改过的正文' } }
        : document,
    );
    expect(changedPaths({ documents: DOCUMENTS }, { documents: edited })).toEqual([
      'catalogue/policies/rss.xml',
      'catalogue/rules/rss.xml',
      'feeds/agencies/office/rss.xml',
      'feeds/all/rss.xml',
      'policies/2026/p50/document.json',
      'policies/2026/p50/index.html',
    ]);
  });

  it('lets the day of the build reach the home page, the self-inspection and build.json alone', () => {
    const documents = [
      ...DOCUMENTS,
      policy(60, '2026-02-01', { dateEffective: day('2026-02-01'), dateExpires: day('2030-01-01') }),
    ];
    expect(changedPaths({ documents, today: '2026-06-01' }, { documents, today: '2026-06-02' })).toEqual([
      'data/build.json',
      'index.html',
      'openness/evidence/index.html',
      'openness/index.html',
      'openness/report.json',
    ]);
  });

  it('gives equal values when asked again', () => {
    const { keys } = planFixture({ documents: DOCUMENTS });
    expect(keys()).toEqual(keys());
  });

  it('conserves documents', () => {
    const { site, files } = planFixture({ documents: DOCUMENTS });
    expect(countConservation(site, files, { records: 52 })).toEqual({
      documents: 52,
      pages: 52,
      rows: 52,
      sitemap: 52,
      records: 52,
      differences: [],
    });
  });

  it('keeps nothing of a withdrawn document but title, day and reason', () => {
    const canary = 'canary-7391';
    const withdrawn = policy(60, '2026-02-01', {
      title: '已撤回的文件',
      withdrawn: { on: day('2026-03-01'), reason: '含有个人信息' },
      summary: canary,
      notes: canary,
      keywords: [canary],
      extra: { addressees: [canary] },
      attachments: [`policies/2026/${canary}.pdf`],
    });
    const plan = planFixture({ documents: [...DOCUMENTS, withdrawn] });
    const whole = plan.files.map((file) =>
      file.by === 'draw' ? JSON.stringify(file.page()) : file.by === 'write' ? plan.text(file.path) : file.path,
    );
    expect(whole.filter((text) => text.includes(canary))).toEqual([]);
    const { view } = plan.page('policies/2026/p60/index.html');
    expect(view).toMatchObject({ kind: 'withdrawal', title: '已撤回的文件', on: '2026-03-01', reason: '含有个人信息' });
    expect(plan.paths).not.toContain('policies/2026/p60/document.json');
    expect(plan.text('sitemap.xml')).not.toContain('p60');
    expect(plan.text('feeds/all/rss.xml')).toContain('【已撤回】已撤回的文件');
  });

  it('leaves drafts and held documents out altogether', () => {
    const draft = policy(61, '2026-02-01', { title: 'canary-draft', draft: true });
    const held = policy(62, '2026-12-01', { title: 'canary-held', scheduled: true });
    const plan = planFixture({ documents: [...DOCUMENTS, draft, held] });
    const whole = plan.files.map((file) =>
      file.by === 'draw' ? JSON.stringify(file.page()) : file.by === 'write' ? plan.text(file.path) : file.path,
    );
    expect(whole.filter((text) => /canary|p61|p62/u.test(text))).toEqual([]);
    expect(JSON.parse(plan.text('data/build.json'))).toMatchObject({ drafts: 1, held: 1, documents: 52 });
  });

  it('builds below a path: every href and URL carries it', () => {
    const plan = planFixture({
      documents: [...DOCUMENTS, policy(60, '2026-02-01', { attachments: ['policies/2026/附件 1.docx'] })],
      settings: { base: '/xxgk/', logo: 'logo.svg' },
    });
    const hrefs = plan.files.flatMap((file) => (file.by === 'draw' ? hrefsIn(JSON.stringify(file.page())) : []));
    expect(hrefs.filter((href) => !href.startsWith('/xxgk/') && !href.startsWith('#'))).toEqual([]);
    expect(hrefs).toContain('/xxgk/policies/2026/%E9%99%84%E4%BB%B6%201.docx');
    expect(plan.text('sitemap.xml')).toContain('<loc>https://www.example.gov.cn/xxgk/policies/2026/p50/</loc>');
    expect(plan.paths).toContain('policies/2026/附件 1.docx');
    expect(plan.frame.logoHref).toBe('/xxgk/logo.svg');
  });

  it('has a target for every href', () => {
    const plan = planFixture({ documents: DOCUMENTS, topics: ['t1'], settings: { homeCategories: ['policies'] } });
    const paths = new Set([...plan.paths, 'search/manifest.json']);
    const texts = plan.files.flatMap((file) => (file.by === 'draw' ? [JSON.stringify(file.page())] : []));
    const hrefs = new Set([...texts, JSON.stringify(plan.frame)].flatMap(hrefsIn));
    const lost = [...hrefs].filter((href) => {
      const path = decodeURI(href).replace(/^\/|#.*$/gu, '');
      return !href.startsWith('#') && !paths.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    });
    expect(lost).toEqual([]);
  });
});

function hrefsIn(json: string): string[] {
  return [...json.matchAll(/"(?:\w*[hH]ref|manifest|page|all|directory|alternateJson)":"([^"]+)"/gu)].map(
    (match) => match[1] ?? '',
  );
}
