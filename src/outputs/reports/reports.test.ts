import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../domain/annual-report/read-table.ts';
import { tablesFrom, WORKED_EXAMPLE, withCell } from '../../domain/annual-report/samples.ts';
import { completeTable } from '../../domain/annual-report/tables.ts';
import type { Json } from '../../domain/document.ts';
import type { DocumentView } from '../../domain/page.ts';
import { day, makeDocument, planFixture } from '../fixture-site.ts';

const tables = tablesFrom(WORKED_EXAMPLE);
const last = tablesFrom({
  ...WORKED_EXAMPLE,
  requests: withCell(withCell(WORKED_EXAMPLE.requests, 'carried_forward', 0, '1'), 'carried_forward', 6, '1'),
});
const report = (
  year: number,
  of: typeof tables,
  issuer = '示例县人民政府办公室',
  id = 'office',
  more: { [key: string]: Json } = {},
) =>
  makeDocument(`reports/${year}/${id}`, {
    title: `${issuer}${year}年政府信息公开工作年度报告`,
    issuers: [issuer],
    datePublished: day(`${year + 1}-01-20`),
    categories: ['notices'],
    // Tables are plain data.
    extra: {
      reportYear: year,
      reportKind: '政府信息公开工作年度报告',
      ...(of as unknown as { [key: string]: Json }),
      ...more,
    },
  });
const plan = planFixture({
  documents: [
    report(2025, tables),
    report(2024, last),
    report(2025, tables, '示例县人民政府', 'county', {
      aggregates: ['示例县人民政府办公室'],
      continuityNote: '职能划转。',
    }),
    makeDocument('reports/2023/office', {
      title: '没有表格的报告',
      extra: { reportYear: 2023, reportKind: '政府信息公开工作年度报告' },
    }),
  ],
});
const sections = [
  { anchor: null, title: '', text: '根据条例编制本报告。' },
  { anchor: 'a', title: '一、总体情况', text: '公开信息412条 <&>。' },
  { anchor: 'b', title: '二、主动公开政府信息情况', text: '见表。' },
  { anchor: 'c', title: '三、收到和处理政府信息公开申请情况', text: '见表。' },
  { anchor: 'd', title: '四、政府信息公开行政复议、行政诉讼情况', text: '见表。' },
];
const bytesOf = (path: string) => {
  const file = plan.files.find((each) => each.path === path);
  if (file?.by !== 'write') throw new Error(`nothing is written at ${path}`);
  const made = file.make(() => ({ html: '', text: '', sections }));
  return typeof made === 'string' ? Buffer.from(made) : Buffer.from(made);
};
const viewOf = (id: string) => (plan.page(`${id}/index.html`).view as DocumentView).report;

/** Reads an archive by its directory, as its format says; nothing of what wrote it is used. */
function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const size = bytes.readUInt32LE(at + 20);
    const name = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    files.set(path, inflateRawSync(bytes.subarray(start, start + size)).toString('utf8'));
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

