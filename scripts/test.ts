import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main, parseOptions, ROOT } from './command-line.ts';
import { ensureChromium } from './find-chromium.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

// Types, form, unit tests and journeys; the last line counts them: `N passed, N failed`.
await main(async () => {
  const { values, positionals } = parseOptions(
    { deep: { type: 'boolean' }, unit: { type: 'boolean' } },
    undefined,
    true,
  );
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  if (positionals.length === 0) {
    step(counts, 'types', ['tsc', '-p', '.']);
    step(counts, 'form', ['biome', 'check', '--max-diagnostics=50', '.']);
  }
  const projects = values.unit ? ['unit'] : values.deep ? ['unit', 'journeys', 'deep'] : ['unit', 'journeys'];
  const chromium = values.unit ? '' : ensureChromium();
  for (const project of projects) runVitest(counts, project, positionals, chromium);
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
  );
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});

function step(counts: Counts, name: string, command: readonly string[]): void {
  const [program = '', ...args] = command;
  const result = spawnSync(join(ROOT, 'node_modules/.bin', program), args, { cwd: ROOT, stdio: ['ignore', 1, 2] });
  console.log(`${result.status === 0 ? '✓' : '✗'} ${name}`);
  if (result.status === 0) counts.passed += 1;
  else counts.failed += 1;
}

function runVitest(counts: Counts, project: string, filters: readonly string[], chromium: string): void {
  const folder = join(ROOT, '.glasshouse');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `test-${project}-${process.pid}.json`);
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project, '--passWithNoTests'];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters);
  const result = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, CHROMIUM: chromium, TZ: process.env['TZ'] ?? 'UTC' },
  });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numFailedTestSuites: number;
    };
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests;
    // A file that cannot be loaded fails without a failed test in it.
    if (result.status !== 0 && report.numFailedTests === 0) counts.failed += 1;
  } catch (error) {
    console.error(`the ${project} tests wrote no report: ${String(error)}`);
    counts.failed += 1;
  } finally {
    rmSync(file, { force: true });
  }
}
