import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publishing/digest.ts';
import { serve } from '../../src/publishing/serve.ts';
import { corpusPath, writeCorpus } from '../corpus.ts';
import { measure } from '../measure.ts';
import { OBJECTS } from '../vocabulary.ts';
import { askAll } from './ask-page.ts';
import { type JudgedQuery, quantile } from './measures.ts';

/** What searching a site of so many documents costs; bytes, milliseconds and seconds. */
export interface SizeRow {
  readonly documents: number;
  readonly index: { readonly files: number; readonly bytes: number };
  /** The whole build, search included. */
  readonly build: { readonly seconds: number; readonly cpuSeconds: number; readonly peakBytes: number };
  readonly first: { readonly bytes: number; readonly milliseconds: number };
  readonly next: { readonly bytes: number; readonly milliseconds: number };
}

const QUERIES = 12;
const FRESH = 6;

/** Builds the deterministic corpus in `folder` with the search, and asks for titles of it and for words of it. */
export async function measureSize(
  root: string,
  folder: string,
  documents: number,
  chromium: string,
  more: readonly string[],
): Promise<SizeRow> {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(content, documents);
  const verb = [join(root, 'scripts/build.ts'), '--content', content, '--out', out, '--cache', join(folder, 'cache')];
  const built = await measure([process.execPath, ...verb, '--today', '2026-11-16', ...more]);
  if (built.code !== 0) throw new Error(`the build failed (${built.code}): ${built.standardError.slice(-2000)}`);
  const { server, port } = await serve({ folder: () => out, base: '/', port: 0 });
  try {
    const queries = queriesFor(content, documents);
    const { answers, cold } = await askAll(chromium, `http://127.0.0.1:${port}/`, queries, FRESH);
    const index = listFiles(join(out, 'search'));
    return {
      documents,
      index: { files: index.length, bytes: index.reduce((sum, path) => sum + readFileSync(path).byteLength, 0) },
      build: { seconds: built.seconds, cpuSeconds: built.cpuSeconds, peakBytes: built.peakBytes },
      first: medians(cold),
      // The first answer of the page that stays open is none of the next ones.
      next: medians(answers.slice(1)),
    };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Titles of documents from all years, and things that documents speak of, in turn. */
function queriesFor(content: string, documents: number): readonly JudgedQuery[] {
  return Array.from({ length: QUERIES }, (_, at) => {
    const text = readFileSync(join(content, corpusPath(Math.floor((documents * at) / QUERIES), documents)), 'utf8');
    const title = /^标题: *"?(.+?)"?$/mu.exec(text)?.[1] ?? '';
    const word = OBJECTS[(at * 7) % OBJECTS.length] ?? '';
    return { id: `s${at}`, cls: 'size', q: at % 2 === 0 ? title : word, rel: [] };
  });
}

function medians(answers: readonly { readonly bytes: number; readonly milliseconds: number }[]) {
  return {
    bytes: quantile(
      answers.map(({ bytes }) => bytes),
      0.5,
    ),
    milliseconds: quantile(
      answers.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
  };
}

export function printSizes(rows: readonly SizeRow[]): void {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  console.log('documents | index | build, CPU s | s | GB | first answer | next answer');
  for (const { documents, index, build, first, next } of rows)
    console.log(
      [
        String(documents),
        `${(index.bytes / 1e6).toFixed(0)} MB in ${index.files} files`,
        build.cpuSeconds.toFixed(1),
        build.seconds.toFixed(1),
        (build.peakBytes / 1e9).toFixed(2),
        `${kilobytes(first.bytes)}, ${Math.round(first.milliseconds)} ms`,
        `${kilobytes(next.bytes)}, ${Math.round(next.milliseconds)} ms`,
      ].join(' | '),
    );
}
