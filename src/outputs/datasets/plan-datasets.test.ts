import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { datasetKind } from '../../datasets/index.ts';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import { workCalendar } from '../../domain/calendar.ts';
import { column } from '../../domain/dataset/column.ts';
import { type Dataset, type DatasetRow, NO_ROLES } from '../../domain/dataset/dataset.ts';
import { EXAMPLE_YEARS } from '../../domain/example-calendar.ts';
import type { DatasetView } from '../../domain/page-dataset.ts';
import { makeSite } from '../fixture-site.ts';
import { readCsv } from '../open-data/read-csv.ts';
import { indexSite } from '../site-index.ts';
import { datasetCatalogue } from './dataset-catalogue.ts';
import { datasetFeed, datasetFeedItems } from './dataset-feed.ts';
import { datasetPages } from './dataset-pages.ts';
import { creditCsv, datasetCsv, datasetJson, datasetSchema, datasetXlsx } from './downloads.ts';
import { planDatasetFiles, planDatasetPages } from './plan-datasets.ts';

const kind = datasetKind('penalties');
if (!kind) throw new Error('no penalties');
const columns = kind.columns;

/** A penalty of a day with what a test changes; blank cells where nothing is said. */
function row(cells: { readonly [name: string]: string }, line = 2): DatasetRow {
  const whole: { readonly [name: string]: string } = {
    party_name: '示例县甲有限公司',
    party_kind: '法人及非法人组织',
    facts: '=1+1',
    decided_on: '2026-05-06',
    published_on: '2026-05-08',
    publicity_class: '一般',
    authority: '示例县乙局',
    fine_10k: '1.50',
    ...cells,
  };
  return { cells: columns.map(({ name }) => whole[name] ?? null), file: 0, line, number: line };
}

function datasetOf(rows: readonly DatasetRow[], changes: Partial<Dataset> = {}): Dataset {
  return {
    name: 'penalties',
    title: '行政处罚信息',
    description: '行政处罚决定。',
    kind: 'penalties',
    agency: null,
    category: null,
    basis: null,
    rhythm: 'ad_hoc',
    maxAge: null,
    keywords: [],
    columns,
    roles: kind?.roles ?? NO_ROLES,
    totals: new Map(),
    rows,
    files: [{ path: 'datasets/penalties/data.csv', bytes: 1, sha256: 'a', headings: {} }],
    file: 'datasets/penalties/dataset.yaml',
    places: {},
    complete: true,
    ...changes,
  };
}

function indexOf(dataset: Dataset) {
  const site = { ...makeSite({ documents: [] }), calendar: workCalendar(EXAMPLE_YEARS), datasets: [dataset] };
  return indexSite({ ...site, today: '2026-11-16' as typeof site.today }, DOCUMENT_TYPES);
}

