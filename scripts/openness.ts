import { mkdirSync, statSync } from 'node:fs';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { OPENNESS_COMMAND } from '../src/i18n/openness.ts';
import { fill } from '../src/i18n/text.ts';
import { commandReport } from '../src/outputs/openness/command.ts';
import { reportJson } from '../src/outputs/openness/report.ts';
import { indexSite } from '../src/outputs/site-index.ts';
import { defaultCache, readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import {
  clockDay,
  contentFolder,
  LANGUAGE,
  main,
  parseOptions,
  parseToday,
  ROOT,
  say,
  terminalProgress,
  UsageError,
} from './command-line.ts';

// The self-inspection as of a day: what the official thresholds find, and what is due by then. Writes only caches.
await main(async () => {
  const { values } = parseOptions({
    content: { type: 'string' },
    today: { type: 'string' },
    format: { type: 'string' },
    verbose: { type: 'boolean' },
    cache: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(fill(OPENNESS_COMMAND.usage, LANGUAGE));
    return 0;
  }
  const content = contentFolder(values.content);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UsageError(say('badFormat', { value: format, formats: 'text、json', suggestion: '' }));
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
    drafts: false,
    progress: terminalProgress(values.verbose ?? false),
  });
  reading.close();
  if (reading.site === null) {
    console.error(say('programFault'));
    return 1;
  }
  const index = indexSite(reading.site, DOCUMENT_TYPES);
  process.stdout.write(format === 'json' ? reportJson(index) : commandReport(index, reading.summary.errors));
  return reading.summary.errors > 0 ? 1 : 0;
});
