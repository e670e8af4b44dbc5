import type { Address } from '../../domain/address.ts';
import type { Rhythm } from '../../domain/catalogue.ts';
import type { AgencyId, CategoryId } from '../../domain/document.ts';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { DATASET_FILES } from '../../i18n/datasets.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';
import { newestDay } from './dataset-about.ts';
import { datasetFiles, downloadBytes } from './dataset-files.ts';
import { DATASET_ADDRESSES, datasetPages } from './dataset-pages.ts';

/** What a catalogue of data says of one dataset (DCAT, `/data/`). */
export interface DatasetEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string | null;
  readonly agency: { readonly id: AgencyId; readonly name: string } | null;
  readonly category: CategoryId | null;
  readonly basis: string | null;
  readonly keywords: readonly string[];
  readonly rhythm: Rhythm;
  /** ISO 8601 duration, or null. */
  readonly maxAge: string | null;
  readonly address: Address;
  /** All records; `shown` are those whose contents are still public. */
  readonly rows: number;
  readonly shown: number;
  /** Days of the oldest and the newest record, where the table has days. */
  readonly issued: PlainDate | null;
  readonly modified: PlainDate | null;
  readonly distributions: readonly {
    readonly key: string;
    readonly name: string;
    readonly description: Text;
    readonly address: Address;
    readonly mediaType: string;
    /** Null where the table is too long to make the file twice. */
    readonly bytes: number | null;
  }[];
}

/** Every dataset of the site, by name. */
export function datasetCatalogue(index: SiteIndex): readonly DatasetEntry[] {
  return [...datasetPages(index.site).values()].map((pages): DatasetEntry => {
    const { dataset, table, order } = pages;
    const agency = dataset.agency ? index.site.agencies.byId.get(dataset.agency) : undefined;
    const first = dataset.rows[order[0] ?? -1];
    const { published, date } = dataset.roles;
    const day = first && ((published && table.read(first, published)) || (date && table.read(first, date)));
    return {
      name: dataset.name,
      title: dataset.title,
      description: dataset.description,
      kind: dataset.kind,
      agency: agency ? { id: agency.id, name: agency.name } : null,
      category: dataset.category,
      basis: dataset.basis,
      keywords: dataset.keywords,
      rhythm: dataset.rhythm,
      maxAge: dataset.maxAge,
      address: DATASET_ADDRESSES.home(dataset.name),
      rows: dataset.rows.length,
      shown: table.shown.length,
      issued: day ? parsePlainDate(day) : null,
      modified: newestDay(pages),
      distributions: datasetFiles(pages).map(({ key, name, address, mediaType }) => ({
        key,
        name,
        description: DATASET_FILES[key],
        address,
        mediaType,
        bytes: downloadBytes(index, pages, key),
      })),
    };
  });
}
