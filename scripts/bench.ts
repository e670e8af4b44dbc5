import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusPath, writeCorpus } from '../bench/corpus.ts';
import { type Measurement, measure } from '../bench/measure.ts';
import { runPeers, writePeerCorpus } from '../bench/peers.ts';
import { listFiles } from '../src/publishing/digest.ts';
import { main, parseOptions, ROOT, UsageError } from './command-line.ts';

interface Row extends Measurement {
  readonly name: string;
  readonly stages: readonly { stage: string; seconds: number; cpuSeconds: number }[];
}

// What a build costs: whole processes on a deterministic corpus. `--documents N`, `--search`, `--peers`, `--check`, `--json`.
await main(async () => {
  const { values } = parseOptions({
    documents: { type: 'string' },
    search: { type: 'boolean' },
    peers: { type: 'boolean' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
  });
  const count = Number(values.documents ?? '1000');
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--documents ${values.documents}`);
  const folder = join(tmpdir(), `glasshouse-bench-${count}`);
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  const rows: Row[] = [];
  const build = async (name: string, from = content) => {
    const arguments_ = ['--content', from, '--out', out, '--cache', join(folder, 'cache'), '--today', '2026-11-16'];
    if (!values.search) arguments_.push('--no-search');
    const run = await measure([process.execPath, join(ROOT, 'scripts/build.ts'), ...arguments_], {
      GLASSHOUSE_TIMINGS: '1',
    });
    if (run.code !== 0) throw new Error(`the build failed (${run.code}): ${run.standardError.slice(-2000)}`);
    rows.push({ name, ...run, stages: stagesOf(run.standardError) });
  };

  writeCorpus(content, count);
  if (values.check) {
    const checks = await benchCheck(folder, corpusPath(Math.floor(count / 2), count));
    if (values.json) console.log(JSON.stringify({ documents: count, checks: checks.map(plain) }, null, 2));
    else printRows(checks);
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
    return 0;
  }
  await build('cold');
  const size = sizeOf(out);
  await build('unchanged');
  const changed = join(content, corpusPath(Math.floor(count / 2), count));
  writeFileSync(
    changed,
    readFileSync(changed, 'utf8').replace('现就有关事项通知如下。', '现就有关事项通知如下，请认真执行。'),
  );
  await build('one document changed');

  const peers = values.peers ? await comparePeers(folder, count, (from) => build('the shared corpus', from)) : null;
  if (values.json)
    console.log(
      JSON.stringify({ documents: count, search: values.search ?? false, size, rows: rows.map(plain), peers }, null, 2),
    );
  else print(count, size, rows, peers);
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  return 0;
});

async function comparePeers(folder: string, count: number, build: (content: string) => Promise<void>) {
  const shared = join(ROOT, '../shared');
  const corpus = writePeerCorpus(shared, join(folder, 'peer-corpus'), count);
  if (!corpus) return 'the shared bench is not at hand';
  rmSync(join(folder, 'cache/sites'), { recursive: true, force: true });
  await build(corpus.content);
  return runPeers(shared, join(folder, 'peer-corpus'), corpus.data);
}

function stagesOf(text: string): Row['stages'] {
  const line = text.split('\n').find((candidate) => candidate.startsWith('[{'));
  return line ? (JSON.parse(line) as Row['stages']) : [];
}

function sizeOf(folder: string): { files: number; pages: number; bytes: number } {
  const files = listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).byteLength, 0);
  return { files: files.length, pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}

function plain(row: Row) {
  const { standardError: _text, ...figures } = row;
  return figures;
}

function print(
  count: number,
  size: ReturnType<typeof sizeOf>,
  rows: readonly Row[],
  peers: Awaited<ReturnType<typeof comparePeers>> | null,
): void {
  console.log(`${count} documents: ${size.pages} pages, ${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB`);
  printRows(rows);
  if (typeof peers === 'string') console.log(peers);
  else if (peers) {
    const ours = rows.at(-1)?.cpuSeconds ?? Number.NaN;
    for (const peer of peers) {
      const figures = peer.measurement;
      console.log(
        figures
          ? `${peer.name}: ${figures.cpuSeconds.toFixed(1)} CPU s, ${(figures.peakBytes / 1e9).toFixed(2)} GB; Glasshouse takes ${(ours / figures.cpuSeconds).toFixed(2)} times its CPU`
          : `${peer.name}: ${peer.skipped}`,
      );
    }
  }
}

function printRows(rows: readonly Row[]): void {
  for (const row of rows) {
    console.log(
      `${row.name}: ${row.cpuSeconds.toFixed(1)} CPU s, ${row.seconds.toFixed(1)} s, ${(row.peakBytes / 1e9).toFixed(2)} GB`,
    );
    for (const stage of row.stages)
      console.log(`    ${stage.stage}: ${stage.cpuSeconds.toFixed(2)} CPU s, ${stage.seconds.toFixed(2)} s`);
  }
}

/** The whole check cold and warm, and the check of one staged file as the hook runs it. */
async function benchCheck(folder: string, changed: string): Promise<Row[]> {
  const rows: Row[] = [];
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const check = async (name: string, ...more: readonly string[]) => {
    const arguments_ = ['check', '--content', content, '--cache', cache, '--today', '2026-11-16', ...more];
    const run = await measure([process.execPath, join(ROOT, 'scripts/bootstrap.mjs'), ...arguments_]);
    if (run.code === 2) throw new Error(`${name} ended with 2: ${run.standardError}`);
    rows.push({ name, ...run, stages: [] });
  };
  await check('check, cold');
  await check('check, warm');
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=bench', '-c', 'user.email=bench@bench.example', 'commit', '-qm', 'all'],
  ])
    spawnSync('git', args, { cwd: content });
  const file = join(content, changed);
  const text = readFileSync(file, 'utf8');
  for (const name of ['check --staged, nothing remembered', 'check --staged']) {
    writeFileSync(file, text.replace('现就有关事项通知如下。', `现就有关事项通知如下（${name.length}）。`));
    spawnSync('git', ['add', '-A'], { cwd: content });
    await check(name, '--staged');
  }
  return rows;
}
