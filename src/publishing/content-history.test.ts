import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleDocument } from '../domain/example-document.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { contentHistory, textDigest } from './content-history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = (text: string) => text as PlainDate;

function git(at: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: `${at}T12:00:00+08:00`, GIT_COMMITTER_DATE: `${at}T12:00:00+08:00` };
  for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) delete env[name as keyof typeof env];
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.cn', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(at: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(at, 'add', '-A');
  git(at, 'commit', '-qm', at);
}

function history(content = 'content') {
  return contentHistory({
    folder: join(folder, content),
    cacheFile: join(folder, 'log.json'),
    documents: [exampleDocument('policies/甲', { datePublished: day('2026-03-05') })],
    strictFrom: day('2025-01-01'),
    before: null,
    textOf: () => null,
  });
}

const source = (body: string) => `---\n标题: 甲\n发布日期: 2026-03-05\n---\n\n${body}\n`;

describe('contentHistory', () => {
  it('knows the first commit of a file, and what stood in it when it was published', () => {
    git('2026-03-01', 'init', '-q');
    commit('2026-03-01', { 'content/policies/甲.md': source('一'), 'content/policies/乙.md': '乙' });
    commit('2026-03-05', { 'content/policies/甲.md': source('二') });
    commit('2026-04-01', { 'content/policies/甲.md': source('三') });
    const { git: state, files } = history();
    expect(state).toBe('full');
    expect(files.get('policies/甲.md')).toEqual({
      first: '2026-03-01',
      together: 2,
      published: { day: '2026-03-05', text: textDigest(['二']), datePublished: '2026-03-05' },
    });
    // From what the first run kept.
    expect(history().files).toEqual(files);
  });

  it('says so where there is no repository, nothing of the content in it, or only a part of its past', () => {
    mkdirSync(join(folder, 'content'));
    expect(history().git).toBe('none');
    git('2026-03-01', 'init', '-q');
    commit('2026-03-01', { 'readme.txt': 'x' });
    expect(history().git).toBe('none');
    commit('2026-03-02', { 'content/policies/甲.md': source('一') });
    git('2026-03-03', 'clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'shallow'));
    expect(history('shallow/content').git).toBe('shallow');
  });
});
