import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataPageView } from '../../domain/page-data.ts';
import { NAUGHTY } from '../fixture-naughty.ts';
import { day, makeDocument, planFixture } from '../fixture-site.ts';
import { EXAMPLES } from './examples.ts';

const old = makeDocument('policies/2025/old', {
  title: '旧办法',
  indexNumber: '11341702486344515H/2025-00001',
  issuers: ['示例县人民政府办公室'],
  categories: ['policies'],
  documentNumber: '示政办发〔2025〕1号',
  dateAdopted: day('2025-03-03'),
  datePublished: day('2025-03-05'),
  dateExpires: day('2030-12-31'),
});
const fresh = makeDocument('policies/2026/new', {
  title: '新办法',
  issuers: ['示例县人民政府'],
  categories: ['policies'],
  datePublished: day('2026-03-05'),
  timePublished: '09:30',
  keywords: ['办法'],
  review: { by: '办公室', on: day('2026-03-04') },
  corrections: [{ on: day('2026-03-10'), what: '改错字', why: '录入有误' }],
  attachments: ['policies/2026/附件.docx'],
  dateEffective: day('2026-04-01'),
  relations: [
    ['amends', '示政办发〔2025〕1号'],
    ['basedOn', '《外省条例》'],
  ],
});
const naughty = NAUGHTY.map((title, at) =>
  makeDocument(`policies/2024/naughty-${at}`, { title: title.toWellFormed(), categories: ['policies'] }),
);
const DOCUMENTS = [old, fresh, ...naughty];
const LICENCE = { name: '署名', url: 'https://licence.example/by/4.0/', statement: '欢迎使用。' };
const plan = planFixture({ documents: DOCUMENTS, settings: { licence: LICENCE, siteCode: '9901000001' } });
const json = (path: string): unknown => JSON.parse(plan.text(path));

describe('published schemas', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = (name: string) => {
    const schema = json(`data/schemas/${name}.schema.json`) as { $id: string };
    expect(schema.$id).toBe(`https://www.example.gov.cn/data/schemas/${name}.schema.json`);
    return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  };

  it.each([
    ['documents', 'data/documents.json'],
    ['catalogue', 'data/catalogue.json'],
    ['agencies', 'data/agencies.json'],
    ['relations', 'data/relations.json'],
    ['feeds', 'data/feeds.json'],
    ['build', 'data/build.json'],
    ['manifest', 'data/manifest.json'],
    ['openness-report', 'openness/report.json'],
    ['document', 'policies/2026/new/document.json'],
    ['document', 'policies/2025/old/document.json'],
    ['document', 'agencies/county/document.json'],
  ])('%s describes %s', (name, path) => {
    const check = validate(name);
    expect(check(json(path)), JSON.stringify(check.errors)).toBe(true);
  });

  it('describe every line of documents.ndjson, and it says what documents.json says', () => {
    const check = validate('document-record');
    const lines = plan.text('data/documents.ndjson').split('\n');
    expect(lines.pop()).toBe('');
    const records = lines.map((line) => JSON.parse(line) as unknown);
    for (const record of records) expect(check(record), JSON.stringify(check.errors)).toBe(true);
    expect(records).toEqual(json('data/documents.json'));
  });

  it('refuse what is not so', () => {
    const check = validate('document-record');
    const [record] = json('data/documents.json') as { [key: string]: unknown }[];
    for (const wrong of [
      { draft: true },
      { dateAdopted: '2026-13-01' },
      { validity: '有效' },
      { url: null },
      { issuer: '县' },
    ])
      expect(check({ ...record, ...wrong }), JSON.stringify(wrong)).toBe(false);
  });
});

describe('the other files', () => {
  it('agencies.csv and agencies.json say the same', () => {
    const rows = parse(plan.text('data/agencies.csv'), { bom: true, columns: true }) as { [key: string]: string }[];
    expect(rows.map(({ id, name, kind, parent, documents }) => [id, name, kind, parent, documents])).toEqual([
      ['county', '示例县人民政府', 'government', '', '1'],
      ['office', '示例县人民政府办公室', 'office', 'county', '1'],
    ]);
    expect(json('data/agencies.json')).toMatchObject([{ id: 'county' }, { id: 'office', documentMarks: ['示政办发'] }]);
  });

  it('relations name both ends, and the words of what the site does not hold', () => {
    expect(json('data/relations.json')).toMatchObject([
      { from: fresh.id, kind: 'amends', to: old.id, toTitle: '旧办法' },
      { from: fresh.id, kind: 'basedOn', to: null, toUrl: null },
    ]);
    const rows = parse(plan.text('data/relations.csv'), { bom: true, columns: true }) as { [key: string]: string }[];
    expect(rows.map(({ kind, to }) => [kind, to])).toEqual([
      ['amends', old.id],
      ['basedOn', ''],
    ]);
  });

  it('the manifest states size and digest of the bytes that are written', () => {
    const { files } = json('data/manifest.json') as { files: { url: string; bytes: number; sha256: string }[] };
    expect(files.length).toBeGreaterThan(8);
    for (const { url, bytes, sha256 } of files) {
      const text = plan.text(url.replace('https://www.example.gov.cn/', ''));
      expect([url, bytes, sha256]).toEqual([url, Buffer.byteLength(text), hash('sha256', text, 'hex')]);
    }
  });

  it('do not depend on the day alone', () => {
    const on = (today: string) => planFixture({ documents: DOCUMENTS, today });
    for (const path of ['data/manifest.json', 'data/catalog.jsonld', 'openness/ledger.csv'])
      expect(on('2026-06-01').text(path), path).toBe(on('2026-06-02').text(path));
  });
});

