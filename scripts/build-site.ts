import { mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { defaultCache, type Made, makeSite, readSite, type SoundReading } from '../src/pipeline.ts';
import type { Progress } from '../src/publishing/progress.ts';
import type { ReleaseRecord } from '../src/publishing/releases.ts';
import { isForeign, openStaging, placesOf, recover, removeOld, switchFolder } from '../src/publishing/switch-folder.ts';
import { openWorkspace, takeLock, type Workspace } from '../src/publishing/workspace.ts';
import {
  clockDay,
  contentFolder,
  parseOptions,
  parseToday,
  ROOT,
  say,
  terminalProgress,
  UsageError,
} from './command-line.ts';
import { exitCode, type Format, parseFormat, report, rulesPageOf } from './report.ts';

export const BUILD_OPTIONS = {
  content: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  cache: { type: 'string' },
  'no-search': { type: 'boolean' },
  memory: { type: 'string' },
} as const;

export interface BuildRequest {
  readonly content: string;
  readonly today: ReturnType<typeof parseToday>;
  readonly format: Format;
  readonly strict: boolean;
  readonly search: boolean;
  /** Megabytes that indexing may take; undefined for the usual. */
  readonly memory?: number;
  readonly workspace: Workspace;
  readonly cache: string;
  readonly progress: Progress;
}

type Values = { readonly [name in keyof typeof BUILD_OPTIONS]?: string | boolean | undefined };

export function buildRequest(values: Values): BuildRequest {
  const text = (name: keyof Values) => (typeof values[name] === 'string' ? values[name] : undefined);
  const content = contentFolder(text('content'));
  if (text('content') === '' || !statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(say('noContent', { folder: text('content') ?? 'content' }));
  const cache = resolve(text('cache') ?? defaultCache(ROOT));
  mkdirSync(cache, { recursive: true });
  return {
    content,
    today: parseToday(text('today')),
    format: parseFormat(text('format')),
    strict: values.strict === true,
    search: values['no-search'] !== true,
    ...parseMemory(text('memory')),
    workspace: openWorkspace(cache, content),
    cache,
    progress: terminalProgress(values.verbose === true),
  };
}

/** `--memory MB`: a whole number of megabytes. */
function parseMemory(text: string | undefined): { readonly memory?: number } {
  if (text === undefined) return {};
  if (!/^[1-9]\d{0,6}$/u.test(text)) throw new UsageError(`--memory ${text}`);
  return { memory: Number(text) };
}

/** Reads and checks; prints the problems. Null when the content has an error: nothing may be made then. */
export async function readForBuild(
  request: BuildRequest,
  before: ReleaseRecord | null = null,
): Promise<SoundReading | null> {
  const reading = await readSite({
    root: ROOT,
    content: request.content,
    workspace: request.workspace,
    today: request.today,
    clock: clockDay(),
    drafts: false,
    progress: request.progress,
    before,
  });
  const failed = exitCode(reading.summary, request.strict) !== 0;
  const worthPrinting = failed || request.format !== 'text';
  if (worthPrinting)
    process.stdout.write(
      report(reading.problems, reading.summary, request.format, relative(ROOT, request.content), {
        rulesPage: rulesPageOf(reading.site),
      }),
    );
  else if (reading.problems.length > 0) console.error(say('warningsHidden', { ...reading.summary }));
  if (failed) {
    if (request.format === 'text') console.error(say('notReplaced'));
    return null;
  }
  const { site } = reading;
  if (!site) throw new Error('no error was found, yet there is no site');
  return { ...reading, site };
}

export interface Built {
  readonly code: number;
  readonly out: string;
  readonly base: string;
}

/** `npm run build`: also the first half of `npm start`. */
export async function buildVerb(args: readonly string[]): Promise<Built> {
  const { values } = parseOptions({ ...BUILD_OPTIONS, out: { type: 'string' } }, args);
  const request = buildRequest(values);
  const out = resolve(process.cwd(), values.out ?? join(ROOT, 'dist'));
  if (`${out}/`.startsWith(`${request.content}/`)) throw new UsageError(say('outInContent', { folder: out }));
  const places = placesOf(out);
  mkdirSync(join(out, '..'), { recursive: true });
  const giveBack = await takeLocks(
    [join(request.workspace.folder, 'lock'), `${places.staging}.lock`],
    request.progress,
  );
  try {
    recover(places);
    if (isForeign(out)) throw new UsageError(say('foreignFolder', { folder: out }));
    const began = performance.now();
    const reading = await readForBuild(request);
    if (!reading) return { code: 1, out, base: '/' };
    const made = await makeSite(reading, { ...request, root: ROOT, staging: openStaging(places), before: null });
    request.progress.stage(say('stageSwitch'));
    switchFolder(places);
    request.progress.end();
    for (const note of made.notes) console.error(note);
    tell(made, out, request, (performance.now() - began) / 1000);
    removeOld(places);
    return { code: 0, out, base: reading.site.settings.base };
  } finally {
    giveBack();
  }
}

function tell(made: Made, out: string, request: BuildRequest, seconds: number): void {
  console.error(
    say('built', {
      out: relative(process.cwd(), out) || '.',
      documents: made.counts.documents,
      pages: made.counts.pages,
      made: made.tree.made.size,
      kept: made.tree.digests.size - made.tree.made.size,
      seconds: seconds.toFixed(1),
    }),
  );
  if (process.env['GLASSHOUSE_TIMINGS']) console.error(JSON.stringify(request.progress.timings()));
}

/** Takes several locks in a fixed order, so that two commands cannot wait for each other. */
export async function takeLocks(files: readonly string[], progress: Progress): Promise<() => void> {
  const taken: (() => void)[] = [];
  const giveBack = () => {
    for (const give of taken.reverse()) give();
  };
  try {
    for (const file of files.toSorted()) {
      taken.push(
        await takeLock(file, () => {
          progress.end();
          console.error(say('waiting'));
        }),
      );
    }
  } catch (error) {
    giveBack();
    throw error;
  }
  return giveBack;
}
