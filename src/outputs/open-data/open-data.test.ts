import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { NAUGHTY } from '../fixture-naughty.ts';
import { day, makeDocument, planFixture } from '../fixture-site.ts';
import { csvTable } from './csv.ts';
import { readCsv } from './read-csv.ts';
import { RECORD_KEYS } from './record.ts';

const FIELDS_FILE = '../shared/domain/fields.md';

const first = makeDocument('policies/2026/first', {
  title: '第一号办法',
  indexNumber: '11341702486344515H/2026-00013',
  issuers: ['示例县人民政府', '示例县人民政府办公室'],
  datePublished: day('2026-03-05'),
  timePublished: '09:30',
  dateEffective: day('2026-04-01'),
  categories: ['policies'],
  keywords: ['办法', '管理'],
  documentNumber: '示政办发〔2026〕1号',
  corrections: [{ on: day('2026-03-10'), what: '改错字', why: '录入有误' }],
  attachments: ['policies/2026/附件.docx'],
  extra: { filingNumber: '备〔2026〕1号', unknownToTheType: 'x' },
});
const second = makeDocument('policies/2026/second', {
  title: '第二号办法',
  categories: ['policies'],
  relations: [
    ['amends', '示政办发〔2026〕1号'],
    ['basedOn', '《外省条例》'],
  ],
  dateEffective: day('2026-05-01'),
});
const plan = planFixture({ documents: [first, second] });
const bodyOf = (path: string) => JSON.parse(plan.text(path)) as Record<string, unknown>;

describe('documents.csv', () => {
  const csv = plan.text('data/documents.csv');

  it('is UTF-8 with a byte order mark, CRLF, and the columns of the contract', () => {
    expect(csv.startsWith('\uFEFFid,type,url,title,indexNumber,issuer,dateAdopted,datePublished,summary,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.skipIf(!existsSync(FIELDS_FILE))('has the keys of domain/fields.md in its order (needs ../shared)', () => {
    const keys = [...readFileSync(FIELDS_FILE, 'utf8').matchAll(/^\|[^|]+\|[^|]+\| `(\w+)` \|/gmu)].map(
      (match) => match[1],
    );
    expect(keys.length).toBeGreaterThan(25);
    expect(RECORD_KEYS).toEqual(['id', 'type', 'url', ...keys]);
  });

  it('is read by a parser of others, one row a document, by id', () => {
    const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map((row) => row['id'])).toEqual([
      'agencies/county',
      'agencies/office',
      'policies/2026/first',
      'policies/2026/second',
    ]);
    expect(rows[2]).toMatchObject({
      type: 'policies',
      url: 'https://www.example.gov.cn/policies/2026/first/',
      issuer: '示例县人民政府;示例县人民政府办公室',
      datePublished: '2026-03-05 09:30',
      keywords: '办法;管理',
      draft: 'false',
      withdrawn: '',
      corrections: '2026-03-10:改错字:录入有误',
      attachments: 'https://www.example.gov.cn/policies/2026/%E9%99%84%E4%BB%B6.docx',
      validity: '已被修改',
    });
    expect(rows[3]).toMatchObject({
      relations: 'amends:示政办发〔2026〕1号;basedOn:《外省条例》',
      validity: '现行有效',
    });
  });

  it('changes one row for one edit', () => {
    const edited = planFixture({ documents: [{ ...first, notes: '此件公开发布' }, second] }).text('data/documents.csv');
    const before = csv.split('\r\n');
    expect(edited.split('\r\n').filter((row, at) => row !== before[at])).toHaveLength(1);
  });
});

describe('CSV cells', () => {
  it('brings back any text, but for an apostrophe before what a spreadsheet would run', () => {
    const read = parse(csvTable(NAUGHTY.map((text) => [text, 'x'])), {
      bom: true,
      record_delimiter: '\r\n',
    }) as string[][];
    expect(read.map(([text]) => text)).toEqual(
      NAUGHTY.map((text) => (/^[=+\-@\t\r]/u.test(text) && text !== '-12.3' ? `'${text}` : text).toWellFormed()),
    );
    expect(readCsv(csvTable(NAUGHTY.map((text) => [text.toWellFormed(), 'x'])))).toEqual(read);
  });

  it.each(['-12.3', '+5', '-0', '12'])('leaves the number %s alone', (number) => {
    expect(csvTable([[number]])).toBe(`\uFEFF${number}\r\n`);
  });

  it.each(['-', '-1-2', '+86 1', '--1', '-1.', '=1'])('neutralises %s', (text) => {
    expect(csvTable([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it.each(['a"b\r\n', '"a\r\n', '"a"b\r\n'])('is refused by the reader when broken: %j', (csv) => {
    expect(() => readCsv(csv)).toThrow('no CSV');
  });
});

describe('JSON', () => {
  it('states a document by key, with its relations both ways, its text and its attachments', () => {
    expect(bodyOf('policies/2026/first/document.json')).toMatchObject({
      id: 'policies/2026/first',
      type: 'policies',
      url: 'https://www.example.gov.cn/policies/2026/first/',
      title: '第一号办法',
      issuer: ['示例县人民政府', '示例县人民政府办公室'],
      filingNumber: '备〔2026〕1号',
      validity: '已被修改',
      validitySince: '2026-05-01',
      validityBecause: 'https://www.example.gov.cn/policies/2026/second/',
      relations: [
        {
          kind: 'amends',
          direction: 'in',
          id: 'policies/2026/second',
          url: 'https://www.example.gov.cn/policies/2026/second/',
        },
      ],
      attachments: [{ title: '附件.docx', bytes: 2048, sha256: 'a'.repeat(64) }],
      html: '<p>body of policies/2026/first</p>',
      text: 'body of policies/2026/first',
    });
    expect(bodyOf('policies/2026/first/document.json')).not.toHaveProperty('unknownToTheType');
  });

  it('gives all records the same keys in the same order, as the CSV', () => {
    const records = JSON.parse(plan.text('data/documents.json')) as Record<string, unknown>[];
    expect(records).toHaveLength(4);
    for (const record of records) expect(Object.keys(record).slice(0, RECORD_KEYS.length)).toEqual(RECORD_KEYS);
  });

  it('is JSON whatever an editor wrote, and brings the text back', () => {
    const documents = NAUGHTY.map((text, i) =>
      makeDocument(`news/2026/n${i}`, { title: text, extra: { author: text } }),
    );
    const naughty = planFixture({ documents });
    const titles = new Map(
      (JSON.parse(naughty.text('data/documents.json')) as { id: string; title: string }[]).map(({ id, title }) => [
        id,
        title,
      ]),
    );
    for (const [i, text] of NAUGHTY.entries()) expect(titles.get(`news/2026/n${i}`)).toBe(text);
  });

  it('has the keys of the contract in build.json', () => {
    const build = bodyOf('data/build.json');
    expect(Object.keys(build)).toEqual([
      'commit',
      'today',
      'generator',
      'files',
      'documents',
      'pages',
      'records',
      'sitemap',
      'feedItems',
      'redirects',
      'held',
      'drafts',
      'withdrawn',
    ]);
    expect(build).toMatchObject({ documents: 4, records: 4, pages: { documents: 4 }, today: '2026-06-01' });
    const locations = plan.text('sitemap.xml').match(/<loc>/gu);
    expect(build['sitemap']).toBe(locations?.length);
  });
});