describe('the DCAT catalogue', () => {
  const noNetwork = async (url: string) => {
    throw new Error(`the catalogue needs ${url}`);
  };
  const graph = async () => {
    const document = json('data/catalog.jsonld') as object;
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: noNetwork });
    return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
  };
  const shapes = () => {
    const file = new URL('samples/dcat-ap.shapes.ttl', import.meta.url);
    return new Store(new Parser().parse(readFileSync(file, 'utf8')));
  };
  const faults = async (store: Store) => {
    const report = await new Validator(shapes()).validate(store);
    return report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`);
  };

  it('is read by a JSON-LD processor without any other address, and meets the shapes of DCAT-AP', async () => {
    const store = await graph();
    expect(await faults(store)).toEqual([]);
    const count = (type: string) => store.getSubjects(RDF_TYPE, `http://www.w3.org/ns/dcat#${type}`, null).length;
    expect(count('Catalog')).toBe(1);
    expect(count('Dataset')).toBe(6 + 3);
    expect(count('Distribution')).toBe(10 + 3);
  });

  it('would be found wrong if it lost something', async () => {
    const store = await graph();
    const [title] = store.getQuads(null, 'http://purl.org/dc/terms/title', null, null);
    if (title) store.removeQuad(title);
    expect(await faults(store)).toHaveLength(1);
  });

  it('gives the rhythm of a column as a frequency', () => {
    expect(plan.text('data/catalog.jsonld')).toContain('authority/frequency/ANNUAL_2');
  });
});
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('the page /data/', () => {
  const { view, head } = plan.page('data/index.html');

  it('shows size and digest of each file, and examples with the address of this site', () => {
    const data = view as DataPageView;
    const csv = data.groups.flatMap(({ files }) => files).find(({ name }) => name === 'documents.csv');
    expect(csv?.sha256).toBe(hash('sha256', plan.text('data/documents.csv'), 'hex'));
    expect(csv?.records).toBe(String(DOCUMENTS.length + 2));
    expect(data.examples.find(({ id }) => id === 'python')?.code).toContain(
      'address = "https://www.example.gov.cn/data/documents.csv"',
    );
    expect(data.counts).toContain(`共 ${DOCUMENTS.length + 2} 件文件、2 个机构、2 条关系`);
  });

  it('is a DataCatalog of schema.org', () => {
    expect(JSON.stringify(head.jsonLd)).toContain('"@type":"DataCatalog"');
    expect(JSON.stringify(head.jsonLd)).toContain('"@type":"DataDownload"');
  });
});

describe('the examples of the page, run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-examples-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // Without the naughty titles: R warns of a NUL within a cell, which no document of a real site can hold.
  const ordinary = planFixture({ documents: [old, fresh] });
  const has = (program: string) => spawnSync(program, ['--version']).status === 0;
  const write = (path: string) => {
    const file = join(folder, path.replaceAll('/', '-'));
    writeFileSync(file, ordinary.text(path));
    return pathToFileURL(file).href;
  };
  const run = (program: string, name: string, code: string, path: string) => {
    const script = join(folder, name);
    writeFileSync(script, code.replace('{url}', write(path)));
    const { status, stdout, stderr } = spawnSync(program, [script], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  };

  it.skipIf(!has('python3'))('Python reads the CSV and counts (needs python3)', () => {
    const printed = run('python3', 'a.py', EXAMPLES.python, 'data/documents.csv');
    expect(printed).toContain('4 件文件');
    expect(printed).toContain('2025 1');
  });

  it.skipIf(!has('python3'))('Python reads the NDJSON line by line (needs python3)', () => {
    expect(run('python3', 'b.py', EXAMPLES.pythonNdjson, 'data/documents.ndjson')).toBe('');
  });

  it.skipIf(!has('Rscript'))('R reads the CSV and counts (needs Rscript)', () => {
    expect(run('Rscript', 'c.R', EXAMPLES.r, 'data/documents.csv')).toContain('4 件文件');
  });
});
