import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexDone, IndexJob } from './index-worker.ts';
import { findFolder, type KeptFolder } from './kept-folder.ts';

/** Megabytes that Pagefind takes for a million characters (measured), and what a thread takes before the first. */
const MEGABYTES = { perMillion: 360, thread: 150, self: 500 };

export interface Wanted {
  readonly key: string;
  /** Reads what the folder is made of; asked for when its turn comes, so that few texts are in memory at a time. */
  readonly job: () => IndexJob;
}

export interface LaneOptions {
  readonly folder: string;
  readonly lanes: number;
  readonly signal: AbortSignal | undefined;
  readonly onDone: (key: string) => void;
}

/**
 * How many shards may be made at a time within so many megabytes, each taken for as heavy as the heaviest: one at least,
 * as many as there are processors at most.
 */
export function lanesFor(
  memory: number,
  characters: readonly number[],
  processors: number = availableParallelism(),
): number {
  const heaviest = Math.max(0, ...characters) / 1e6;
  const each = MEGABYTES.thread + MEGABYTES.perMillion * heaviest;
  return Math.max(1, Math.min(processors, Math.floor((memory - MEGABYTES.self) / each)));
}

/** The folders of these keys, found or made; each thread makes one after another. */
export async function makeFolders(
  wanted: readonly Wanted[],
  options: LaneOptions,
): Promise<ReadonlyMap<string, KeptFolder>> {
  const kept = new Map<string, KeptFolder>();
  const missing: Wanted[] = [];
  for (const each of wanted) {
    const found = findFolder(options.folder, each.key);
    if (found) {
      kept.set(each.key, found);
      options.onDone(each.key);
    } else missing.push(each);
  }
  const lanes = Math.min(options.lanes, missing.length);
  await Promise.all(Array.from({ length: lanes }, () => runLane(missing, kept, options)));
  return kept;
}

async function runLane(missing: Wanted[], kept: Map<string, KeptFolder>, options: LaneOptions): Promise<void> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: { folder: options.folder } });
  const stop = () => void worker.terminate();
  options.signal?.addEventListener('abort', stop);
  try {
    for (let next = missing.shift(); next; next = missing.shift()) {
      kept.set(next.key, await askWorker(worker, next.job()));
      options.onDone(next.key);
    }
  } finally {
    options.signal?.removeEventListener('abort', stop);
    worker.postMessage(null);
    await new Promise<void>((resolve) => {
      if (options.signal?.aborted) resolve();
      else worker.once('exit', () => resolve());
    });
  }
}

function askWorker(worker: Worker, job: IndexJob): Promise<KeptFolder> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    const onMessage = (done: IndexDone) => {
      settle();
      if ('kept' in done) resolve(done.kept);
      else reject(new Error(done.error));
    };
    const onError = (error: unknown) => {
      settle();
      reject(error);
    };
    const onExit = () => {
      settle();
      reject(new Error('the indexing thread ended before its work was done'));
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(job);
  });
}
