// Longer than 300 lines: what one reading of a folder gives, tried from the bytes to the documents.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMON_FIELDS } from '../documents/fields.ts';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import type { Problem } from '../domain/problem.ts';
import type { Intake } from './intake.ts';
import { readContent } from './read-content.ts';
import { CONFIGURATION, DOCUMENT, memoryStores, temporaryContent } from './samples/temporary-content.ts';

type Files = { readonly [path: string]: string | Uint8Array };
type Expected = {
  readonly rule: string;
  readonly line: number;
  readonly field: string | null;
  readonly severity: string;
};

const FIXED = { types: DOCUMENT_TYPES, commonFields: COMMON_FIELDS };

async function read(files: Files, stores = memoryStores()): Promise<Intake> {
  const { folder, remove } = temporaryContent({ ...CONFIGURATION, ...files });
  try {
    return await readContent({ folder, ...FIXED, ...stores });
  } finally {
    remove();
  }
}

function essence({ rule, line, field, severity }: Problem | Expected): string {
  return `${rule} line ${line} ${field ?? '-'} ${severity}`;
}

describe('the corpus of broken documents', () => {
  const folder = join(import.meta.dirname, 'broken');
  const expected: { readonly [file: string]: readonly Expected[] } = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  );
  const names = Object.keys(expected);
  let intake: Intake;
  beforeAll(async () => {
    intake = await read(
      Object.fromEntries(names.map((name) => [`policies/2026/${name}`, readFileSync(join(folder, name))])),
    );
  });

  it('holds every file of the folder', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort(),
    ).toEqual([...names].sort());
    expect(names.length).toBeGreaterThanOrEqual(90);
  });

  it.each(names)('%s', (name) => {
    const found = intake.problems.filter(({ file }) => file === `policies/2026/${name}`);
    expect(found.map(essence).sort()).toEqual((expected[name] ?? []).map(essence).sort());
    for (const problem of found) {
      expect(problem.message).toMatch(/[。？：]/u);
      expect(problem.fix).not.toBe('');
      expect(problem.found).not.toBeNull();
      expect(problem.column).toBeGreaterThanOrEqual(1);
    }
  });

  it('reports all of them in one run, and lets none with an error in its fields in', () => {
    const files = new Set(intake.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(files.size).toBeGreaterThanOrEqual(80);
    for (const { source } of intake.documents) {
      const errors = intake.problems.filter(({ file, severity }) => file === source.file && severity === 'error');
      expect(
        errors.map(({ rule }) => rule).every((rule) => INCOMPLETE.has(rule)),
        source.file,
      ).toBe(true);
    }
  });
});

/** Faults that leave the fields sound: the document is known, only nothing is published. */
const INCOMPLETE = new Set([
  'field-missing',
  'attachment-missing',
  'control-character',
  'replacement-character',
  'garbled-text',
]);

