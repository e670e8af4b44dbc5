import { existsSync, readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyContent, digestsOf, readJson, runVerb, TODAY, temporaryFolder, treeDigest } from '../run-verb.ts';

const folder = temporaryFolder();
const content = join(folder.path, 'content');
const link = join(folder.path, 'live');
const publish = (...more: string[]) =>
  runVerb('publish', [
    '--content',
    content,
    '--to',
    link,
    '--cache',
    join(folder.path, 'cache'),
    '--today',
    TODAY,
    '--no-search',
    ...more,
  ]);
const news = (name: string, more = '') =>
  writeFileSync(
    join(content, `news/${name}.md`),
    `---\n标题: 关于一次活动的消息\n发文机关: 示例\n发布日期: 2026-11-02\n成文日期: 2026-11-02\n内容概述: 一次活动。\n公开属性: 主动公开\n` +
      `审查: {机构: 办公室, 日期: 2026-11-02}\n${more}---\n\n金丝雀正文。\n`,
  );

beforeAll(() => copyContent(inject('sites').department.content, folder.path));
afterAll(folder.remove);

describe('publish', () => {
  it('makes a release behind a link, records it, and publishes the same again', () => {
    news('leak', '附件: [leak.csv]\n');
    writeFileSync(join(content, 'news/leak.csv'), '金丝雀,1\n');
    const first = publish();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(readlinkSync(link)).toBe('live.releases/000001');
    const record = readJson<Record<string, unknown>>(join(folder.path, 'live.releases/000001.json'));
    for (const key of ['commit', 'today', 'addresses', 'digests']) expect(record).toHaveProperty(key);
    const before = treeDigest(link);
    const second = publish();
    expect(second.code, second.stdout + second.stderr).toBe(0);
    expect(treeDigest(link)).toBe(before);
  });

  it('refuses to lose the address of a document, and says what to do', () => {
    renameSync(join(content, 'news/leak.md'), join(folder.path, 'aside.md'));
    const result = publish('--format', 'json');
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('address-lost');
    expect(readlinkSync(link)).toBe('live.releases/000002');
    renameSync(join(folder.path, 'aside.md'), join(content, 'news/leak.md'));
  });

  it('follows a rename by 旧地址, and takes every byte of a text that is withdrawn later', () => {
    news('leak-renamed', '附件: [leak.csv]\n旧地址: /news/leak/\n');
    renameSync(join(content, 'news/leak.md'), join(folder.path, 'old.md'));
    expect(publish().code).toBe(0);
    expect(readFileSync(join(link, 'news/leak/index.html'), 'utf8')).toContain('/news/leak-renamed/');
    news('leak-renamed', '附件: [leak.csv]\n旧地址: /news/leak/\n撤回: {日期: 2026-11-10, 原因: 内容有误}\n');
    const withdrawn = publish();
    expect(withdrawn.code, withdrawn.stdout + withdrawn.stderr).toBe(0);
    expect(readFileSync(join(link, 'news/leak-renamed/index.html'), 'utf8')).toContain('内容有误');
    for (const place of ['live.releases', 'cache/sites']) {
      const held = [...digestsOf(join(folder.path, place)).keys()].filter((path) =>
        readFileSync(join(folder.path, place, path)).includes('金丝雀'),
      );
      expect(held, place).toEqual([]);
    }
  });

  it('goes back to an earlier release, and leaves what is not its own alone', () => {
    expect(publish().code).toBe(0);
    const back = runVerb('publish', ['--to', link, '--rollback']);
    expect(back.code, back.stderr).toBe(0);
    expect(readlinkSync(link)).toBe('live.releases/000004');
    const foreign = join(folder.path, 'content');
    expect(runVerb('publish', ['--content', content, '--to', foreign]).code).toBe(2);
    expect(existsSync(join(foreign, 'site.yaml'))).toBe(true);
  });
});
