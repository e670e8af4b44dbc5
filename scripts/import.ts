import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { importWords } from '../src/i18n/import.ts';
import { fill } from '../src/i18n/text.ts';
import { importFolder } from '../src/import/import-folder.ts';
import { importSummaryText } from '../src/import/summary.ts';
import type { ContentFile } from '../src/import/write-content.ts';
import { readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import { clockDay, LANGUAGE, main, parseOptions, ROOT, terminalProgress, UsageError } from './command-line.ts';

// Turns a file or a folder of old texts into content files in a new folder; overwrites nothing.
await main(async () => {
  const { values, positionals } = parseOptions(
    { type: { type: 'string' }, out: { type: 'string' }, split: { type: 'boolean' } },
    undefined,
    true,
  );
  const [from] = positionals;
  if (!from || !values.type || !values.out) throw new UsageError(importWords.needsSource[LANGUAGE]);
  const place = resolve(process.cwd(), from);
  const out = resolve(process.cwd(), values.out);
  const { type } = values;
  if (!existsSync(place)) throw new UsageError(fill(importWords.noSource, LANGUAGE, { folder: from }));
  if (!DOCUMENT_TYPES.some((known) => known.name === type)) {
    const types = DOCUMENT_TYPES.map((known) => `${known.name}（${known.label[LANGUAGE]}）`).join('、');
    throw new UsageError(fill(importWords.unknownType, LANGUAGE, { type, types }));
  }
  const existing = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];
  if (existing.length > 0) throw new UsageError(fill(importWords.nothingOverwritten, LANGUAGE, { folder: values.out }));
  const first = await importFolder(place, { type, language: LANGUAGE, starter: true, split: values.split ?? false });
  const { files, summary } = first.without(await faultsOf(first.files));
  writeFiles(out, files);
  process.stdout.write(importSummaryText(summary, values.out, LANGUAGE));
  return summary.taken > 0 ? 0 : 1;
});

/** What the checks would refuse is not taken: reads the files as a build would, in a folder of their own. */
async function faultsOf(files: readonly ContentFile[]): Promise<Map<string, string>> {
  const trial = mkdtempSync(join(tmpdir(), 'glasshouse-import-'));
  try {
    const content = join(trial, 'content');
    writeFiles(content, files);
    const reading = await readSite({
      root: ROOT,
      content,
      workspace: openWorkspace(trial, content),
      today: null,
      clock: clockDay(),
      drafts: false,
      progress: terminalProgress(false),
    });
    reading.close();
    const errors = reading.problems.filter((problem) => problem.severity === 'error');
    return new Map(errors.map(({ file, message }) => [file, message]));
  } finally {
    rmSync(trial, { recursive: true });
  }
}

function writeFiles(folder: string, files: readonly ContentFile[]): void {
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text, { flag: 'wx' });
  }
}
