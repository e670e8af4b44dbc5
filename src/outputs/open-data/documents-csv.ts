import type { Json } from '../../domain/document.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { csvTable } from './csv.ts';
import { documentRecord, RECORD_KEYS } from './record.ts';

/** `/data/documents.csv`: one row a document, by id, so that one edit changes one row. */
export function documentsCsv(index: SiteIndex, documents: readonly PublishedDocument[]): string {
  return csvTable(rows(index, documents));
}

function* rows(index: SiteIndex, documents: readonly PublishedDocument[]): Generator<readonly string[]> {
  yield RECORD_KEYS;
  for (const document of documents) {
    const record = documentRecord(index, document);
    yield RECORD_KEYS.map((key) => cell(key, record[key] ?? null));
  }
}

/** Lists are joined by `;`; of maps the parts are joined by `:`, of attachments the address stands alone. */
function cell(key: string, value: Json): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((item) => cell(key, item)).join(';');
  if (key === 'attachments') return String(value['url']);
  return Object.values(value)
    .filter((part) => part !== null)
    .join(':');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