describe('the downloads of a report', () => {
  it('stand beside its page, and only where there are tables', () => {
    const own = plan.paths.filter((path) => path.startsWith('reports/2025/office/')).sort();
    expect(own).toEqual(
      [
        'document.json',
        'index.html',
        'proactive-disclosure.csv',
        'remedies.csv',
        'report.docx',
        'requests.csv',
        'tables.json',
        'tables.xlsx',
      ].map((name) => `reports/2025/office/${name}`),
    );
    expect(plan.paths).not.toContain('reports/2023/office/tables.json');
    expect(viewOf('reports/2023/office')).toBeUndefined();
    for (const { href } of viewOf('reports/2025/office')?.downloads ?? [])
      expect(plan.paths).toContain(href.replace(/^\//u, ''));
  });

  it.each([
    ['proactiveDisclosure', 'proactive-disclosure'],
    ['requests', 'requests'],
    ['remedies', 'remedies'],
  ] as const)('as CSV are read by a parser of others, and by ourselves as %s', (key, name) => {
    const csv = plan.text(`reports/2025/office/${name}.csv`);
    const rows = parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const { form, written, faults } = readTable(key, csv.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
    expect(faults).toEqual([]);
    expect(completeTable(form, key, written)).toEqual(tables[key]);
  });

  it('as JSON hold the tables by key', () => {
    const json = JSON.parse(plan.text('reports/2025/office/tables.json')) as { tables: unknown; form: unknown };
    expect(json.tables).toEqual(tables);
    expect(json.form).toEqual({ version: '2021-30', document: '国办公开办函〔2021〕30号' });
    const document = JSON.parse(plan.text('reports/2025/office/document.json')) as { requests: unknown };
    expect(document.requests).toEqual(tables.requests);
  });

  it('as a workbook hold every number in its cell, with the merged cells of the form', () => {
    const parts = unzip(bytesOf('reports/2025/office/tables.xlsx'));
    for (const xml of parts.values()) expect(XMLValidator.validate(xml)).toBe(true);
    expect(parts.get('xl/workbook.xml')).toContain('name="申请情况表"');
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toContain('<mergeCell ref="A2:C4"/>');
    expect(sheet.match(/<v>\d+<\/v>/gu)).toHaveLength(175);
    const cell = (place: string) => new RegExp(`<c r="${place}"[^>]*><v>(\\d+)</v>`, 'u').exec(sheet)?.[1];
    expect([cell('D5'), cell('J5'), cell('D7'), cell('J28'), cell('D29')]).toEqual(['12', '17', '5', '16', '2']);
  });

  it('as a document hold the prose with each table in its part', () => {
    const parts = unzip(bytesOf('reports/2025/office/report.docx'));
    for (const xml of parts.values()) expect(XMLValidator.validate(xml)).toBe(true);
    const text = (parts.get('word/document.xml') ?? '').replaceAll('<w:tbl>', '[table]').replaceAll(/<[^>]*>/gu, '|');
    expect(text.match(/\[table\]/gu)).toHaveLength(3);
    const order = [
      '根据条例',
      '公开信息412条 &lt;&amp;&gt;。',
      '二、主动公开',
      '[table]',
      '三、收到和处理',
      '四、政府信息公开',
    ];
    const places = order.map((piece) => text.indexOf(piece));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
    const rows = (parts.get('word/document.xml') ?? '').match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
    const width = (row: string) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gu)].reduce(
        (sum, [, cell = '']) => sum + Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1),
        0,
      );
    expect([...new Set(rows.map(width))]).toEqual([4, 10, 15]);
  });

  it('are the same bytes for the same report', () => {
    for (const name of ['tables.xlsx', 'report.docx'])
      expect(bytesOf(`reports/2025/office/${name}`).equals(bytesOf(`reports/2025/office/${name}`))).toBe(true);
  });
});

describe('the page of a report', () => {
  it('has the three tables in the layout of the form', () => {
    const view = viewOf('reports/2025/office');
    expect(view?.tables.map(({ key, layout }) => [key, layout.columns, layout.rows.length])).toEqual([
      ['proactiveDisclosure', 4, 14],
      ['requests', 10, 28],
      ['remedies', 15, 4],
    ]);
    const cells = view?.tables[1]?.layout.rows.flat() ?? [];
    expect(cells.filter(({ head }) => head === null)).toHaveLength(175);
    for (const { layout } of view?.tables ?? []) {
      const area = layout.rows.flat().reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0);
      expect(area).toBe(layout.columns * layout.rows.length);
    }
  });

  it('shows the years up to its own', () => {
    const trends = viewOf('reports/2025/office')?.trends ?? [];
    expect(trends.map(({ key, years }) => [key, years])).toEqual([
      ['requests', [2024, 2025]],
      ['outcomes', [2024, 2025]],
      ['remedies', [2024, 2025]],
    ]);
    expect(trends[0]?.charts[0]?.description).toBe('2024年 17 件，2025年 17 件');
    for (const { bars, width, baseline } of trends.flatMap(({ charts }) => charts))
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width);
        expect(bar.y + bar.height).toBeCloseTo(baseline);
      }
    expect(viewOf('reports/2024/office')?.trends).toEqual([]);
  });

  it('tells what it gathers and how it follows from last year', () => {
    const view = viewOf('reports/2025/county');
    expect(view?.gathered?.rows.map(({ name, values }) => [name, values])).toEqual([
      ['示例县人民政府办公室', [17, 16, 2]],
      ['本机关和其他机构', [0, 0, 0]],
      ['本报告', [17, 16, 2]],
    ]);
    expect(view?.continuity).toBe('职能划转。');
    expect(viewOf('reports/2025/office')?.gathered).toBeNull();
  });

  it('describes its tables to machines as a Dataset', () => {
    const graph = (plan.page('reports/2025/office/index.html').head.jsonLd as unknown as { '@graph': unknown[] })[
      '@graph'
    ];
    expect(graph[0]).toMatchObject({
      '@type': 'Report',
      temporalCoverage: '2025-01-01/2025-12-31',
      hasPart: {
        '@type': 'Dataset',
        temporalCoverage: '2025-01-01/2025-12-31',
        distribution: expect.arrayContaining([
          {
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: 'https://www.example.gov.cn/reports/2025/office/requests.csv',
          },
        ]),
      },
    });
  });
});
