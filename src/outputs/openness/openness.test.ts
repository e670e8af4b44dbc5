import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import type { CategoryId } from '../../domain/document.ts';
import type { OpennessView } from '../../domain/page-openness.ts';
import { day, makeCatalogue, makeDocument, makeSite, planFixture, type SiteFixture } from '../fixture-site.ts';
import { indexSite } from '../site-index.ts';
import { commandReport } from './command.ts';
import { opennessReport } from './report.ts';

const office = { issuers: ['示例县人民政府办公室'], categories: ['policies'] };
const inTime = makeDocument('policies/2026/in-time', {
  ...office,
  dateAdopted: day('2026-01-05'),
  datePublished: day('2026-02-02'),
});
const late = makeDocument('policies/2026/late', {
  ...office,
  dateAdopted: day('2026-01-05'),
  datePublished: day('2026-02-03'),
});
const old = makeDocument('policies/2019/old', {
  categories: ['policies'],
  dateAdopted: day('2019-03-01'),
  datePublished: day('2019-03-05'),
});
const undated = makeDocument('policies/2026/undated', { ...office, datePublished: day('2026-05-20') });
const policy = makeDocument('policies/2026/policy', {
  ...office,
  level: '地方规范性文件',
  documentNumber: '示政办发〔2026〕9号',
  dateAdopted: day('2026-05-11'),
  datePublished: day('2026-05-12'),
  dateExpires: day('2026-11-11'),
});
const interpretation = makeDocument('interpretations/2026/policy', {
  datePublished: day('2026-05-18'),
  relations: [['interprets', '示政办发〔2026〕9号']],
});
const call = (id: string, extra: { readonly [key: string]: string | object }) =>
  makeDocument(`notices/2026/${id}`, {
    issuers: ['示例县人民政府'],
    categories: ['notices'],
    datePublished: day('2026-03-02'),
    extra: { noticeKind: '征求意见', ...extra } as never,
  });
const DOCUMENTS = [
  inTime,
  late,
  old,
  undated,
  policy,
  interpretation,
  call('overdue', { closes: '2026-03-31' }),
  call('published', { closes: '2026-03-31', outcome: { on: '2026-04-10', text: '采纳3条' } }),
  call('waiting', { closes: '2026-05-15' }),
  call('open', { closes: '2026-06-30' }),
  makeDocument('guides/poor', {
    categories: ['rules'],
    extra: { guideKind: '办事指南', serviceName: '甲', basis: ['乙'], conditions: ['丙'] },
  }),
];
const FIXTURE: SiteFixture = {
  documents: DOCUMENTS,
  settings: { strictFrom: day('2026-04-01') },
  today: '2026-06-01',
};
const reportOf = (fixture: SiteFixture) => opennessReport(indexSite(makeSite(fixture), DOCUMENT_TYPES));

describe('the ledger of art. 26', () => {
  const { ledger, publication } = reportOf(FIXTURE);
  const row = (id: string) => ledger.find(({ document }) => document.id === id);

  it('states what was due, when it came and how many working days it took', () => {
    expect(row(inTime.id)).toMatchObject({ due: '2026-02-02', days: 20, status: 'inTime' });
    expect(row(late.id)).toMatchObject({ due: '2026-02-02', days: 21, status: 'late' });
  });

  it('says what it cannot count and guesses nothing', () => {
    expect(row(old.id)).toMatchObject({ due: null, days: null, status: 'noYear', missingYear: 2019 });
    expect(row(undated.id)).toMatchObject({ due: null, status: 'undated' });
    expect(publication.missingYears).toEqual([{ year: 2019, documents: 1 }]);
    expect(publication).toMatchObject({ total: 11, inTime: 2, late: 1, unknown: 8, rate: 0.667 });
  });

  it('counts by agency and year, and has no row for pages of agencies', () => {
    expect(publication.byAgencyYear.find(({ agency }) => agency === '示例县人民政府办公室')).toMatchObject({
      year: 2026,
      total: 4,
      inTime: 2,
      late: 1,
      unknown: 1,
    });
    expect(ledger.some(({ document }) => document.id.startsWith('agencies/'))).toBe(false);
  });

  it('is a CSV with every document', () => {
    const csv = parse(planFixture(FIXTURE).text('openness/ledger.csv'), { bom: true, columns: true }) as {
      [column: string]: string;
    }[];
    expect(csv).toHaveLength(11);
    expect(csv.find(({ id }) => id === late.id)).toMatchObject({
      url: 'https://www.example.gov.cn/policies/2026/late/',
      formed: '2026-01-05',
      due: '2026-02-02',
      published: '2026-02-03',
      workingDays: '21',
      status: 'late',
    });
  });
});

