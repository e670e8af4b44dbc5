import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { documentRecord } from './record.ts';

/** `/data/documents.ndjson`: the records of documents.json, one JSON value a line and nothing else, by id. */
export function documentsNdjson(index: SiteIndex, documents: readonly PublishedDocument[]): string {
  return documents.map((document) => `${JSON.stringify(documentRecord(index, document))}\n`).join('');
}