const many = Array.from({ length: 250 }, (_none, at) => row({ decision_no: `示罚〔2026〕${at + 1}号` }, at + 2));
const view = (index: ReturnType<typeof indexOf>, path: string) => {
  const page = planDatasetPages(index).find(({ file }) => file.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page.file.page().view as DatasetView;
};
const only = (index: ReturnType<typeof indexOf>) => {
  const [pages] = datasetPages(index.site).values();
  if (!pages) throw new Error('no dataset');
  return pages;
};

describe('pages of a dataset', () => {
  const index = indexOf(datasetOf(many));

  it('show at most a hundred rows, every record once on its own page', () => {
    const parts = [1, 2, 3].map((part) => view(index, `data/penalties/page/${part}/index.html`).rows);
    expect(parts.map((rows) => rows.length)).toEqual([100, 100, 50]);
    const ids = parts.flatMap((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(250);
    expect(parts[0]?.at(-1)?.id).toBe('r-示罚〔2026〕1号');
  });

  it('keep a record on its page when a newer one comes', () => {
    const next = indexOf(datasetOf([...many, row({ decision_no: '新', published_on: '2026-06-01' }, 400)]));
    const path = 'data/penalties/page/1/index.html';
    expect(view(next, path)).toEqual(view(index, path));
    expect(view(next, 'data/penalties/page/3/index.html').rows[0]?.id).toBe('r-新');
  });

  it('lead from the lists of years and agencies to that page', () => {
    const year = view(index, 'data/penalties/2026/index.html');
    expect(year.rows.length).toBe(50);
    expect(year.rows[0]?.cells[0]?.href).toBe(`/data/penalties/page/3/#${encodeURI('r-示罚〔2026〕250号')}`);
    expect(view(index, 'data/penalties/2026/page/1/index.html').rows.length).toBe(100);
  });

  it('have addresses of their own', () => {
    const paths = [
      ...planDatasetPages(index).map(({ file }) => file.path),
      ...planDatasetFiles(index).map(({ path }) => path),
    ];
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('states of a record', () => {
  const rows = [
    row({ decision_no: '甲', withdrawn_on: '2026-10-10', withdrawn_reason: '决定撤销', facts: 'CANARY' }),
    row({ decision_no: '乙', publicity_class: '轻微', facts: 'CANARY' }, 3),
    row({ decision_no: '丙', published_on: '2026-06-01' }, 4),
    row({ decision_no: '丁', decided_on: '2024-12-30', published_on: '2025-01-02' }, 5),
    row({ decision_no: '戊', withdrawn_on: '2026-12-01', withdrawn_reason: '将撤' }, 6),
  ];
  const index = indexOf(datasetOf(rows));
  const pages = only(index);

  it('are told where the record stood', () => {
    const shown = view(index, 'data/penalties/page/1/index.html').rows;
    const of = (id: string) => shown.find((each) => each.id === `r-${id}`);
    expect(of('甲')?.notice).toBe('本条记录已于2026年10月10日撤下。原因：决定撤销');
    expect(of('乙')?.notice).toContain('公示期已于2026年8月6日届满（按信用修复管理办法');
    expect(of('丙')?.marks[0]?.text).toBe('迟公开12个工作日（应不晚于2026-05-14公开）');
    expect(of('丁')?.marks[0]?.text).toBe('没有2024年的放假安排，期限未计算');
    expect(of('戊')?.state).toBe('shown');
  });

  it('take the contents out of every output', () => {
    const outputs = [
      ...planDatasetPages(index).map(({ file }) => JSON.stringify(file.page())),
      datasetCsv(index, pages),
      datasetJson(index, pages),
      creditCsv(pages),
      JSON.stringify(datasetFeedItems(index, pages)),
      unzipped(datasetXlsx(index, pages)),
    ];
    expect(outputs.some((text) => text.includes('CANARY'))).toBe(false);
  });

  it('keep their guid and become notices in the feed', () => {
    const items = datasetFeedItems(index, pages);
    expect(items.map(({ guid }) => guid)).toContain('penalties/r-甲');
    expect(items.find(({ guid }) => guid === 'penalties/r-甲')?.title).toBe('【已撤下】甲');
    expect(datasetFeed(index, pages).address).toBe('/data/penalties/rss.xml');
  });
});

describe('downloads', () => {
  const index = indexOf(datasetOf(many));
  const pages = only(index);

  it('hold every record once, texts neutralised, numbers as they are', () => {
    const [head = [], ...lines] = readCsv(datasetCsv(index, pages));
    expect(lines.length).toBe(250);
    const cell = (name: string) => lines[0]?.[head.indexOf(name)];
    expect(cell('facts')).toBe("'=1+1");
    expect(cell('fine_10k')).toBe('1.50');
    expect(cell('_due')).toBe('2026-05-14');
    expect(cell('_late_working_days')).toBe('0');
    expect(cell('_url')).toContain('/data/penalties/page/1/#r-');
  });

  it('agree: CSV, JSON and schema have the same fields', () => {
    const [head = []] = readCsv(datasetCsv(index, pages));
    const json = JSON.parse(datasetJson(index, pages)) as { records: { [key: string]: unknown }[] };
    const schema = JSON.parse(datasetSchema(index, pages)) as { fields: { name: string }[]; primaryKey: string[] };
    expect(Object.keys(json.records[0] ?? {})).toEqual(head);
    expect(schema.fields.map(({ name }) => name)).toEqual(head);
    expect(json.records[0]?.['fine_10k']).toBe(1.5);
    expect(datasetJson(index, pages)).toContain('"fine_10k":1.50');
    expect(schema.primaryKey).toEqual(['_id']);
  });

  it('are the same bytes twice, with the same key', () => {
    const again = indexOf(datasetOf(many));
    expect(Buffer.from(datasetXlsx(index, pages)).equals(Buffer.from(datasetXlsx(again, only(again))))).toBe(true);
    expect(planDatasetFiles(index).map(({ key }) => key)).toEqual(planDatasetFiles(again).map(({ key }) => key));
  });

  it('have other keys when a record changes its state', () => {
    const site = { ...index.site, today: '2030-01-01' as typeof index.site.today };
    const later = indexSite(site, DOCUMENT_TYPES);
    expect(planDatasetFiles(later)[0]?.key).not.toBe(planDatasetFiles(index)[0]?.key);
  });

  it('are spreadsheets without formulas', () => {
    const sheet = unzipped(datasetXlsx(index, pages));
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>1.50</v>');
    expect(sheet).toContain('<v>46148</v>');
  });

  it('carry the national headings for the credit site', () => {
    expect(readCsv(creditCsv(pages))[0]?.slice(0, 5)).toEqual([
      '行政相对人名称',
      '行政相对人类别',
      '统一社会信用代码',
      '法定代表人',
      '行政处罚决定书文号',
    ]);
  });

  it('are listed for catalogues of data', () => {
    const [entry] = datasetCatalogue(index);
    expect(entry).toMatchObject({ name: 'penalties', rows: 250, shown: 250, modified: '2026-05-08' });
    expect(entry?.distributions.map(({ key }) => key)).toEqual(['xlsx', 'csv', 'json', 'credit', 'schema', 'rss']);
    expect(entry?.distributions.every(({ key, bytes }) => key === 'rss' || (bytes ?? 0) > 0)).toBe(true);
  });
});

describe('a table without dates', () => {
  it('keeps the order of its file', () => {
    const lamps = datasetOf(
      Array.from({ length: 150 }, (_none, at) => ({ cells: [`A-${at}`], file: 0, line: at + 2, number: at + 2 })),
      {
        name: 'lamps',
        kind: null,
        columns: [column('code', '编号', 'string')],
        roles: { ...NO_ROLES, main: ['code'] },
      },
    );
    const index = indexOf(lamps);
    expect(view(index, 'data/lamps/page/1/index.html').rows[0]).toMatchObject({ id: 'r1' });
    expect(view(index, 'data/lamps/index.html').rows[0]?.cells[0]?.text).toBe('A-0');
    expect(view(index, 'data/lamps/page/2/index.html').pager?.before?.text).toBe('上一页');
  });
});

/** The texts of a workbook. */
function unzipped(bytes: Uint8Array): string {
  const data = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = 0; at < data.length - 4 && data.readUInt32LE(at) === 0x04034b50; ) {
    const size = data.readUInt32LE(at + 18);
    const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
    texts.push(inflateRawSync(data.subarray(start, start + size)).toString('utf8'));
    at = start + size;
  }
  return texts.join('\n');
}
