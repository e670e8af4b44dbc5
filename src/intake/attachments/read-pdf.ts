import { Worker } from 'node:worker_threads';
import type { PdfText } from './pdf-worker.ts';

/** Milliseconds after which the reading of one file is given up. */
const PATIENCE = 60_000;
const MEMORY_MB = 768;

/** Reads PDFs one after another in one thread, which is opened at the first and must be closed. */
export function openPdfReader(patience = PATIENCE): {
  readonly read: (bytes: Uint8Array) => Promise<PdfText>;
  readonly close: () => Promise<void>;
} {
  let worker: Worker | null = null;
  const stop = async () => {
    await worker?.terminate();
    worker = null;
  };
  const read = (bytes: Uint8Array): Promise<PdfText> =>
    new Promise((resolve) => {
      worker ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
        // What the reader prints about odd fonts is not for clerks.
        stdout: true,
        stderr: true,
      });
      const current = worker;
      const finish = (text: PdfText, broken: boolean) => {
        clearTimeout(timer);
        current.off('message', onMessage);
        current.off('error', onError);
        if (broken) void stop().then(() => resolve(text));
        else resolve(text);
      };
      const onMessage = (text: PdfText) => finish(text, false);
      const onError = () => finish(UNREAD, true);
      const timer = setTimeout(onError, patience);
      current.on('message', onMessage);
      current.on('error', onError);
      current.postMessage(bytes);
    });
  return { read, close: stop };
}

/** A file the reader could not end with is not called damaged: another program may open it. */
const UNREAD: PdfText = { parts: [], metadata: [], faults: [{ kind: 'unread', detail: null }] };
