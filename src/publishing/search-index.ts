import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopiedFile, ReadBody } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { searchManifest } from '../outputs/search/manifest.ts';
import { otherRecords } from '../outputs/search/other-records.ts';
import { type RecordFacts, recordFacts, type SearchRecord } from '../outputs/search/record.ts';
import { ATTACHMENT_CHARACTERS, planShards, type ShardPlan } from '../outputs/search/shards.ts';
import { siteVocabulary } from '../outputs/search/vocabulary/site-vocabulary.ts';
import { ADDRESSES } from '../outputs/site-index.ts';
import { sha256, sha256Of, sourceDigest } from './digest.ts';
import { lanesFor, makeFolders } from './index-lanes.ts';
import { bytesOf, copyFolder, keepFolder, sweepShelf } from './kept-folder.ts';
import { GUIDE, indexName, isNeeded, tagOf } from './search-files.ts';

export interface SearchIndex {
  readonly files: readonly CopiedFile[];
  /** Documents that have a record; null when nothing was indexed. */
  readonly records: number | null;
}

export interface SearchOptions {
  readonly read: ReadBody;
  /** Text of the file at a content path, null where there is none to read; none is read when left out. */
  readonly readAttachment?: (path: string) => string | null;
  /** Where finished shards are kept. */
  readonly folder: string;
  /** Root of the product. */
  readonly root: string;
  /** Megabytes that indexing may take: how many shards are made at a time, never what they hold. */
  readonly memory?: number;
  readonly progress: (done: number, total: number) => void;
  /** Ends the threads when the caller fails. */
  readonly signal?: AbortSignal;
}

/** What a record depends on besides its facts and its texts. */
const RECORD_CODE = [
  'src/outputs/search/record.ts',
  'src/outputs/search/other-records.ts',
  'src/domain/search-text.ts',
  'src/domain/search-key.ts',
  'src/domain/search-guide.ts',
  'src/domain/document-number.ts',
  'src/domain/chinese-numeral.ts',
  'src/intake/attachments',
  'src/publishing/pagefind.ts',
  'src/publishing/search-files.ts',
];
/** What the tables of the client are made by. */
const TABLE_CODE = [
  'src/outputs/search/vocabulary',
  'src/domain/common-han.ts',
  'src/publishing/search-tables.ts',
  'package-lock.json',
];
const PLACE = 'search/index';
/** Megabytes, where nobody says how many. */
const MEMORY = 1500;

interface Shard {
  readonly key: string;
  readonly plan: ShardPlan;
  readonly facts: readonly RecordFacts[];
  readonly others: readonly SearchRecord[];
}

/**
 * The search index of a site, in shards. A shard whose inputs are unchanged is taken from `folder` without reading a
 * body; the others are made in threads of their own, as many at a time as the memory allows, while the caller goes on.
 * What no shard needs any more is removed: a withdrawn text must not stay.
 *
 * @throws when Pagefind refuses a record or a shard does not hold every document: a fault of the program.
 */
export async function indexSearch(site: Site, options: SearchOptions): Promise<SearchIndex> {
  const { folder } = options;
  const version = pagefindVersion(options.root);
  const code = sha256Of([version, sourceDigest(options.root, RECORD_CODE)]);
  const shards = shardsOf(site, code);
  const vocabulary = siteVocabulary(site);
  const tables = sha256Of([code, vocabulary, sourceDigest(options.root, TABLE_CODE)]);
  const engineKey = `pagefind-${version}-${tables.slice(0, 8)}`;
  let done = 0;
  const total = site.documents.length;
  const kept = await makeFolders(
    [
      ...shards.map((shard) => ({ key: shard.key, job: () => jobOf(shard, options) })),
      { key: engineKey, job: () => ({ key: engineKey, vocabulary }) },
    ],
    {
      folder,
      lanes: lanesFor(
        options.memory ?? MEMORY,
        shards.map(({ plan }) => plan.characters),
      ),
      signal: options.signal,
      onDone: (key) => {
        done += shards.find((shard) => shard.key === key)?.facts.length ?? 0;
        options.progress(done, total);
      },
    },
  );
  const folderOf = (key: string) => {
    const found = kept.get(key);
    if (!found) throw new Error(`no folder was made for ${key}`);
    return found;
  };
  const engine = folderOf(engineKey);
  const manifest = searchManifest(site, {
    engine: `${PLACE}/${engine.key}/`,
    engineFiles: engine.files.map(({ path }) => path).filter(isNeeded),
    shards: shards.map(({ key, plan, facts, others }) => ({
      path: `${PLACE}/${key}/`,
      index: indexName(folderOf(key).files),
      guide: folderOf(key).files.some(({ path }) => path === GUIDE) ? GUIDE : null,
      from: plan.from,
      to: plan.to,
      documents: facts.length,
      records: facts.length + others.length,
      bytes: bytesOf(folderOf(key)),
    })),
    filters: shards.flatMap(({ facts, others }) => [...facts, ...others].map(({ filters }) => filters)),
  });
  const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
  const name = ADDRESSES.searchManifest.slice(1);
  const guide = await keepFolder(folder, `manifest-${sha256(text).slice(0, 32)}`, async () => [
    { path: 'manifest.json', content: text },
  ]);
  sweepShelf(folder, [engine.key, guide.key, ...shards.map(({ key }) => key)]);
  return {
    files: [
      ...shards.flatMap(({ key }) => copyFolder(folder, folderOf(key), `${PLACE}/${key}`)),
      ...copyFolder(folder, engine, `${PLACE}/${engine.key}`),
      ...copyFolder(folder, guide, name.slice(0, name.lastIndexOf('/'))),
    ],
    records: shards.reduce((sum, { facts }) => sum + facts.length, 0),
  };
}

/** What is no document has no day: it lies with the documents that have none, in the first of all shards. */
function shardsOf(site: Site, code: string): readonly Shard[] {
  const others = otherRecords(site);
  const plans = [...planShards(site.documents)];
  const [first] = plans;
  if (others.length > 0 && (!first || first.from !== null))
    plans.unshift({ from: null, to: null, documents: [], characters: 0 });
  const tags = new Set<string>();
  return plans.map((plan, at) => {
    const facts = plan.documents.map((document) => recordFacts(site, document));
    const more = at === 0 ? others : [];
    const parts = [...facts, ...more].map((each) => JSON.stringify(each));
    let key = sha256Of([code, ...parts]).slice(0, 32);
    while (tags.has(tagOf(key))) key = sha256Of([code, key]).slice(0, 32);
    tags.add(tagOf(key));
    return { key, plan, facts, others: more };
  });
}

function jobOf({ key, facts, others }: Shard, { read, readAttachment }: SearchOptions) {
  const documents = facts.map((each) => ({
    facts: each,
    texts: {
      sections: each.bodyDigest === '' ? [] : read(each.bodyDigest).sections,
      attachments: each.attachments.map(({ file }) => (readAttachment?.(file) ?? '').slice(0, ATTACHMENT_CHARACTERS)),
    },
  }));
  return { key, documents, others };
}

function pagefindVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/pagefind/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
