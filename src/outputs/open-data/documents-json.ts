import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { documentRecord } from './record.ts';

/** `/data/documents.json`: an array of records, one a line, by id. */
export function documentsJson(index: SiteIndex, documents: readonly PublishedDocument[]): string {
  const lines = documents.map((document) => JSON.stringify(documentRecord(index, document)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
