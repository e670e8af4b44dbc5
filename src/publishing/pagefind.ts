import type { SearchRecord } from '../outputs/search/record.ts';

/** The least that an index chunk holds, in Pagefind's own measure: small chunks make small answers. */
const CHUNK_SIZE = '2000';
/** Records that are on their way to Pagefind at a time. */
const AT_A_TIME = 50;

export interface Indexer {
  /** The files of an index of these records, in memory. Throws when Pagefind refuses one. */
  readonly index: (records: readonly SearchRecord[]) => Promise<readonly { path: string; content: Uint8Array }[]>;
  readonly close: () => Promise<void>;
}

/** Pagefind's Node API: a process of its own, started at the first use, so that a build without changes has none. */
export function openIndexer(): Indexer {
  let started: Promise<typeof import('pagefind')> | null = null;
  return {
    index: async (records) => {
      started ??= start();
      const pagefind = await started;
      const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      // They are sent in order and need not wait for each other's answers.
      for (let from = 0; from < records.length; from += AT_A_TIME)
        await Promise.all(
          records.slice(from, from + AT_A_TIME).map(async (record) => {
            const { errors } = await index.addCustomRecord(mutable(record));
            if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
          }),
        );
      const result = await index.getFiles();
      if (result.errors.length > 0) throw new Error(`Pagefind could not write the index: ${result.errors.join('; ')}`);
      await index.deleteIndex();
      return result.files;
    },
    close: async () => {
      const running = started;
      started = null;
      if (running) await (await running).close();
    },
  };
}

async function start(): Promise<typeof import('pagefind')> {
  // Read by the process that Pagefind starts; it has no option for it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  return import('pagefind');
}

/** Pagefind's types want plain, mutable objects. Its own order by day stays out: the client has the days beside the index. */
function mutable({ url, content, language, meta, filters }: SearchRecord) {
  const lists: { [name: string]: string[] } = {};
  for (const [name, values] of Object.entries(filters)) lists[name] = [...values];
  return { url, content, language, meta: { ...meta }, filters: lists };
}
