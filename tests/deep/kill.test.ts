import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { ROOT, runVerb, startVerb, TODAY, temporaryFolder, treeDigest } from '../run-verb.ts';

const KILLS = Number(process.env['GLASSHOUSE_KILLS'] ?? '100');
const folder = temporaryFolder();
const cache = join(folder.path, 'cache');
const content = join(folder.path, 'content');
const changing = join(content, 'news/changing.md');
const common = ['--content', content, '--cache', cache, '--today', TODAY, '--no-search'];
const random = createRandom(7);
const digests = new Map<string, string>();
let longest = 0;

/** The content has two states; whole trees of both are known, anything else is half a site. */
function setState(state: 'a' | 'b'): void {
  const text = state === 'a' ? '甲' : '乙'.repeat(50);
  writeFileSync(
    changing,
    `---\n标题: 关于一次活动的消息\n发布日期: 2026-11-02\n成文日期: 2026-11-02\n索引号: 000000000/2026-70001\n内容概述: 一次活动的消息。\n` +
      `发文机关: 示例\n公开属性: 主动公开\n审查: {机构: 办公室, 日期: 2026-11-02}\n---\n\n${text}\n`,
  );
}

beforeAll(() => {
  cpSync(join(ROOT, 'tests/sites/department'), content, { recursive: true });
  for (const state of ['a', 'b'] as const) {
    setState(state);
    const out = join(folder.path, `whole-${state}`);
    const began = performance.now();
    const result = runVerb('build', [...common, '--out', out]);
    expect(result.code, result.stdout + result.stderr).toBe(0);
    longest = performance.now() - began;
    digests.set(treeDigest(out), state);
  }
});
afterAll(folder.remove);

async function killed(verb: string, args: readonly string[]): Promise<void> {
  const child = startVerb(verb, [...common, ...args]);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await wait(random.next() * longest);
  child.kill('SIGKILL');
  await ended;
}

describe(`${KILLS} kills at random instants`, () => {
  it('of publish leave the old or the new site whole', async () => {
    const link = join(folder.path, 'live');
    setState('a');
    expect(runVerb('publish', [...common, '--to', link]).code).toBe(0);
    for (let round = 0; round < KILLS; round += 1) {
      const state = round % 2 === 0 ? 'b' : 'a';
      setState(state);
      await killed('publish', ['--to', link]);
      expect(digests.has(treeDigest(link)), `kill ${round}`).toBe(true);
      if (round % 10 === 9) {
        expect(runVerb('publish', [...common, '--to', link]).code, `after kill ${round}`).toBe(0);
        expect(digests.get(treeDigest(link))).toBe(state);
      }
    }
  });

  it('of build leave the old or the new site whole, at the latest at the next command', async () => {
    const out = join(folder.path, 'dist');
    setState('a');
    expect(runVerb('build', [...common, '--out', out]).code).toBe(0);
    for (let round = 0; round < KILLS; round += 1) {
      const state = round % 2 === 0 ? 'b' : 'a';
      setState(state);
      await killed('build', ['--out', out]);
      if (!existsSync(out)) {
        // Between the two renames: content with an error makes nothing new, so what comes back is what was there.
        const sound = readFileSync(changing, 'utf8');
        writeFileSync(changing, '没有文件头');
        expect(runVerb('build', [...common, '--out', out]).code).toBe(1);
        writeFileSync(changing, sound);
      }
      expect(digests.has(treeDigest(out)), `kill ${round}`).toBe(true);
      if (round % 10 === 9) {
        expect(runVerb('build', [...common, '--out', out]).code).toBe(0);
        expect(digests.get(treeDigest(out))).toBe(state);
      }
    }
  });
});
