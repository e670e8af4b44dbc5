import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure } from '../bench/measure.ts';
import { askAll } from '../bench/search/ask-page.ts';
import { writeCorpusContent } from '../bench/search/corpus-content.ts';
import { type JudgedQuery, quantile, type Score, scoreOf, scoresByClass } from '../bench/search/measures.ts';
import { measureSize, printSizes, type SizeRow } from '../bench/search/sizes.ts';
import { listFiles } from '../src/publishing/digest.ts';
import { serve } from '../src/publishing/serve.ts';
import { main, parseOptions, ROOT, UsageError } from './command-line.ts';
import { ensureChromium } from './find-chromium.ts';

// How well the search finds: the judged corpus built as a site, every query asked through the real page in Chromium.
// `--corpus FILE`, `--queries FILE`, `--json`, `--keep`. `--sizes [--documents 1000,10000]`: what it costs by size instead.
await main(async () => {
  const { values } = parseOptions({
    corpus: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
    sizes: { type: 'boolean' },
    documents: { type: 'string' },
    memory: { type: 'string' },
  });
  if (values.sizes) {
    const counts = (values.documents ?? '1000,10000').split(',').map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new UsageError(`--documents ${values.documents}`);
    const more = values.memory === undefined ? [] : ['--memory', values.memory];
    const rows: SizeRow[] = [];
    for (const count of counts)
      rows.push(
        await measureSize(ROOT, join(tmpdir(), `glasshouse-bench-sizes-${count}`), count, ensureChromium(), more),
      );
    if (values.json) console.log(JSON.stringify({ sizes: rows }, null, 2));
    else printSizes(rows);
    return 0;
  }
  const corpus = resolve(values.corpus ?? join(ROOT, '../shared/search/corpus.jsonl'));
  const file = resolve(values.queries ?? join(ROOT, '../shared/search/queries.json'));
  for (const path of [corpus, file]) if (!existsSync(path)) throw new UsageError(`没有文件 / no such file: ${path}`);
  const queries = JSON.parse(readFileSync(file, 'utf8')) as JudgedQuery[];

  const folder = join(tmpdir(), 'glasshouse-bench-search');
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const documents = writeCorpusContent(corpus, content);
  const verb = [join(ROOT, 'scripts/build.ts'), '--content', content, '--out', out, '--cache', join(folder, 'cache')];
  // The corpus has dates ahead of ours.
  const built = await measure([process.execPath, ...verb, '--today', '2027-01-01', '--format', 'json'], {
    GLASSHOUSE_TIMINGS: '1',
  });
  if (built.code !== 0) throw new Error(`the build failed (${built.code}): ${built.standardError.slice(-2000)}`);

  const { server, port } = await serve({ folder: () => out, base: '/', port: 0 });
  try {
    const { answers, cold, heap } = await askAll(ensureChromium(), `http://127.0.0.1:${port}/`, queries, 9);
    const pairs = queries.flatMap((query, at) => {
      const answer = answers[at];
      return answer ? [[query, answer] as const] : [];
    });
    const index = listFiles(join(out, 'search'));
    const figures = {
      documents,
      all: scoreOf(pairs),
      classes: scoresByClass(pairs),
      first: {
        bytes: quantile(
          cold.map(({ bytes }) => bytes),
          0.5,
        ),
        milliseconds: quantile(
          cold.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
      },
      next: {
        bytes: quantile(
          answers.map(({ bytes }) => bytes),
          0.5,
        ),
        bytes90: quantile(
          answers.map(({ bytes }) => bytes),
          0.9,
        ),
        milliseconds: quantile(
          answers.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
        milliseconds90: quantile(
          answers.map(({ milliseconds }) => milliseconds),
          0.9,
        ),
      },
      heapBytes: heap,
      index: { files: index.length, bytes: index.reduce((sum, path) => sum + readFileSync(path).byteLength, 0) },
      build: { seconds: built.seconds, cpuSeconds: built.cpuSeconds, peakBytes: built.peakBytes },
    };
    if (values.json) console.log(JSON.stringify(figures, null, 2));
    else print(figures);
  } finally {
    server.close();
  }
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  return 0;
});

interface Figures {
  readonly documents: number;
  readonly all: Score;
  readonly classes: readonly { readonly cls: string; readonly score: Score }[];
  readonly first: { readonly bytes: number; readonly milliseconds: number };
  readonly next: {
    readonly bytes: number;
    readonly bytes90: number;
    readonly milliseconds: number;
    readonly milliseconds90: number;
  };
  readonly heapBytes: number;
  readonly index: { readonly files: number; readonly bytes: number };
}

function print({ documents, all, classes, first, next, heapBytes, index }: Figures): void {
  const line = (name: string, score: Score) =>
    `${name.padEnd(18)} ${String(score.queries).padStart(7)} ${[score.success1, score.success5, score.mrr, score.zero]
      .map((value) => value.toFixed(3).padStart(9))
      .join('')}`;
  console.log(`${'class'.padEnd(18)} queries success@1 success@5      MRR     zero`);
  for (const { cls, score } of classes) console.log(line(cls, score));
  console.log(line('all', all));
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  console.log(`\n${documents} documents; index ${kilobytes(index.bytes)} in ${index.files} files`);
  console.log(`first answer (median): ${kilobytes(first.bytes)}, ${Math.round(first.milliseconds)} ms, page included`);
  console.log(
    `next answers: median ${kilobytes(next.bytes)}, ${Math.round(next.milliseconds)} ms; ` +
      `nine of ten within ${kilobytes(next.bytes90)}, ${Math.round(next.milliseconds90)} ms`,
  );
  console.log(`script heap of the tab: ${kilobytes(heapBytes)}`);
}
