import type { Address } from '../../domain/address.ts';
import { compareText } from '../../domain/problem.ts';
import { DATA_WORDS } from '../../i18n/data-page.ts';
import type { Text } from '../../i18n/text.ts';
import { ledgerCsv } from '../openness/ledger-csv.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { agenciesCsv, agenciesJson } from './agencies.ts';
import { catalogueJson } from './catalogue-json.ts';
import { dcatJson } from './dcat.ts';
import { documentsCsv } from './documents-csv.ts';
import { documentsJson } from './documents-json.ts';
import { documentsNdjson } from './documents-ndjson.ts';
import { feedsJson } from './feeds-json.ts';
import { type MeasuredFile, measuredFile } from './measured-file.ts';
import { relationsCsv, relationsJson } from './relations.ts';
import { DATA_SCHEMAS, type DataSchema, schemaJson } from './schemas.ts';

/** A group of files that say the same in several forms. */
export type DataGroup = 'documents' | 'catalogue' | 'agencies' | 'relations' | 'feeds' | 'ledger';

export interface DataFile extends MeasuredFile {
  readonly group: DataGroup;
  readonly mediaType: string;
  readonly about: Text;
  /** The published schema of its contents, where it has one. */
  readonly schema: DataSchema | null;
  /** Records in it. */
  readonly records: number;
}

const made = new WeakMap<SiteIndex, readonly DataFile[]>();

/** The files of open data that say nothing of the day of the build, measured; made once for an index. */
export function dataFiles(index: SiteIndex): readonly DataFile[] {
  const known = made.get(index);
  if (known) return known;
  const { site } = index;
  const byId = [...site.documents].sort((a, b) => compareText(a.id, b.id));
  const relations = site.documents.reduce(
    (sum, { resolvedRelations }) => sum + resolvedRelations.filter(({ direction }) => direction === 'out').length,
    0,
  );
  const files: readonly DataFile[] = [
    csv(ADDRESSES.documentsCsv, 'documents', DATA_WORDS.csv, byId.length, () => documentsCsv(index, byId)),
    json(ADDRESSES.documentsJson, 'documents', DATA_WORDS.json, byId.length, 'documents', () =>
      documentsJson(index, byId),
    ),
    dataFile(
      ADDRESSES.documentsNdjson,
      {
        group: 'documents',
        mediaType: 'application/x-ndjson',
        about: DATA_WORDS.ndjson,
        schema: 'document-record',
        records: byId.length,
      },
      () => documentsNdjson(index, byId),
    ),
    json(ADDRESSES.catalogueJson, 'catalogue', DATA_WORDS.catalogue, site.catalogue.list.length, 'catalogue', () =>
      catalogueJson(index),
    ),
    csv(ADDRESSES.agenciesCsv, 'agencies', DATA_WORDS.agenciesCsv, site.agencies.list.length, () => agenciesCsv(index)),
    json(ADDRESSES.agenciesJson, 'agencies', DATA_WORDS.agenciesJson, site.agencies.list.length, 'agencies', () =>
      agenciesJson(index),
    ),
    csv(ADDRESSES.relationsCsv, 'relations', DATA_WORDS.relationsCsv, relations, () => relationsCsv(index, byId)),
    json(ADDRESSES.relationsJson, 'relations', DATA_WORDS.relationsJson, relations, 'relations', () =>
      relationsJson(index, byId),
    ),
    json(ADDRESSES.feedsJson, 'feeds', DATA_WORDS.feeds, feedCount(index), 'feeds', () => feedsJson(index)),
    csv(
      ADDRESSES.opennessLedger,
      'ledger',
      DATA_WORDS.ledger,
      byId.filter(({ type }) => type !== 'agencies').length,
      () => ledgerCsv(index),
    ),
  ];
  made.set(index, files);
  return files;
}

interface About {
  readonly group: DataGroup;
  readonly mediaType: string;
  readonly about: Text;
  readonly schema: DataSchema | null;
  readonly records: number;
}

/** Assigned, not spread: that would read the getters, and nothing is made until it is asked for. */
function dataFile(address: Address, about: About, make: () => string): DataFile {
  return Object.assign(measuredFile(address, make), about);
}

function json(
  address: Address,
  group: DataGroup,
  about: Text,
  records: number,
  schema: DataSchema,
  make: () => string,
): DataFile {
  return dataFile(address, { group, mediaType: 'application/json', about, schema, records }, make);
}

function csv(address: Address, group: DataGroup, about: Text, records: number, make: () => string): DataFile {
  return dataFile(address, { group, mediaType: 'text/csv', about, schema: null, records }, make);
}

function feedCount(index: SiteIndex): number {
  return 1 + index.site.catalogue.list.length + index.site.agencies.list.length + index.site.topics.length;
}

/** Schemas, the DCAT catalogue and the manifest: made from the files above. */
export function describingFiles(index: SiteIndex): readonly MeasuredFile[] {
  return [
    ...(Object.keys(DATA_SCHEMAS) as DataSchema[]).map((name) =>
      measuredFile(ADDRESSES.dataSchema(name), () => schemaJson(index, name)),
    ),
    measuredFile(ADDRESSES.dcat, () => dcatJson(index, dataFiles(index))),
    measuredFile(ADDRESSES.dataManifest, () => manifestJson(index)),
  ];
}

/** `/data/manifest.json`: address, size and SHA-256 of each file, to check downloads by. */
function manifestJson(index: SiteIndex): string {
  const files = dataFiles(index).map(({ address, mediaType, bytes, sha256 }) => ({
    url: index.absolute(address),
    type: mediaType,
    bytes,
    sha256,
  }));
  return `${JSON.stringify({ site: index.site.settings.name, files }, null, 2)}\n`;
}
