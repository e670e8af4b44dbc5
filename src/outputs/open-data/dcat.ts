import type { Category } from '../../domain/catalogue.ts';
import type { Json } from '../../domain/document.ts';
import { DATA_GROUPS } from '../../i18n/data-page.ts';
import { type DatasetEntry, datasetCatalogue } from '../datasets/dataset-catalogue.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import type { DataFile, DataGroup } from './data-files.ts';

type Node = { readonly [key: string]: Json };

/** The whole context stands in the file: reading it needs no other address. */
const CONTEXT: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:issued': { '@type': 'xsd:date' },
  'dct:modified': { '@type': 'xsd:date' },
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
};
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const CHINESE = 'http://publications.europa.eu/resource/authority/language/ZHO';

/** `/data/catalog.jsonld`: the site as a DCAT-AP catalogue, a dataset for each group of files and for each column. */
export function dcatJson(index: SiteIndex, files: readonly DataFile[]): string {
  const { settings, catalogue, documents } = index.site;
  const groups = [...new Set(files.map(({ group }) => group))];
  const licence = settings.licence.url;
  const catalog: Node = {
    '@id': id(index, 'catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': chinese(settings.name),
    'dct:description': chinese(settings.description || settings.name),
    'dct:publisher': publisher(index),
    'dct:language': reference(CHINESE),
    'foaf:homepage': reference(index.absolute(ADDRESSES.home)),
    ...dates(documents),
    ...(licence ? { 'dct:license': reference(licence) } : {}),
    ...spatial(index),
    'dcat:dataset': [
      ...groups.map((group) => groupDataset(index, group, files)),
      ...datasetCatalogue(index).map((entry) => tableDataset(index, entry)),
      ...catalogue.list.map((category) => categoryDataset(index, category)),
    ],
  };
  return `${JSON.stringify({ '@context': CONTEXT, ...catalog }, null, 2)}\n`;
}

function groupDataset(index: SiteIndex, group: DataGroup, files: readonly DataFile[]): Node {
  const words = DATA_GROUPS[group];
  return {
    '@id': id(index, group),
    '@type': 'dcat:Dataset',
    'dct:title': chinese(index.say(words.title)),
    'dct:description': chinese(index.say(words.description)),
    ...common(index),
    ...dates(index.site.documents),
    'dcat:landingPage': reference(index.absolute(ADDRESSES.data)),
    'dct:accrualPeriodicity': reference(`${FREQUENCY}IRREG`),
    'dcat:distribution': files.filter((file) => file.group === group).map((file) => fileDistribution(index, file)),
  };
}

function fileDistribution(index: SiteIndex, { address, mediaType, about, schema, bytes, sha256 }: DataFile): Node {
  const url = index.absolute(address);
  const { licence } = index.site.settings;
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': chinese(index.say(about)),
    'dcat:accessURL': reference(index.absolute(ADDRESSES.data)),
    'dcat:downloadURL': reference(url),
    'dcat:mediaType': reference(MEDIA_TYPES + mediaType),
    'dcat:byteSize': String(bytes),
    ...(licence.url ? { 'dct:license': reference(licence.url) } : {}),
    ...(schema ? { 'dct:conformsTo': reference(index.absolute(ADDRESSES.dataSchema(schema))) } : {}),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': sha256,
    },
  };
}

function categoryDataset(index: SiteIndex, category: Category): Node {
  const page = index.absolute(ADDRESSES.category(category.id));
  const feed = index.absolute(ADDRESSES.categoryFeed(category.id));
  const { licence } = index.site.settings;
  return {
    '@id': `${page}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': chinese(category.name),
    'dct:description': chinese(category.description || category.name),
    'dct:identifier': category.id,
    ...common(index),
    ...dates(index.byCategory.get(category.id) ?? []),
    ...(category.keywords.length > 0 ? { 'dcat:keyword': category.keywords.map(chinese) } : {}),
    'dcat:landingPage': reference(page),
    'dct:accrualPeriodicity': reference(FREQUENCY + frequencyOf(category)),
    'dcat:distribution': {
      '@id': `${feed}#distribution`,
      '@type': 'dcat:Distribution',
      'dct:title': chinese(category.name),
      'dcat:accessURL': reference(page),
      'dcat:downloadURL': reference(feed),
      'dcat:mediaType': reference(`${MEDIA_TYPES}application/rss+xml`),
      ...(licence.url ? { 'dct:license': reference(licence.url) } : {}),
    },
  };
}

