import { describe, expect, it } from 'vitest';
import type { Document } from '../../domain/document.ts';
import { SETTINGS, siteOf } from '../samples/site-of.ts';
import { runTextChecks } from './run-text-checks.ts';
import type { TextCheck } from './text-check.ts';

function memory() {
  const texts = new Map<string, string>();
  return {
    texts,
    load: (key: string) => texts.get(key) ?? null,
    save: (key: string, text: string) => void texts.set(key, text),
  };
}

const source = (title: string, more = '') => `标题: ${title}\n发布日期: 2026-03-05${more}`;

function setUp(cache = memory()) {
  const runs: string[] = [];
  const check: TextCheck = {
    rule: 'sample',
    run: ({ file, lines, bodyStart }) => {
      runs.push(file);
      const problem = { rule: 'sample', severity: 'warning', file, line: bodyStart + 1, column: 1 } as const;
      const words = { field: null, found: lines[bodyStart] ?? '', expected: null, fix: null, basis: null, message: '' };
      return [{ ...problem, ...words }];
    },
  };
  const check1 = (documents: readonly Document[], code = 'a', settings = SETTINGS) => {
    runs.length = 0;
    const read = (document: Document) => ({ file: document.source.file, lines: [document.title], bodyStart: 0 });
    return runTextChecks({ documents, settings, read, cache, code, checks: [check] });
  };
  return { cache, runs, check: check1 };
}

const documentsOf = (sources: { [path: string]: string }) => siteOf(sources).documents;

describe('runTextChecks', () => {
  const two = documentsOf({ 'policies/a': source('甲'), 'policies/b': source('乙') });

  it('runs once for each state of a document, and a warm run says the same', () => {
    const { check, runs } = setUp();
    const cold = check(two);
    expect(cold.problems.map(({ found }) => found).sort()).toEqual(['乙', '甲']);
    const warm = check(two);
    expect(runs).toEqual([]);
    expect(warm).toEqual(cold);
    check(
      two.map((document) =>
        document.title === '甲' ? document : { ...document, source: { ...document.source, digest: 'f' } },
      ),
    );
    expect(runs).toEqual(['policies/b.md']);
  });

  it('runs again when the code or a setting changes, not when a setting only moves', () => {
    const { check, runs } = setUp();
    check(two);
    check(two, 'b');
    expect(runs).toHaveLength(2);
    check(two, 'b', { ...SETTINGS, places: { name: [9, 9] } });
    expect(runs).toHaveLength(0);
    check(two, 'b', { ...SETTINGS, ownNames: [] });
    expect(runs).toHaveLength(2);
  });

  it('keeps nothing of what is withdrawn or gone', () => {
    const { check, cache } = setUp();
    check(two);
    const kept = () => [...cache.texts.values()].join('');
    expect(kept()).toContain('甲');
    const held = '\n撤回: {日期: 2099-01-01, 原因: 重新核对}';
    const document = documentsOf({ 'policies/a': source('甲', held) });
    expect(check(document).problems).toHaveLength(1);
    expect(kept()).not.toContain('甲');
    expect(kept()).not.toContain('乙');
  });

  it('takes a damaged cache for an empty one', () => {
    const { check, cache, runs } = setUp();
    check(two);
    for (const [key, text] of cache.texts) cache.texts.set(key, text.slice(0, -2));
    expect(check(two).problems).toHaveLength(2);
    expect(runs).toHaveLength(2);
  });
});