describe('the self-inspection', () => {
  const report = reportOf(FIXTURE);
  const veto = (id: string) => report.vetoes.find((each) => each.id === id);

  it('finds what became of every consultation', () => {
    expect(report.consultations.rows.map(({ document, state }) => [document.id.split('/').at(-1), state])).toEqual([
      ['open', 'open'],
      ['waiting', 'waiting'],
      ['overdue', 'overdue'],
      ['published', 'published'],
    ]);
    expect(report.consultations).toMatchObject({ lastYear: 4, minimum: 6, overdue: 1 });
  });

  it('holds the first interpretation to three working days', () => {
    expect(report.interpretations).toMatchObject({ normative: 1, interpreted: 1 });
    expect(report.interpretations.late).toMatchObject([{ due: '2026-05-15', interpreted: '2026-05-18', days: 4 }]);
  });

  it('lists the elements that a service guide lacks', () => {
    expect(report.guides).toMatchObject({ total: 1, complete: 0, poor: 1 });
    expect(report.guides.incomplete[0]?.missing).toEqual(['materials', 'place', 'hours', 'phone', 'steps']);
    expect(veto('services')).toMatchObject({ found: 1, limit: 5, state: 'pass' });
  });

  it('opens the review of a document six months before its end', () => {
    expect(report.validity.ending).toMatchObject([
      { document: { id: policy.id }, until: '2026-11-11', reviewFrom: '2026-05-11', inReview: true },
    ]);
  });

  it('counts each unit and names those that published nothing', () => {
    expect(report.counts).toMatchObject({ year: 2026, total: 10 });
    expect(report.counts.months.at(-1)).toBe('2026-06');
    expect(report.counts.silentThisMonth).toEqual(['示例县人民政府', '示例县人民政府办公室']);
    expect(report.counts.agencies.map(({ name, count, share }) => [name, count, share])).toEqual([
      ['示例县人民政府', 4, 0.4],
      ['示例县人民政府办公室', 4, 0.4],
    ]);
  });

  it('says what no build can know', () => {
    expect(['security', 'unreachable', 'interaction'].map((id) => veto(id)?.state)).toEqual(
      Array(3).fill('notComputed'),
    );
  });

  it.each([
    ['2026-05-29', 'pass'],
    ['2026-06-01', 'near'],
    ['2026-06-04', 'fail'],
  ])('on %s the home page, last renewed on 20 May, is: %s', (today, state) => {
    expect(reportOf({ ...FIXTURE, today }).vetoes.find(({ id }) => id === 'home')?.state).toBe(state);
  });

  it('reaches a veto with the fifth blank column, and is near it with the third', () => {
    const empty = (count: number) =>
      reportOf({
        ...FIXTURE,
        documents: [],
        catalogue: makeCatalogue(Array.from({ length: count }, (_, at) => [`c${at}`])),
      });
    const state = (count: number) => empty(count).vetoes.find(({ id }) => id === 'empty')?.state;
    expect([2, 3, 5].map(state)).toEqual(['pass', 'near', 'fail']);
  });

  it('lists open duties by day, overdue ones first', () => {
    expect(report.duties.map(({ on, kind, about }) => [on, kind, about?.title ?? null])).toEqual(
      [
        ['2026-04-30', 'outcome', '文件notices/2026/overdue'],
        ['2026-06-03', 'home', null],
        ['2026-06-15', 'outcome', '文件notices/2026/waiting'],
        ['2026-07-30', 'outcome', '文件notices/2026/open'],
        ['2026-09-02', 'column', '栏目notices'],
        ['2026-11-11', 'expiry', '文件policies/2026/policy'],
        ['2026-11-20', 'column', '栏目policies'],
        ['2026-11-20', 'column', '栏目rules'],
        ['2026-12-31', 'calendar', null],
      ].sort(),
    );
  });

  it('asks agencies that reported before for the next annual report by their own day', () => {
    const annual = (id: string, issuer: string) =>
      makeDocument(`reports/2025/${id}`, {
        issuers: [issuer],
        extra: { reportKind: '政府信息公开工作年度报告', reportYear: '2024' },
      });
    const { duties } = reportOf({
      ...FIXTURE,
      documents: [annual('county', '示例县人民政府'), annual('office', '示例县人民政府办公室')],
    });
    expect(duties.filter(({ kind }) => kind === 'annualReport').map(({ on, year }) => [on, year])).toEqual([
      ['2026-01-31', 2025],
      ['2026-03-31', 2025],
      ['2027-01-31', 2026],
      ['2027-03-31', 2026],
    ]);
  });
});

