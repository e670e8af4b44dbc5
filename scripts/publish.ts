import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { summarise } from '../src/domain/problem.ts';
import type { Site } from '../src/domain/site.ts';
import { LostAddressesError, makeSite } from '../src/pipeline.ts';
import {
  liveId,
  liveRecord,
  nextId,
  openReleaseStaging,
  prune,
  refusal,
  release,
  releaseIds,
  releasesOf,
  switchLink,
} from '../src/publishing/releases.ts';
import { BUILD_OPTIONS, buildRequest, readForBuild, takeLocks } from './build-site.ts';
import { main, parseOptions, ROOT, say, terminalProgress, UsageError } from './command-line.ts';
import { lostAddressProblems } from './lost-addresses.ts';
import { report } from './report.ts';

/** Rules that compare with the release before. */
const TELLING: ReadonlySet<string> = new Set(['silent-change', 'publication-date-changed']);

// Builds, makes the result a release, and switches the live link to it. The last releases stay for rollback.
await main(async () => {
  const { values } = parseOptions({
    ...BUILD_OPTIONS,
    to: { type: 'string' },
    rollback: { type: 'boolean' },
    'rollback-to': { type: 'string' },
  });
  if (!values.to) throw new UsageError(say('publishNeedsLink'));
  const releases = releasesOf(resolve(process.cwd(), values.to));
  if (refusal(releases)) throw new UsageError(say('foreignFolder', { folder: releases.link }));
  mkdirSync(dirname(releases.link), { recursive: true });

  if (values.rollback || values['rollback-to']) {
    const giveBack = await takeLocks([`${releases.folder}.lock`], terminalProgress(false));
    try {
      return rollBack(releases, values['rollback-to'] ?? null);
    } finally {
      giveBack();
    }
  }

  const request = buildRequest(values);
  const giveBack = await takeLocks(
    [join(request.workspace.folder, 'lock'), `${releases.folder}.lock`],
    request.progress,
  );
  try {
    const before = liveRecord(releases);
    const reading = await readForBuild(request, before);
    if (!reading) return 1;
    // What changed in silence is shown although it stops nothing: this is the moment to explain it.
    const silent = reading.problems.filter(({ rule }) => TELLING.has(rule));
    if (before && silent.length > 0 && request.format === 'text')
      process.stdout.write(report(silent, summarise(silent, 0, 0), 'text', request.content));
    if (!before) console.error(say('noRecord'));
    const staging = openReleaseStaging(releases);
    const made = await makeSite(reading, { ...request, root: ROOT, staging, before });
    for (const note of made.notes) console.error(note);
    const id = nextId(releases);
    request.progress.stage(say('stageSwitch'));
    release(releases, staging, { id, ...made.record });
    request.progress.end();
    console.error(say('published', { link: releases.link, id }));
    // The site is published; what is no longer needed goes after that is said.
    const purged = prune(releases, withdrawnIds(reading.site));
    if (made.dropped.length > 0) console.error(say('filesDropped', { files: made.dropped.join('、') }));
    if (purged.length > 0) console.error(say('purged', { ids: purged.join('、') }));
    return 0;
  } catch (error) {
    if (!(error instanceof LostAddressesError)) throw error;
    request.progress.end();
    const problems = lostAddressProblems(error.paths);
    process.stdout.write(report(problems, summarise(problems, 0, 0), request.format, ''));
    console.error(say('notReplaced'));
    return 1;
  } finally {
    giveBack();
  }
});

function rollBack(releases: ReturnType<typeof releasesOf>, wanted: string | null): number {
  const ids = releaseIds(releases);
  const live = liveId(releases);
  const id = wanted ?? ids.filter((other) => live !== null && other < live).at(-1);
  if (!id || !ids.includes(id)) throw new UsageError(say('noSuchRelease', { id: wanted ?? '' }));
  switchLink(releases, id);
  console.error(say('rolledBack', { id, link: releases.link }));
  return 0;
}

/** Ids of the withdrawn documents, with those they had under the old addresses they name: a rename hides no text. */
function withdrawnIds(site: Site): Set<string> {
  const ids = new Set<string>(site.withdrawals.map((withdrawal) => withdrawal.id));
  for (const { from, document } of site.redirects) {
    if (ids.has(document)) ids.add(from.replace(/^\/|\/(?:index\.html)?$/gu, ''));
  }
  return ids;
}
