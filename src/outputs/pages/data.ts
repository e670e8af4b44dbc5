import type { Address } from '../../domain/address.ts';
import type { DataView as DataPageView } from '../../domain/page.ts';
import { COMMON_LABELS } from '../../i18n/fields.ts';
import { DATA_FILE_WORDS, FIELD_MEANINGS, PAGE_DESCRIPTIONS, PAGE_NAMES } from '../../i18n/outputs.ts';
import type { Text, Texts } from '../../i18n/text.ts';
import { RECORD_KEYS } from '../open-data/record.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';

const FILES: readonly (readonly [Address, Text])[] = [
  [ADDRESSES.documentsCsv, DATA_FILE_WORDS.csv],
  [ADDRESSES.documentsJson, DATA_FILE_WORDS.json],
  [ADDRESSES.catalogueJson, DATA_FILE_WORDS.catalogue],
  [ADDRESSES.buildJson, DATA_FILE_WORDS.build],
  [ADDRESSES.feedAll, DATA_FILE_WORDS.feed],
  [ADDRESSES.sitemapXml, DATA_FILE_WORDS.sitemap],
];

/** `/data/`: the files of open data and what their columns mean. */
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
    files: FILES.map(([address, text]) => ({
      name: address.slice(address.lastIndexOf('/') + 1),
      href: index.href(address),
      description: index.say(text),
    })),
    fields: RECORD_KEYS.map((key) => ({ key, name: word(labels[key], key), meaning: word(meanings[key], key) })),
  };
}
