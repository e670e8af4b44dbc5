import { hash } from 'node:crypto';
import type { Address } from '../../domain/address.ts';
import type { WrittenFile } from '../../domain/plan.ts';
import type { SiteIndex } from '../site-index.ts';
import { DATASET_ADDRESSES, type DatasetPages } from './dataset-pages.ts';
import { creditCsv, datasetCsv, datasetJson, datasetSchema, datasetXlsx } from './downloads.ts';

export interface DatasetFileEntry {
  /** Key of DATASET_FILES. */
  readonly key: 'xlsx' | 'csv' | 'json' | 'schema' | 'credit' | 'rss';
  readonly name: string;
  readonly address: Address;
  readonly mediaType: string;
}

/** Files of a dataset, best for people first. */
export function datasetFiles({ dataset: { name }, kind }: DatasetPages): readonly DatasetFileEntry[] {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const entry = (key: DatasetFileEntry['key'], address: Address, mediaType: string): DatasetFileEntry => ({
    key,
    address,
    mediaType,
    name: address.slice(address.lastIndexOf('/') + 1),
  });
  return [
    entry('xlsx', DATASET_ADDRESSES.xlsx(name), spreadsheet),
    entry('csv', DATASET_ADDRESSES.csv(name), 'text/csv'),
    entry('json', DATASET_ADDRESSES.json(name), 'application/json'),
    ...(kind?.creditExport ? [entry('credit', DATASET_ADDRESSES.credit(name), 'text/csv')] : []),
    entry('schema', DATASET_ADDRESSES.schema(name), 'application/json'),
    entry('rss', DATASET_ADDRESSES.feed(name), 'application/rss+xml'),
  ];
}

/** Tables above this many records are too long to make a file only to learn its length. */
const MEASURED_ROWS = 2000;

/** The bytes of a download; null where the table is too long to make it twice. */
export function downloadBytes(index: SiteIndex, pages: DatasetPages, key: DatasetFileEntry['key']): number | null {
  if (pages.dataset.rows.length > MEASURED_ROWS) return null;
  const made = makeDownload(index, pages, key);
  return made === null ? null : Buffer.byteLength(made);
}

function makeDownload(index: SiteIndex, pages: DatasetPages, key: DatasetFileEntry['key']): string | Uint8Array | null {
  switch (key) {
    case 'csv':
      return datasetCsv(index, pages);
    case 'json':
      return datasetJson(index, pages);
    case 'xlsx':
      return datasetXlsx(index, pages);
    case 'schema':
      return datasetSchema(index, pages);
    case 'credit':
      return creditCsv(pages);
    case 'rss':
      return null;
  }
}

/** The downloads as files of the plan. A long text is not made to learn its key: the key names everything in it. */
export function planDownloads(index: SiteIndex, pages: DatasetPages): readonly WrittenFile[] {
  let key: string | null = null;
  const common = () => {
    key ??= downloadKey(index, pages);
    return key;
  };
  return datasetFiles(pages).flatMap((file): WrittenFile[] =>
    file.key === 'rss'
      ? []
      : [
          {
            by: 'write',
            path: file.address.slice(1),
            get key() {
              return hash('sha256', `${file.key} ${common()}`, 'hex');
            },
            make: () => makeDownload(index, pages, file.key) ?? '',
          },
        ],
  );
}

function downloadKey(index: SiteIndex, { dataset, table }: DatasetPages): string {
  const { settings, calendar } = index.site;
  const { rows: _rows, places: _places, ...definition } = dataset;
  const gone = table.states.flatMap((state, at) => (state.state === 'shown' ? [] : [[at, state]]));
  const days = [calendar.years, calendar.holidays, calendar.workdays].map((set) => [...set].sort());
  const patterns = dataset.columns.map(({ constraints }) => constraints.pattern?.source ?? null);
  const facts = [definition, patterns, gone, days, settings.url, settings.licence, index.language];
  return hash('sha256', JSON.stringify(facts), 'hex');
}
