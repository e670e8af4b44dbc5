import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { editSequence } from '../random-edits.ts';
import { copySample, digestsOf, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Twenty edits, each built twice: three minutes on a quiet machine, more beside other work. */
const MINUTES = 15 * 60_000;

describe('an incremental build', () => {
  it(
    'equals a full one byte for byte over random edits (add, edit, delete, rename, relation, state)',
    () => {
      const rounds = Number(process.env['GLASSHOUSE_EDITS'] ?? '20');
      const content = copySample(folder.path);
      const build = (out: string, cache: string) =>
        runVerb('build', [
          '--content',
          content,
          '--out',
          join(folder.path, out),
          '--cache',
          join(folder.path, cache),
          '--today',
          TODAY,
          '--no-search',
        ]);
      const edits = editSequence(content, 20_261_116);
      expect(build('kept', 'cache').code).toBe(0);
      for (let round = 1; round <= rounds; round += 1) {
        const edit = edits.next();
        const incremental = build('kept', 'cache');
        expect(incremental.code, `${round}: ${edit}\n${incremental.stdout}${incremental.stderr}`).toBe(0);
        // A cache of its own each time: nothing can be kept but the page templates, which no edit of content changes.
        mkdirSync(join(folder.path, `cache-${round}`));
        symlinkSync(join(inject('sites').cache, 'renderer'), join(folder.path, `cache-${round}`, 'renderer'));
        const full = build(`full-${round}`, `cache-${round}`);
        expect(full.code, `${round}: ${edit}\n${full.stderr}`).toBe(0);
        expect([...digestsOf(join(folder.path, 'kept'))], `${round}: ${edit}`).toEqual([
          ...digestsOf(join(folder.path, `full-${round}`)),
        ]);
        for (const name of [`full-${round}`, `cache-${round}`])
          rmSync(join(folder.path, name), { recursive: true, force: true });
      }
    },
    MINUTES,
  );
});
