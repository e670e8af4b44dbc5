import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySample, digestsOf, ROOT, readJson, runVerb, TODAY, temporaryFolder, treeDigest } from '../run-verb.ts';

const folder = temporaryFolder();
const cache = join(folder.path, 'cache');
const build = (content: string, out: string, today: string = TODAY, ...more: string[]) =>
  runVerb('build', ['--content', content, '--out', out, '--cache', cache, '--today', today, ...more]);
const sample = join(ROOT, 'content');
const dist = join(folder.path, 'dist');

interface BuildJson {
  readonly documents: number;
  readonly records: number;
  readonly pages: { readonly documents: number; readonly lists: number; readonly other: number };
  readonly drafts: number;
  readonly held: number;
  readonly withdrawn: number;
}

beforeAll(() => {
  const result = build(sample, dist);
  expect(result.stderr + result.stdout).not.toContain('故障');
  expect(result.code).toBe(0);
});
afterAll(folder.remove);

describe('the sample site', () => {
  it('is rich: documents, years, agencies, categories, and one of every state', () => {
    const facts = readJson<BuildJson>(join(dist, 'data/build.json'));
    expect(facts.documents).toBeGreaterThanOrEqual(100);
    expect(facts.pages.documents).toBe(facts.documents);
    expect(facts.drafts).toBeGreaterThanOrEqual(1);
    expect(facts.held).toBeGreaterThanOrEqual(1);
    expect(facts.withdrawn).toBeGreaterThanOrEqual(1);
    expect(readdirSync(join(dist, 'agencies')).length).toBeGreaterThan(12);
    expect(readdirSync(join(dist, 'years')).length).toBeGreaterThan(3);
    expect(readdirSync(join(dist, 'catalogue')).length).toBeGreaterThan(30);
  });

  it('has no errors by its own checks, on any day', () => {
    for (const today of ['2026-11-16', '2027-06-30', '2099-01-01']) {
      const result = runVerb('check', ['--today', today, '--format', 'json', '--cache', cache]);
      const report = JSON.parse(result.stdout) as {
        summary: { errors: number };
        problems: { severity: string; rule: string; file: string }[];
      };
      expect(
        report.problems.filter((problem) => problem.severity === 'error'),
        today,
      ).toEqual([]);
      expect(result.code).toBe(0);
    }
  });

  it('gives the same bytes in another folder, time zone and locale, cold', () => {
    const elsewhere = join(folder.path, 'elsewhere');
    const content = copySample(elsewhere);
    const out = join(elsewhere, 'dist');
    const result = runVerb(
      'build',
      ['--content', content, '--out', out, '--cache', join(elsewhere, 'cache'), '--today', TODAY],
      { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'C' },
    );
    expect(result.code).toBe(0);
    const here = digestsOf(dist);
    const there = digestsOf(out);
    // The commit is that of the repository that holds the content: the copy is in none.
    for (const path of ['data/build.json', 'openness/evidence/index.html']) {
      here.delete(path);
      there.delete(path);
    }
    expect([...there]).toEqual([...here]);
    rmSync(elsewhere, { recursive: true });
  });

  it('changes with the day only what the law makes depend on it', () => {
    const later = join(folder.path, 'later');
    expect(build(sample, later, '2026-11-17').code).toBe(0);
    const before = digestsOf(dist);
    const changed = [...digestsOf(later)].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
    expect(changed.sort()).toEqual([
      'data/build.json',
      'index.html',
      'openness/evidence/index.html',
      'openness/index.html',
      'openness/report.json',
    ]);
  });
});

describe('bad content', () => {
  it('publishes nothing, lists every problem and leaves the old site as it was', () => {
    const content = copySample(join(folder.path, 'bad'));
    const out = join(folder.path, 'bad/dist');
    expect(build(content, out).code).toBe(0);
    const before = treeDigest(out);
    for (let index = 0; index < 40; index += 1) {
      writeFileSync(
        join(content, `news/bad-${index}.md`),
        `---\n标题: 坏文件${index}\n发布日期: 2026-13-${index + 10}\n---\n\n正文。\n`,
      );
    }
    const result = build(content, out, TODAY, '--format', 'json');
    expect(result.code).toBe(1);
    const { problems } = JSON.parse(result.stdout) as {
      problems: { file: string; line: number; severity: string; fix: string }[];
    };
    const bad = problems.filter((problem) => problem.severity === 'error' && problem.line === 3);
    expect(new Set(bad.map((problem) => problem.file)).size).toBe(40);
    expect(bad.every((problem) => problem.fix)).toBe(true);
    expect(treeDigest(out)).toBe(before);
  });

  it('ends with 2 on wrong usage and touches nothing', () => {
    expect(runVerb('build', ['--content', join(folder.path, 'absent')]).code).toBe(2);
    expect(runVerb('build', ['--unknown-option']).code).toBe(2);
    expect(runVerb('build', ['--today', 'yesterday']).code).toBe(2);
    const foreign = join(folder.path, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'mine');
    expect(build(sample, foreign).code).toBe(2);
    expect(readdirSync(foreign)).toEqual(['letter.txt']);
  });
});

describe('a withdrawn document', () => {
  it('leaves a notice at its address and feed and no byte of its text anywhere', () => {
    const work = join(folder.path, 'withdrawn');
    const content = copySample(work);
    const out = join(work, 'dist');
    const ownCache = join(work, 'cache');
    const run = () => runVerb('build', ['--content', content, '--out', out, '--cache', ownCache, '--today', TODAY]);
    const file = join(content, 'news/canary.md');
    const front =
      '---\n标题: 关于一次活动的消息\n发文机关: 示例县人民政府办公室\n发布日期: 2026-11-12\n成文日期: 2026-11-12\n';
    const rest =
      '索引号: 119901000000000001/2026-99999\n内容概述: 金丝雀摘要\n公开属性: 主动公开\n目录: county-news\n审查:\n  机构: 示例县人民政府办公室\n  日期: 2026-11-12\n';
    writeFileSync(file, `${front}${rest}---\n\n金丝雀正文在这里。\n`);
    const first = run();
    expect(first.code, first.stdout).toBe(0);
    expect(readFileSync(join(out, 'news/canary/index.html'), 'utf8')).toContain('金丝雀正文');
    writeFileSync(file, `${front}${rest}撤回:\n  日期: 2026-11-14\n  原因: 内容有误\n---\n\n金丝雀正文在这里。\n`);
    expect(run().code).toBe(0);
    const notice = readFileSync(join(out, 'news/canary/index.html'), 'utf8');
    expect(notice).toContain('内容有误');
    expect(filesHolding(out, '金丝雀')).toEqual([]);
    expect(filesHolding(ownCache, '金丝雀正文')).toEqual([]);
    expect(readFileSync(join(out, 'feeds/all/rss.xml'), 'utf8')).toContain('119901000000000001/2026-99999');
  });
});

describe('dist', () => {
  it('comes back by itself after a kill between the two renames', () => {
    const out = join(folder.path, 'kill/dist');
    expect(build(sample, out).code).toBe(0);
    const before = treeDigest(out);
    renameSync(out, join(folder.path, 'kill/.dist.old'));
    expect(existsSync(out)).toBe(false);
    expect(build(sample, out).code).toBe(0);
    expect(treeDigest(out)).toBe(before);
    expect(readdirSync(join(folder.path, 'kill'))).toEqual(['dist']);
  });
});

function filesHolding(place: string, text: string): string[] {
  return [...digestsOf(place).keys()].filter((path) => readFileSync(join(place, path)).includes(text));
}
