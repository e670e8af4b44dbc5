import type { Address } from '../../domain/address.ts';
import type { Json } from '../../domain/document.ts';
import type { DataGroupView, DataPageView } from '../../domain/page-data.ts';
import { dateForPeople } from '../../domain/plain-date.ts';
import { DATA_GROUPS, DATA_PAGE } from '../../i18n/data-page.ts';
import { COMMON_LABELS } from '../../i18n/fields.ts';
import { DATA_FILE_WORDS, FIELD_MEANINGS, PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import type { Text, Texts } from '../../i18n/text.ts';
import { datasetCatalogue } from '../datasets/dataset-catalogue.ts';
import { type DataFile, type DataGroup, dataFiles } from '../open-data/data-files.ts';
import { EXAMPLES } from '../open-data/examples.ts';
import { RECORD_KEYS } from '../open-data/record.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';
import { newestDay } from './rows.ts';

const MORE: readonly (readonly [Address, Text])[] = [
  [ADDRESSES.dcat, DATA_PAGE.dcat],
  [ADDRESSES.dataManifest, DATA_PAGE.manifest],
  [ADDRESSES.opennessReport, DATA_PAGE.report],
  [ADDRESSES.buildJson, DATA_PAGE.build],
  [ADDRESSES.feedAll, DATA_FILE_WORDS.feed],
  [ADDRESSES.sitemapXml, DATA_FILE_WORDS.sitemap],
];

/** `/data/`: the files of open data, what they hold, how to check and use them. */
export function planDataPage(index: SiteIndex): PlannedPage {
  const title = index.say(PAGE_NAMES.data);
  const description = index.say(PAGE_DESCRIPTIONS.data, { site: index.site.settings.name });
  return planPage({
    address: ADDRESSES.data,
    counts: 'other',
    page: () =>
      composePage(
        index,
        {
          title,
          description,
          address: ADDRESSES.data,
          crumbs: [homeCrumb(index)],
          column: plainColumn(title, description),
          alternateJson: ADDRESSES.documentsJson,
          node: catalogNode(index, title, description),
        },
        dataView(index),
      ),
  });
}

function dataView(index: SiteIndex): DataPageView {
  const labels: Texts = COMMON_LABELS;
  const meanings: Texts = FIELD_MEANINGS;
  const word = (text: Text | undefined, key: string) => (text ? index.say(text) : key);
  return {
    kind: 'data',
    counts: counts(index),
    groups: groups(index),
    datasets: datasetCatalogue(index).map(({ title, address, description, rows, modified, distributions }) => ({
      title,
      href: index.href(address),
      description,
      records: String(rows),
      newest: modified && dateForPeople(modified, index.language),
      files: distributions.map((file) => ({ text: file.name, href: index.href(file.address) })),
    })),
    more: MORE.map(([address, text]) => ({
      name: nameOf(address),
      href: index.href(address),
      description: index.say(text),
    })),
    csv: [index.say(DATA_PAGE.csvForm), index.say(DATA_PAGE.csvFormula), index.say(DATA_PAGE.documentJson)],
    examples: examples(index),
    fields: RECORD_KEYS.map((key) => ({ key, name: word(labels[key], key), meaning: word(meanings[key], key) })),
  };
}

function counts(index: SiteIndex): string {
  const { documents, agencies } = index.site;
  const relations = dataFiles(index).find(({ group }) => group === 'relations')?.records ?? 0;
  const newest = newestDay(documents);
  const values = { documents: documents.length, agencies: agencies.list.length, relations };
  return newest
    ? index.say(DATA_PAGE.counts, { ...values, day: dateForPeople(newest, index.language) })
    : index.say(DATA_PAGE.countsUndated, values);
}

function groups(index: SiteIndex): readonly DataGroupView[] {
  const files = dataFiles(index);
  return (Object.keys(DATA_GROUPS) as DataGroup[]).map((group) => ({
    id: group,
    title: index.say(DATA_GROUPS[group].title),
    files: files.filter((file) => file.group === group).map((file) => fileView(index, file)),
  }));
}

function fileView(index: SiteIndex, file: DataFile): DataGroupView['files'][number] {
  return {
    name: nameOf(file.address),
    href: index.href(file.address),
    description: index.say(file.about),
    records: String(file.records),
    size: sizeOf(file.bytes),
    sha256: file.sha256,
    schema: file.schema && {
      text: index.say(DATA_PAGE.schemaLink, { name: file.schema }),
      href: index.href(ADDRESSES.dataSchema(file.schema)),
    },
  };
}

function examples(index: SiteIndex): DataPageView['examples'] {
  const csv = index.absolute(ADDRESSES.documentsCsv);
  const ndjson = index.absolute(ADDRESSES.documentsNdjson);
  const code = (text: string, url: string) => text.replace('{url}', url);
  return [
    { id: 'excel', title: index.say(DATA_PAGE.excel), text: index.say(DATA_PAGE.excelSteps), code: null },
    {
      id: 'python',
      title: index.say(DATA_PAGE.python),
      text: index.say(DATA_PAGE.pythonRun),
      code: code(EXAMPLES.python, csv),
    },
    {
      id: 'python-ndjson',
      title: index.say(DATA_PAGE.pythonLines),
      text: index.say(DATA_PAGE.pythonRun),
      code: code(EXAMPLES.pythonNdjson, ndjson),
    },
    { id: 'r', title: index.say(DATA_PAGE.r), text: index.say(DATA_PAGE.rRun), code: code(EXAMPLES.r, csv) },
  ];
}

/** schema.org DataCatalog with a Dataset for each group of files and each table. */
function catalogNode(index: SiteIndex, name: string, description: string): { readonly [key: string]: Json } {
  const { licence, organiser, name: siteName } = index.site.settings;
  const files = dataFiles(index);
  const publisher = { '@type': 'GovernmentOrganization', name: organiser ?? siteName };
  const common = { ...(licence.url ? { license: licence.url } : {}), creator: publisher, inLanguage: 'zh-CN' };
  const own = (Object.keys(DATA_GROUPS) as DataGroup[]).map((group) => ({
    '@type': 'Dataset',
    name: index.say(DATA_GROUPS[group].title),
    description: index.say(DATA_GROUPS[group].description),
    ...common,
    distribution: files
      .filter((file) => file.group === group)
      .map(({ address, mediaType, bytes, sha256 }) => ({
        '@type': 'DataDownload',
        contentUrl: index.absolute(address),
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        sha256,
      })),
  }));
  const tables = datasetCatalogue(index).map((entry) => ({
    '@type': 'Dataset',
    '@id': index.absolute(entry.address),
    name: entry.title,
    description: entry.description || entry.title,
    url: index.absolute(entry.address),
  }));
  return {
    '@type': 'DataCatalog',
    '@id': index.absolute(ADDRESSES.data),
    name,
    description,
    url: index.absolute(ADDRESSES.data),
    publisher,
    dataset: [...own, ...tables],
  };
}

function nameOf(address: Address): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** `36 KB`: for people; the exact number of bytes is in manifest.json. */
function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