describe('a sound folder', () => {
  let intake: Intake;
  const stores = memoryStores();
  const files: Files = {
    'policies/2026/flood.md': DOCUMENT.replace(
      '---\n各',
      '附件: [{文件: flood/table.csv, 名称: 汇总表}, flood/plan.pdf]\n---\n各',
    ),
    'policies/2026/flood/table.csv': '镇,人数\n城关镇,3\n',
    'policies/2026/flood/plan.pdf': '%PDF-1.7\n',
    'policies/2026/bom.md': `\ufeff${DOCUMENT}`.replaceAll('\n', '\r\n'),
    'policies/2026/mac.md': DOCUMENT.replaceAll('\n', '\r'),
    'README.md': '给同事的说明',
    '.git/config': 'x',
    'policies/.DS_Store': 'x',
    'policies/2026/~$flood.docx': 'x',
    'calendar/2026.yaml':
      '年份: 2026\n放假: [2026-01-01, 2026-05-01, 2026-10-01, 2026-10-02]\n来源: 国务院办公厅通知\n',
  };
  beforeAll(async () => {
    intake = await read(files, stores);
  });

  it('has no problems', () => {
    expect(intake.problems).toEqual([]);
    expect(intake.documents.map(({ id }) => id)).toEqual([
      'policies/2026/bom',
      'policies/2026/flood',
      'policies/2026/mac',
    ]);
    expect(intake.files).toBe(8);
    expect(intake.calendar.map(({ year }) => year)).toEqual([2026]);
  });

  it('types the fields and keeps their places and names', () => {
    const document = intake.documents.find(({ id }) => id === 'policies/2026/flood');
    expect(document).toMatchObject({
      type: 'policies',
      address: '/policies/2026/flood/',
      title: '示例县人民政府办公室关于做好防汛工作的通知',
      documentNumber: '示政办发〔2026〕1号',
      issuers: [{ id: null, name: '示例县人民政府办公室' }],
      datePublished: '2026-03-02',
      timePublished: null,
      openness: '主动公开',
      draft: false,
      review: { by: '示例县人民政府办公室', on: '2026-03-01' },
    });
    expect(document?.source).toMatchObject({ file: 'policies/2026/flood.md', bodyLine: 14 });
    expect(document?.source.places).toMatchObject({ title: [2, 5], documentNumber: [5, 5], 'review.on': [11, 26] });
    expect(document?.source.names).toMatchObject({ documentNumber: '文号', title: '标题' });
  });

  it('lists attachments with type, size and digest', () => {
    const [csv, pdf] = intake.documents.find(({ id }) => id === 'policies/2026/flood')?.attachments ?? [];
    expect(csv).toEqual({
      file: 'policies/2026/flood/table.csv',
      title: '汇总表',
      address: '/policies/2026/flood/table.csv',
      extension: 'csv',
      mediaType: 'text/csv; charset=utf-8',
      bytes: 23,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(pdf?.title).toBe('plan');
    expect([...intake.assets.keys()]).toEqual(['policies/2026/flood/plan.pdf', 'policies/2026/flood/table.csv']);
  });

  it('reads the same value from files with a byte order mark and other line ends', () => {
    const [bom, , mac] = intake.documents;
    expect(bom?.title).toBe(mac?.title);
    expect(bom?.body.digest).toBe(mac?.body.digest);
  });

  it('is the same from a warm cache, and parses nothing again', async () => {
    const { folder, remove } = temporaryContent({ ...CONFIGURATION, ...files });
    const options = { folder, ...FIXED, ...memoryStores() };
    const cold = await readContent(options);
    const saved = new Map(options.cache.texts);
    const writes: string[] = [];
    const bodies = { ...options.bodies, write: (digest: string) => void writes.push(digest) };
    const warm = await readContent({ ...options, bodies });
    remove();
    expect(warm).toEqual(cold);
    expect(writes).toEqual([]);
    expect(options.cache.texts).toEqual(saved);
  });
});

describe('the cache', () => {
  const files: { [path: string]: string } = { ...CONFIGURATION };
  for (let index = 0; index < 20; index += 1)
    files[`policies/2026/p${index}.md`] = DOCUMENT.replace('防汛', `防汛${index}`);
  const stores = memoryStores();
  const { folder, remove } = temporaryContent(files);
  afterAll(remove);
  const run = (over: Partial<ReturnType<typeof memoryStores>> = {}) =>
    readContent({ folder, ...FIXED, ...stores, ...over });

  it('rewrites one chunk for one changed document', async () => {
    const before = await run();
    const saved: string[] = [];
    const other = temporaryContent({ ...files, 'policies/2026/p3.md': DOCUMENT.replace('防汛', '抗旱') });
    const cache = { ...stores.cache, save: (key: string) => void saved.push(key) };
    const after = await readContent({ folder: other.folder, ...FIXED, ...stores, cache });
    other.remove();
    expect(saved).toHaveLength(1);
    expect(after.documents.filter((document, index) => document.title !== before.documents[index]?.title)).toHaveLength(
      1,
    );
  });

  it('takes a damaged text or a missing body for a miss', async () => {
    const before = await run();
    const texts = [...stores.cache.texts];
    for (const damage of [
      (text: string) => text.slice(0, -9),
      (text: string) => text.replace('防汛', '防讯'),
      () => '',
    ]) {
      for (const [key, text] of texts) stores.cache.texts.set(key, damage(text));
      expect(await run()).toEqual(before);
    }
    stores.bodies.contents.clear();
    expect(await run()).toEqual(before);
    expect(stores.bodies.contents.size).toBeGreaterThan(0);
  });
});

describe('limits', () => {
  it('refuses what is too large, with the limit, and reads the rest', async () => {
    const intake = await read({
      'policies/large.md': `${DOCUMENT}${'字'.repeat(1_700_000)}`,
      'policies/front.md': DOCUMENT.replace('---\n各', `附注: ${'字'.repeat(90_000)}\n---\n各`),
      'policies/line.md': `${DOCUMENT}${'字'.repeat(1_000_001)}`,
      'policies/nested.md': DOCUMENT.replace('---\n各', `附注: ${'['.repeat(10_000)}\n---\n各`),
      'policies/fine.md': DOCUMENT,
    });
    const errors = intake.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'front-matter-size policies/front.md:1',
      'file-size policies/large.md:1',
      'line-length policies/line.md:16',
      'yaml-depth policies/nested.md:12',
    ]);
    expect(errors.map(({ message }) => /5 MB|1000000|256 KB|20 层/u.test(message))).toEqual([true, true, true, true]);
    expect(intake.documents.map(({ id }) => id)).toEqual(['policies/fine']);
  });
});

