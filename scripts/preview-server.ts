import { watch } from 'node:fs';
import { join, relative } from 'node:path';
import { planTree, readSite } from '../src/pipeline.ts';
import { compileRenderer } from '../src/publishing/compile-renderer.ts';
import { publicFiles, rendererAssets } from '../src/publishing/make-tree.ts';
import { hasCode } from '../src/publishing/page-store.ts';
import { createPreview, type PreviewSite, type PreviewState } from '../src/publishing/preview.ts';
import { BUILD_OPTIONS, type BuildRequest, buildRequest } from './build-site.ts';
import { clockDay, main, parseOptions, parsePort, ROOT, say, UsageError } from './command-line.ts';
import { report } from './report.ts';

const SETTLE = 80;
let toClose = () => {};

// The site drawn on demand, for editors: run by `npm run dev`.
await main(async () => {
  const { values } = parseOptions({ ...BUILD_OPTIONS, port: { type: 'string' }, drafts: { type: 'boolean' } });
  const request = buildRequest(values);
  const drafts = values.drafts ?? false;
  const port = parsePort(values.port);
  let state = await readState(request, drafts, null);
  const preview = createPreview(state);
  await new Promise<void>((resolve, reject) => {
    preview.server.once('error', (error) =>
      reject(hasCode(error, 'EADDRINUSE') ? new UsageError(say('portTaken', { port })) : error),
    );
    preview.server.listen(port, '127.0.0.1', resolve);
  });
  const address = preview.server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(say('devServing', { url: `http://localhost:${actual}${state.site?.base ?? '/'}` }));

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watch(request.content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        state = await readState(request, drafts, state.site);
        preview.show(state);
      });
    }, SETTLE);
  });
  return 0;
});

/** The content as it stands; with errors in it, the site before stays to be looked at. */
async function readState(request: BuildRequest, drafts: boolean, before: PreviewSite | null): Promise<PreviewState> {
  const reading = await readSite({
    root: ROOT,
    content: request.content,
    workspace: request.workspace,
    today: request.today,
    clock: clockDay(),
    drafts,
    progress: request.progress,
  });
  const { site, summary } = reading;
  let shown = before;
  let close = reading.close;
  if (site && summary.errors === 0) {
    const renderer = await compileRenderer({ root: ROOT, cache: request.cache, base: site.settings.base });
    const { frame, files } = planTree({ ...reading, site }, { root: ROOT, content: request.content });
    const all = [...files, ...rendererAssets(renderer), ...publicFiles(join(ROOT, 'public'))];
    shown = {
      frame,
      files: new Map(all.map((file) => [file.path, file])),
      renderer,
      read: reading.readBody,
      base: site.settings.base,
    };
    // Pages of the site before may still be drawn: its store is closed when the one after it is shown.
    close = toClose;
    toClose = reading.close;
  }
  close();
  if (reading.problems.length > 0)
    console.error(report(reading.problems, summary, 'text', relative(ROOT, request.content)));
  return {
    site: shown,
    problemsPage: report(reading.problems, summary, 'html', relative(ROOT, request.content)),
    errors: summary.errors,
    notice: say(shown ? 'devProblems' : 'devOnlyProblems'),
  };
}
