import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onePageOfEachKind } from '../browser.ts';
import { fetchJudge } from '../fetched-judge.ts';
import { ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';

/** The validator of the HTML standard is 30 MB of Java: fetched when it is first used, never a dependency. */
const VERSION = '26.9.27';

it('every kind of page is valid by vnu, the validator of the HTML standard', ({ skip }) => {
  if (spawnSync('java', ['-version']).status !== 0) skip('no Java on this machine: vnu was not run');
  const jar = fetchJudge('vnu-jar', VERSION, 'build/dist/vnu.jar');
  if (!jar) skip('vnu-jar could not be fetched: vnu was not run');
  const temporary = temporaryFolder();
  try {
    let folder = process.env['GLASSHOUSE_SITE'];
    if (!folder) {
      folder = join(temporary.path, 'site');
      const args = ['--content', join(ROOT, 'content'), '--out', folder, '--cache', join(temporary.path, 'cache')];
      const built = runVerb('build', [...args, '--today', TODAY]);
      expect(built.code, built.stderr).toBe(0);
    }
    const files = onePageOfEachKind(folder).map(({ path }) => join(folder, path));
    expect(files.length).toBeGreaterThan(15);
    const checked = spawnSync('java', ['-jar', jar ?? '', '--stdout', '--format', 'gnu', ...files], {
      encoding: 'utf8',
    });
    const said = checked.stdout.split('\n').filter((line) => / error| warning/u.test(line) && !EXAMINED.test(line));
    expect(checked.error).toBeUndefined();
    expect(said.map((line) => line.replaceAll(folder, ''))).toEqual([]);
  } finally {
    temporary.remove();
  }
});

/**
 * Warnings that people have looked at: the policy means the site's own origin, which files without a server have none of
 * (headers.test.ts tries it in a browser); sections without a heading have a label of their own.
 */
const EXAMINED = /violates Content Security Policy \(meta tag\)|Section lacks heading/u;
