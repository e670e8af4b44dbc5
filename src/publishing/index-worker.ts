import { parentPort, workerData } from 'node:worker_threads';
import { type RecordFacts, type RecordTexts, type SearchRecord, searchRecord } from '../outputs/search/record.ts';
import { type KeptFolder, keepFolder } from './kept-folder.ts';
import { openIndexer } from './pagefind.ts';
import { engineFiles, PLACEHOLDER, shardFiles, tagOf } from './search-files.ts';

/** One folder of the search index to be made: a shard, or the engine with its tables. */
export type IndexJob = { readonly key: string } & (
  | {
      readonly documents: readonly { readonly facts: RecordFacts; readonly texts: RecordTexts }[];
      readonly others: readonly SearchRecord[];
    }
  | { readonly vocabulary: string }
);

export type IndexDone = { readonly kept: KeptFolder } | { readonly error: string };

// Runs beside the making of pages: turns texts into records, hands them to Pagefind, keeps what comes back.
const { folder } = workerData as { readonly folder: string };
const indexer = openIndexer();

async function make(job: IndexJob) {
  if ('vocabulary' in job) return engineFiles(await indexer.index([PLACEHOLDER]), job.vocabulary);
  const records = [...job.documents.map(({ facts, texts }) => searchRecord(facts, texts)), ...job.others];
  return shardFiles(await indexer.index(records), records.length, tagOf(job.key));
}

parentPort?.on('message', (job: IndexJob | null) => {
  if (job === null) {
    void indexer.close().then(() => parentPort?.close());
    return;
  }
  keepFolder(folder, job.key, () => make(job)).then(
    (kept) => parentPort?.postMessage({ kept } satisfies IndexDone),
    (error: unknown) => parentPort?.postMessage({ error: String(error) } satisfies IndexDone),
  );
});
