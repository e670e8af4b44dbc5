import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { defaultCache, type ReadOptions, readSite } from '../src/pipeline.ts';
import { liveRecord, type ReleaseRecord, releasesOf } from '../src/publishing/releases.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import { type Checked, checkStaged } from './check-staged.ts';
import { chosenFiles, onlyChosen } from './chosen-files.ts';
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
import { askAll, externalLinks, linkReport } from './external-links.ts';
import { fixFiles } from './fix-files.ts';
import { saveCounts } from './last-check.ts';
import { exitCode, parseFormat, report, rulesPageOf } from './report.ts';

const OPTIONS = {
  content: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  cache: { type: 'string' },
  drafts: { type: 'boolean' },
  staged: { type: 'boolean' },
  fix: { type: 'boolean' },
  'fix-index': { type: 'boolean' },
  'fix-order': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  release: { type: 'string' },
  links: { type: 'boolean' },
  online: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

// Reads and checks the content; writes nothing but its caches, unless --fix is given.
await main(async () => {
  const { values, positionals } = parseOptions(OPTIONS, undefined, true);
  if (values.help) {
    process.stdout.write(say('checkUsage'));
    return 0;
  }
  refuseCombinations(values, positionals);
  const content = contentFolder(values.content);
  const format = parseFormat(values.format);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say('noContent', { folder: values.content ?? 'content' }));
  const chosen = positionals.length > 0 ? chosenFiles(positionals, content) : null;
  const cache = resolve(process.cwd(), values.cache ?? defaultCache(ROOT));
  mkdirSync(cache, { recursive: true });
  const options = {
    root: ROOT,
    content,
    workspace: openWorkspace(cache, content),
    today: parseToday(values.today),
    clock: clockDay(),
    drafts: values.drafts ?? false,
    progress: terminalProgress(values.verbose ?? false),
    before: values.release === undefined ? null : recordOf(values.release),
  };
  if (values.links) return await listLinks(options, values.online ?? false);
  if (values.fix)
    await fixFiles(options, chosen, {
      write: !values['dry-run'],
      index: values['fix-index'] ?? false,
      order: chosen !== null || (values['fix-order'] ?? false),
    });
  const checked = values.staged ? await checkStaged(options) : await checkAll();
  try {
    deliver(report(checked.problems, checked.summary, format, content, { ...checked, toFile: !!values.out }));
  } finally {
    checked.close();
  }
  return exitCode(checked.summary, values.strict ?? false);

  async function checkAll(): Promise<Checked> {
    const { problems, summary, documents, site, close } = await readSite(options);
    saveCounts(options.workspace, problems);
    return {
      ...(chosen ? onlyChosen(problems, documents, chosen) : { problems, summary, others: null }),
      rulesPage: rulesPageOf(site),
      close,
    };
  }

  function deliver(text: string): void {
    if (values.out === undefined) {
      process.stdout.write(text);
      return;
    }
    const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
    if (statSync(file, { throwIfNoEntry: false })) throw new UsageError(say('outTaken', { file: values.out }));
    writeFileSync(file, text, { flag: 'wx' });
    console.error(say('reportWritten', { file: relative(process.cwd(), file) }));
  }
});

/** The record of what is published at a link. */
function recordOf(link: string): ReleaseRecord {
  const record = liveRecord(releasesOf(resolve(process.env['INIT_CWD'] ?? process.cwd(), link)));
  if (!record) throw new UsageError(say('noRecordAt', { link }));
  return record;
}

async function listLinks(options: ReadOptions, online: boolean): Promise<number> {
  const reading = await readSite(options);
  reading.close();
  const links = externalLinks(reading.documents);
  process.stdout.write(linkReport(links, online ? await askAll(links) : null));
  return 0;
}

function refuseCombinations(
  values: { readonly [option: string]: string | boolean | undefined },
  files: readonly string[],
): void {
  for (const option of ['dry-run', 'fix-index', 'fix-order'])
    if (values[option] && !values['fix'])
      throw new UsageError(say('checkFor', { option: `--${option}`, other: '--fix' }));
  if (values['online'] && !values['links'])
    throw new UsageError(say('checkFor', { option: '--online', other: '--links' }));
  if (values['staged'] && values['fix'])
    throw new UsageError(say('checkNotWith', { option: '--staged', other: '--fix' }));
  if (values['staged'] && files.length > 0)
    throw new UsageError(say('checkNotWith', { option: '--staged', other: files.join(' ') }));
}
