import { mkdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { defaultCache, readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import {
  clockDay,
  contentFolder,
  main,
  parseOptions,
  parseToday,
  ROOT,
  say,
  terminalProgress,
  UsageError,
} from './command-line.ts';
import { exitCode, parseFormat, report } from './report.ts';

// Reads and checks the content; writes nothing but its caches.
await main(async () => {
  const { values } = parseOptions({
    content: { type: 'string' },
    today: { type: 'string' },
    format: { type: 'string' },
    strict: { type: 'boolean' },
    verbose: { type: 'boolean' },
    cache: { type: 'string' },
    drafts: { type: 'boolean' },
  });
  const content = contentFolder(values.content);
  const format = parseFormat(values.format);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say('noContent', { folder: values.content ?? 'content' }));
  const cache = values.cache ?? defaultCache(ROOT);
  mkdirSync(cache, { recursive: true });
  const reading = await readSite({
    root: ROOT,
    content,
    workspace: openWorkspace(cache, content),
    today: parseToday(values.today),
    clock: clockDay(),
    drafts: values.drafts ?? false,
    progress: terminalProgress(values.verbose ?? false),
  });
  process.stdout.write(report(reading.problems, reading.summary, format, relative(ROOT, content)));
  return exitCode(reading.summary, values.strict ?? false);
});
