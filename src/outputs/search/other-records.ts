import { targetHref } from '../../domain/address.ts';
import type { Site } from '../../domain/site.ts';
import { datasetSearchRecords } from '../datasets/dataset-search.ts';
import { ADDRESSES } from '../site-index.ts';
import { type SearchRecord, searchRecord } from './record.ts';

/** Value of the facet `type` for topics. */
const TOPICS = 'topics';

/**
 * What is no document and deserves to be found: datasets with their records, and topics that gather documents. Counted
 * apart, so that documents and their records can be compared. Agencies and guides are documents and have records as such.
 */
export function otherRecords(site: Site): readonly SearchRecord[] {
  return [...topicRecords(site), ...datasetSearchRecords(site)];
}

function topicRecords(site: Site): readonly SearchRecord[] {
  const used = new Set(site.documents.flatMap(({ topics }) => topics));
  return site.topics
    .filter(({ id }) => used.has(id))
    .map(({ id, name, description }) =>
      searchRecord(
        {
          url: targetHref('/', ADDRESSES.topic(id)),
          title: name,
          documentNumber: null,
          registrationNumber: null,
          indexNumber: null,
          dates: [],
          filed: null,
          agencies: [],
          shortNames: [],
          validity: null,
          type: TOPICS,
          cited: [],
          summary: description,
          keywords: [],
          extra: null,
          attachments: [],
          filters: { type: [TOPICS], topic: [id] },
          bodyDigest: '',
        },
        { sections: [] },
      ),
    );
}
