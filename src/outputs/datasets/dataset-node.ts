import type { Json } from '../../domain/document.ts';
import type { SiteIndex } from '../site-index.ts';
import { newestDay } from './dataset-about.ts';
import { datasetFiles } from './dataset-files.ts';
import { DATASET_ADDRESSES, type DatasetPages } from './dataset-pages.ts';

/** The dataset as schema.org `Dataset` (open-data-mapping.md §2). */
export function datasetNode(index: SiteIndex, pages: DatasetPages): { readonly [key: string]: Json } {
  const { dataset } = pages;
  const { settings, agencies } = index.site;
  const agency = dataset.agency ? agencies.byId.get(dataset.agency) : undefined;
  const modified = newestDay(pages);
  const url = index.absolute(DATASET_ADDRESSES.home(dataset.name));
  const years = [...pages.years.keys()];
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: dataset.title,
    description: dataset.description,
    inLanguage: settings.language,
    isAccessibleForFree: true,
    ...(dataset.keywords.length > 0 ? { keywords: dataset.keywords } : {}),
    publisher: { '@type': 'GovernmentOrganization', name: agency?.name ?? settings.organiser ?? settings.name },
    ...(modified ? { dateModified: modified } : {}),
    ...(years.length > 0 ? { temporalCoverage: `${years.at(-1)}/${years[0]}` } : {}),
    ...(settings.licence.url ? { license: settings.licence.url } : {}),
    variableMeasured: dataset.columns.map(({ title }) => title),
    distribution: datasetFiles(pages)
      .filter(({ key }) => key === 'csv' || key === 'json' || key === 'xlsx')
      .map(({ address, mediaType, name }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: mediaType,
        contentUrl: index.absolute(address),
      })),
  };
}