describe('files beside documents', () => {
  it('that carry code are refused, and an attachment that names one says where to look', async () => {
    const intake = await read({
      'policies/a.md': DOCUMENT.replace('---\n各', '附件: [a.svg, empty.pdf, Form.docx]\n---\n各'),
      'policies/a.svg': '<svg><script>x</script></svg>',
      'policies/empty.pdf': '',
      'policies/form.docx': 'PK\u0003\u0004',
    });
    expect(intake.problems.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`)).toEqual([
      'attachment-missing policies/a.md:12:6',
      'attachment-empty policies/a.md:12:13',
      'attachment-missing policies/a.md:12:24',
      'active-content policies/a.svg:1:1',
    ]);
    expect(intake.problems[2]?.message).toContain('是不是“form.docx”');
    expect([...intake.assets.keys()]).toEqual(['policies/empty.pdf', 'policies/form.docx']);
    expect(intake.documents[0]?.attachments).toEqual([]);
  });
});

describe('order', () => {
  it('of writing the files does not matter', async () => {
    const files = Object.fromEntries(
      [3, 1, 2].map((n) => [`policies/p${n}.md`, DOCUMENT.replace('标题', n === 2 ? '标提' : '标题')]),
    );
    const digestless = ({ assets: _assets, ...intake }: Intake) => intake;
    const one = await read(files);
    const other = await read(Object.fromEntries(Object.entries(files).reverse()));
    expect(digestless(one)).toEqual(digestless(other));
    expect(one.documents.map(({ id }) => id)).toEqual(['policies/p1', 'policies/p3']);
  });
});

describe('configuration', () => {
  it('that is missing leaves nothing to build, and says so', async () => {
    const { folder, remove } = temporaryContent({ 'policies/a.md': DOCUMENT, 'site.yml': 'x: y\n' });
    const intake = await readContent({ folder, ...FIXED, ...memoryStores() });
    remove();
    expect(intake.settings).toBeNull();
    expect(intake.catalogue).toBeNull();
    expect(intake.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'configuration-file catalogue.yaml',
      'configuration-file site.yaml',
      'configuration-file site.yml',
    ]);
  });

  it('that is no folder at all is one problem', async () => {
    const intake = await readContent({ folder: join(import.meta.dirname, 'nowhere'), ...FIXED, ...memoryStores() });
    expect(intake.problems.map(({ rule }) => rule)).toEqual(['content-folder']);
  });

  it('tells the progress', async () => {
    const seen: string[] = [];
    const { folder, remove } = temporaryContent({ ...CONFIGURATION, 'policies/a.md': DOCUMENT });
    await readContent({
      folder,
      ...FIXED,
      ...memoryStores(),
      progress: (done, total) => seen.push(`${done}/${total}`),
    });
    remove();
    expect(seen).toEqual(['1/1']);
  });
});
