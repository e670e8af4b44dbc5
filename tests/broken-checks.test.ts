import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlainDate } from '../src/domain/plain-date.ts';
import { listRules } from '../src/outputs/rules/rule-list.ts';
import { readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import { ROOT, temporaryFolder } from './run-verb.ts';

/** `severity rule line:column` of each problem, by file of src/checks/broken. */
type Expected = { readonly [file: string]: readonly string[] };

const HOME = join(ROOT, 'src/checks/broken');
/** Rules of a site as a whole, and of delays, have their own tests. */
const ELSEWHERE = /^(?:publication-delay|interpretation-late|expiring-soon|history-unknown|back-dating)$/u;
const folder = temporaryFolder();
afterAll(folder.remove);

describe('the broken files of the checks, read as one site', () => {
  it('give each exactly the problems that are expected of it', async () => {
    const content = join(folder.path, 'content');
    for (const name of ['site.yaml', 'catalogue.yaml', 'topics.yaml', 'agencies', 'calendar'])
      cpSync(join(ROOT, 'content', name), join(content, name), { recursive: true });
    const files = readdirSync(HOME).filter((name) => name.endsWith('.md'));
    const placeOf = (name: string) => {
      const year = /^发布日期: (\d{4})/mu.exec(readFileSync(join(HOME, name), 'utf8'))?.[1] ?? '';
      return `policies/${year}/${name}`;
    };
    for (const name of files) cpSync(join(HOME, name), join(content, placeOf(name)));
    const { problems, close } = await readSite({
      root: ROOT,
      content,
      workspace: openWorkspace(join(folder.path, 'cache'), content),
      today: '2026-11-16' as PlainDate,
      clock: '2026-11-16' as PlainDate,
      drafts: false,
      progress: { stage: () => {}, step: () => {}, end: () => {}, timings: () => [] },
    });
    close();
    const found = Object.fromEntries(
      files.map((name) => [
        name,
        problems
          .filter(({ file, rule }) => file === placeOf(name) && !ELSEWHERE.test(rule))
          .map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`),
      ]),
    );
    const expected = JSON.parse(readFileSync(join(HOME, 'expected.json'), 'utf8')) as Expected;
    expect(found).toEqual(expected);
    const named = new Map(listRules().map(({ rule, severities }) => [rule, severities]));
    // What /help/rules/ says of their severity is what they have.
    for (const { rule, severity } of problems) expect(named.get(rule), rule).toContain(severity);
    for (const problem of problems) expect(problem.fix, `${problem.rule} says what to do`).toBeTruthy();
  });
});
