import { targetHref } from '../../domain/address.ts';
import type { Section } from '../../domain/body.ts';
import type { Site } from '../../domain/site.ts';
import { type RecordFacts, type SearchRecord, searchRecord } from '../search/record.ts';
import { newestDay } from './dataset-about.ts';
import { DATASET_ADDRESSES, type DatasetPages, datasetPages, rowsOfPage } from './dataset-pages.ts';

/** Value of the facet `type` for datasets. */
export const DATASET_SEARCH_TYPE = 'datasets';
/** Tables above this many records are found by their own page alone: their records are for filters and downloads. */
const INDEXED_ROWS = 5000;

/**
 * Search records of the datasets: one for each dataset's own page, and for tables that are not too long one for each
 * page of records, cut by record so that a result opens at its anchor. What is withdrawn or ended gives only the cells
 * of its notice. They are counted apart from the documents.
 */
export function datasetSearchRecords(site: Site): readonly SearchRecord[] {
  return [...datasetPages(site).values()].flatMap((pages) => {
    const { dataset } = pages;
    const own = searchRecord(factsOf(site, pages, DATASET_ADDRESSES.home(dataset.name), dataset.title), {
      sections: [{ anchor: null, title: dataset.title, text: dataset.columns.map(({ title }) => title).join('、') }],
    });
    if (dataset.rows.length > INDEXED_ROWS) return [own];
    const parts = Array.from({ length: pages.pages }, (_none, at) =>
      searchRecord(factsOf(site, pages, DATASET_ADDRESSES.part(dataset.name, at + 1), dataset.title), {
        sections: rowsOfPage(pages.order, at + 1).map((row) => sectionOf(pages, row)),
      }),
    );
    return [own, ...parts];
  });
}

function factsOf(site: Site, pages: DatasetPages, address: string, title: string): RecordFacts {
  const { dataset } = pages;
  const agency = dataset.agency ? site.agencies.byId.get(dataset.agency) : undefined;
  const newest = newestDay(pages);
  return {
    url: targetHref('/', address),
    title,
    documentNumber: null,
    registrationNumber: null,
    indexNumber: null,
    dates: [],
    filed: newest,
    agencies: agency ? [agency.name] : [],
    shortNames: agency ? agency.shortNames : [],
    validity: null,
    type: DATASET_SEARCH_TYPE,
    cited: [],
    summary: dataset.description,
    keywords: dataset.keywords,
    extra: null,
    attachments: [],
    filters: {
      type: [DATASET_SEARCH_TYPE],
      ...(agency ? { agency: [agency.id] } : {}),
      ...(newest ? { year: [newest.slice(0, 4)] } : {}),
    },
    bodyDigest: dataset.files.map(({ sha256 }) => sha256).join(' '),
  };
}

function sectionOf({ dataset, table, ids }: DatasetPages, at: number): Section {
  const row = dataset.rows[at];
  const shown = table.states[at]?.state === 'shown';
  const cells = dataset.columns.flatMap(({ name, type }, position) => {
    const cell = row?.cells[position] ?? null;
    if (cell === null || type === 'boolean' || (!shown && !dataset.roles.notice.includes(name))) return [];
    return [cell];
  });
  return { anchor: ids[at] ?? null, title: '', text: cells.join('\n') };
}
