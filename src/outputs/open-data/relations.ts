import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { csvTable } from './csv.ts';

export const RELATION_COLUMNS = ['from', 'fromTitle', 'fromUrl', 'kind', 'to', 'toTitle', 'toUrl'] as const;

type RelationRecord = { readonly [key in (typeof RELATION_COLUMNS)[number]]: string | null };

/**
 * Every relation once, from the acting document; `to` and `toUrl` are null where the site does not hold the other
 * document, whose title is then the editor's words. Relations to what is not public are not among them.
 */
function relationRecords(index: SiteIndex, documents: readonly PublishedDocument[]): readonly RelationRecord[] {
  return documents.flatMap((document) =>
    document.resolvedRelations
      .filter(({ direction }) => direction === 'out')
      .map(({ kind, target }) => ({
        from: document.id,
        fromTitle: document.title,
        fromUrl: index.absolute(document.address),
        kind,
        to: target.held ? target.document.id : null,
        toTitle: target.held ? target.document.title : target.text,
        toUrl: target.held ? index.absolute(target.address) : null,
      })),
  );
}

/** `/data/relations.json`, one relation a line, by the id of the acting document. */
export function relationsJson(index: SiteIndex, documents: readonly PublishedDocument[]): string {
  const lines = relationRecords(index, documents).map((record) => JSON.stringify(record));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

export function relationsCsv(index: SiteIndex, documents: readonly PublishedDocument[]): string {
  const rows = relationRecords(index, documents).map((record) => RELATION_COLUMNS.map((key) => record[key] ?? ''));
  return csvTable([RELATION_COLUMNS, ...rows]);
}