describe('the pages', () => {
  const plan = planFixture(FIXTURE);
  const view = (path: string) => plan.page(path).view as OpennessView;

  it('has a page for every month since the office went live, newest first', () => {
    expect(plan.paths.filter((path) => /^openness\/\d/u.test(path))).toEqual([
      'openness/2026-06/index.html',
      'openness/2026-05/index.html',
      'openness/2026-04/index.html',
    ]);
  });

  it('plans what is dated and reports what was published', () => {
    const [before, planned, published] = view('openness/2026-05/index.html').sections;
    expect(before?.sentences).toEqual(['2026年4月公开 0 件。']);
    expect(planned?.tables[0]?.rows.map(([on, what]) => [on, what])).toEqual([
      [
        { kind: 'day', day: '2026-05-15' },
        { kind: 'text', text: '征求意见或公示截止' },
      ],
    ]);
    expect(published?.tables.at(-1)?.rows).toHaveLength(3);
  });

  it('signs the evidence sheet with commit, day and rule version', () => {
    const sheet = view('openness/evidence/index.html');
    const facts = JSON.stringify(sheet.sections[0]?.tables[0]?.rows);
    expect(facts).toContain('0123456789abcdef');
    expect(facts).toContain('2026年6月1日');
    expect(facts).toContain('2026-05-30 09:30');
    expect(facts).toContain('glasshouse 1');
    expect(sheet.signatures).toHaveLength(3);
  });

  it('writes the same numbers as JSON, with addresses that work anywhere', () => {
    const json = JSON.parse(plan.text('openness/report.json')) as { [key: string]: unknown };
    expect(json).toMatchObject({
      url: 'https://www.example.gov.cn/openness/',
      today: '2026-06-01',
      publication: {
        limit: 20,
        late: 1,
        lateDocuments: [{ document: { url: 'https://www.example.gov.cn/policies/2026/late/' } }],
      },
    });
    expect(JSON.stringify(json)).not.toContain('"address"');
  });

  it('gives table ids once, and first cells that can head a row', () => {
    for (const path of plan.paths.filter((each) => each.startsWith('openness/') && each.endsWith('.html'))) {
      const { sections } = view(path);
      const ids = sections.flatMap(({ id, tables }) => [id, ...tables.map((table) => table.id)]);
      expect(new Set(ids).size, path).toBe(ids.length);
      const names = sections.flatMap(({ title, tables }) => [title, ...tables.map(({ caption }) => caption)]);
      expect(new Set(names).size, path).toBe(names.length);
      for (const { columns, rows } of sections.flatMap(({ tables }) => tables))
        for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

it('prints what will have fallen due by a day', () => {
  const index = indexSite(makeSite({ ...FIXTURE, today: '2027-03-01' }), DOCUMENT_TYPES);
  const printed = commandReport(index, 0);
  expect(printed).toContain('公开自查　2027年3月1日');
  expect(printed).toContain('2026-04-30  公布意见采纳情况：文件notices/2026/overdue');
  expect(printed).toContain('2026-12-31  补上 2027 年工作日历');
  expect(printed).toContain('2019 年没有工作日历，1 件不能计算，不作推测。');
});

it('matches the columns of the site', () => {
  const { freshness } = reportOf(FIXTURE);
  expect(freshness.map(({ category }) => category.id)).toEqual(['rules', 'policies', 'notices'] as CategoryId[]);
});