/** A table of src/datasets with its downloads. */
function tableDataset(index: SiteIndex, entry: DatasetEntry): Node {
  const page = index.absolute(entry.address);
  const { licence } = index.site.settings;
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:title': chinese(entry.title),
    'dct:description': chinese(entry.description || entry.title),
    'dct:identifier': entry.name,
    ...common(index),
    ...(entry.agency ? { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': chinese(entry.agency.name) } } : {}),
    ...(entry.issued ? { 'dct:issued': entry.issued } : {}),
    ...(entry.modified ? { 'dct:modified': entry.modified } : {}),
    ...(entry.keywords.length > 0 ? { 'dcat:keyword': entry.keywords.map(chinese) } : {}),
    'dcat:landingPage': reference(page),
    'dct:accrualPeriodicity': reference(FREQUENCY + frequencyOf(entry)),
    'dcat:distribution': entry.distributions.map((file) => {
      const url = index.absolute(file.address);
      return {
        '@id': `${url}#distribution`,
        '@type': 'dcat:Distribution',
        'dct:title': chinese(index.say(file.description)),
        'dcat:accessURL': reference(page),
        'dcat:downloadURL': reference(url),
        'dcat:mediaType': reference(MEDIA_TYPES + file.mediaType),
        ...(file.bytes === null ? {} : { 'dcat:byteSize': String(file.bytes) }),
        ...(licence.url ? { 'dct:license': reference(licence.url) } : {}),
      };
    }),
  };
}

/** From 更新期限; what has none comes irregularly. */
function frequencyOf({ maxAge }: Pick<Category, 'maxAge'>): string {
  const known: { readonly [duration: string]: string } = {
    P1D: 'DAILY',
    P7D: 'WEEKLY',
    P14D: 'BIWEEKLY',
    P1M: 'MONTHLY',
    P3M: 'QUARTERLY',
    P6M: 'ANNUAL_2',
    P1Y: 'ANNUAL',
  };
  return (maxAge && known[maxAge]) || 'IRREG';
}

function common(index: SiteIndex): Node {
  const { email, phone } = index.site.settings.contact;
  const contact = {
    '@type': 'vcard:Organization',
    'vcard:fn': index.site.settings.organiser ?? index.site.settings.name,
    ...(email ? { 'vcard:hasEmail': reference(`mailto:${email}`) } : {}),
    ...(phone ? { 'vcard:hasTelephone': reference(`tel:${phone}`) } : {}),
  };
  return {
    'dct:publisher': publisher(index),
    'dct:language': reference(CHINESE),
    ...(email || phone ? { 'dcat:contactPoint': contact } : {}),
  };
}

function publisher(index: SiteIndex): Node {
  const { organiser, name } = index.site.settings;
  return { '@id': id(index, 'publisher'), '@type': 'foaf:Agent', 'foaf:name': chinese(organiser ?? name) };
}

/** First and last day of publication; the last day is not that of the build. */
function dates(documents: readonly { readonly datePublished: string | null }[]): Node {
  const days = documents.flatMap(({ datePublished }) => datePublished ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { 'dct:issued': first, 'dct:modified': last } : {};
}

/** 行政区划代码 (GB/T 2260): the head of a 网站标识码 that is not a ministry's. */
function spatial(index: SiteIndex): Node {
  const code = /^\d{6}/u.exec(index.site.settings.siteCode ?? '')?.[0];
  return code ? { 'dct:spatial': { '@type': 'dct:Location', 'dct:identifier': code } } : {};
}

function id(index: SiteIndex, name: string): string {
  return `${index.absolute(ADDRESSES.data)}#${name}`;
}

function reference(iri: string): Node {
  return { '@id': iri };
}

function chinese(words: string): Node {
  return { '@value': words, '@language': 'zh-Hans' };
}
