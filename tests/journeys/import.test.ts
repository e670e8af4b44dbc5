import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ROOT, readJson, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { pathsOf } from '../site-pages.ts';

/** Real laws, beside the repository on the machines of its makers; a user's clone has none. */
const LAWS = join(ROOT, '../shared/corpora/laws-md');
const { cache } = inject('sites');
const folder = temporaryFolder();
const content = join(folder.path, 'content');
const out = join(folder.path, 'dist');
afterAll(folder.remove);

describe.skipIf(!existsSync(LAWS))('the real laws (skipped without ../shared/corpora/laws-md)', () => {
  it('become content by one command, with one account of taken, gaps and refused', () => {
    const result = runVerb('import', [LAWS, '--type', 'policies', '--out', content]);
    expect(result.code, result.stderr).toBe(0);
    const given = pathsOf(LAWS).filter((path) => path.endsWith('.md')).length;
    const [taken = 0] = numbersIn(result.stdout);
    expect(taken).toBe(documentsOf(content).length);
    expect(taken).toBeGreaterThan(given * 0.9);
    // Nothing vanishes: what is not taken is refused by name.
    const refused = result.stdout.split('\n').filter((line) => /\.md/u.test(line)).length;
    expect(taken + refused).toBeGreaterThanOrEqual(given);
    expect(runVerb('import', [LAWS, '--type', 'policies', '--out', content]).code).toBe(2);
  });

  it('become a site in which every taken law has its page, with its title and its articles', () => {
    const built = runVerb('build', [
      '--content',
      content,
      '--out',
      out,
      '--cache',
      cache,
      '--today',
      TODAY,
      '--no-search',
    ]);
    expect(built.code, built.stdout.slice(-3_000) + built.stderr).toBe(0);
    const records = readJson<{ id: string; title: string; validity: string | null }[]>(
      join(out, 'data/documents.json'),
    );
    const policies = records.filter(({ id }) => id.startsWith('policies/'));
    expect(policies.map(({ id }) => `${id}.md`)).toEqual(documentsOf(content));
    for (const { id, title } of policies) {
      const html = readFileSync(join(out, id, 'index.html'), 'utf8');
      expect(html.includes(title.replaceAll('&', '&amp;')), id).toBe(true);
    }
    expect(policies.filter(({ validity }) => validity !== null).length).toBe(policies.length);
    const articles = policies.filter(({ id }) => readFileSync(join(out, id, 'index.html'), 'utf8').includes('id="t1"'));
    expect(articles.length).toBeGreaterThan(policies.length * 0.8);
  });
});

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+/gu)].map(([number]) => Number(number));
}

function documentsOf(from: string): readonly string[] {
  return pathsOf(from)
    .filter((path) => path.startsWith('policies/') && path.endsWith('.md'))
    .toSorted();
}
