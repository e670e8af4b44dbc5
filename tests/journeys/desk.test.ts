import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../src/documents/index.ts';
import type { Problem, Summary } from '../../src/domain/problem.ts';
import { copySample, ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';

const { cache } = inject('sites');
const folder = temporaryFolder();
const content = copySample(folder.path);
const POLICY = 'policies/2026/water-price.md';
afterAll(folder.remove);

function git(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return spawnSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@n.example', ...args], {
    cwd: content,
    encoding: 'utf8',
    env,
  });
}

function check(...args: readonly string[]) {
  const result = runVerb('check', ['--content', content, '--cache', cache, '--today', TODAY, ...args]);
  const parsed = () => JSON.parse(result.stdout) as { problems: Problem[]; summary: Summary; others?: Summary };
  return { ...result, parsed };
}

function edit(file: string, change: (text: string) => string): string {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return before;
}

const breakNumber = (text: string) => text.replace('示发改发〔2026〕20号', '示发改发[2026]20号');

beforeAll(() => {
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
});

describe('checking what is staged', () => {
  it('judges the staged version, not the working copy, and only what is staged', () => {
    const sound = edit(POLICY, breakNumber);
    edit('policies/2026/flood-plan.md', breakNumber);
    git('add', POLICY);
    writeFileSync(join(content, POLICY), sound);
    for (const _run of ['nothing remembered', 'remembered']) {
      const { code, parsed } = check('--staged', '--format', 'json');
      expect(code).toBe(1);
      expect(new Set(parsed().problems.map(({ file }) => file))).toEqual(new Set([POLICY]));
      const fault = parsed().problems.find(({ rule }) => rule === 'document-number');
      expect(fault?.expected).toBe('示发改发〔2026〕20号');
    }
    git('reset', '-q', '--hard');
    expect(check('--staged').code).toBe(0);
  });

  it('still sees the partners of rules across documents', () => {
    const number = /索引号: (\S+)/u.exec(readFileSync(join(content, 'policies/2026/flood-plan.md'), 'utf8'))?.[1] ?? '';
    edit(POLICY, (text) => text.replace(/索引号: \S+/u, `索引号: ${number}`));
    git('add', '-A');
    const { parsed } = check('--staged', '--format', 'json');
    expect(parsed().problems.map(({ rule, file }) => `${file} ${rule}`)).toContain(`${POLICY} duplicate-index-number`);
    git('reset', '-q', '--hard');
  });

  it('tells who is left with a dead link when a document is taken away', () => {
    edit(
      'news/2026/night-school.md'.replace('night-school', firstNews()),
      (text) => `${text}\n\n见[水价](../../${POLICY})。\n`,
    );
    git('add', '-A');
    git('commit', '-q', '-m', 'link', '--no-verify');
    expect(check('--staged').code).toBe(0);
    edit('topics.yaml', (text) => `${text}\n`);
    git('add', '-A');
    check('--staged');
    git('reset', '-q', '--hard');
    git('rm', '-q', POLICY);
    const { parsed } = check('--staged', '--format', 'json');
    expect(parsed().problems.map(({ rule }) => rule)).toContain('broken-link');
    git('reset', '-q', '--hard');
  });

  it('refuses a folder outside any repository', () => {
    const bare = temporaryFolder();
    try {
      mkdirSync(join(bare.path, 'content'));
      const result = runVerb('check', ['--content', join(bare.path, 'content'), '--cache', cache, '--staged']);
      expect(result.code).toBe(2);
      expect(result.stderr).toContain('不在 Git 仓库里');
    } finally {
      bare.remove();
    }
  });
});

function firstNews(): string {
  const listed =
    git('ls-files', 'news/2026')
      .stdout.split('\n')
      .find((path) => path.endsWith('.md')) ?? '';
  return listed.slice('news/2026/'.length, -'.md'.length);
}

describe('checking some files', () => {
  it('lists their problems and counts those of the others', () => {
    const before = [
      edit(POLICY, breakNumber),
      edit('policies/2026/flood-plan.md', (text) => text.replace('〔2026〕', '[2026]')),
    ];
    const { code, parsed } = check(POLICY, '--format', 'json');
    expect(code).toBe(1);
    expect(parsed().problems.every(({ file }) => file === POLICY)).toBe(true);
    expect(parsed().others?.errors).toBe(1);
    expect(check('policies/2025').code).toBe(0);
    git('reset', '-q', '--hard');
    expect(before).toHaveLength(2);
  });

  it.each([
    [['--stagd'], '--staged'],
    [['--format', 'jsn'], 'json'],
    [['policies/2026/water-prise.md'], 'water-price.md'],
    [['--content'], '--content'],
    [['--strict=yes'], '--strict'],
    [['--dry-run'], '--fix'],
  ])('answers %s in Chinese, with what was probably meant', (args, meant) => {
    const { code, stderr, stdout } = check(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('命令写错了');
    expect(stderr).toContain(meant);
    expect(stderr).not.toMatch(/Unknown|argument|ambiguous| at /u);
  });

  it('says in one line what the system refuses', () => {
    const { code, stderr } = check('--cache', join(content, 'site.yaml', 'cache'));
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('at ');
  });

  it('writes a page to send to a colleague, and overwrites nothing', () => {
    const out = join(folder.path, '结果.html');
    expect(check('--format', 'html', '--out', out).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<!doctype html>');
    expect(check('--format', 'html', '--out', out).code).toBe(2);
  });
});

describe('faults of one run', () => {
  it('are told together: a wrong field hides no dead link, and nobody is blamed for linking to it', () => {
    edit(POLICY, (text) => `${breakNumber(text)}\n\n见[没有的文件](no-such.md)。\n`);
    edit('policies/2026/flood-plan.md', (text) => `${text}\n\n见[水价](water-price.md)。\n`);
    const { parsed } = check('--format', 'json');
    const errors = parsed().problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${POLICY} document-number`,
      `${POLICY} broken-link`,
    ]);
    git('reset', '-q', '--hard');
  });

  it('include those of documents while site.yaml cannot be used', () => {
    edit('site.yaml', (text) => text.replace(/^网址:.*$/mu, '网址: 没有'));
    edit(POLICY, (text) => `${breakNumber(text)}\n\n见[没有的文件](no-such.md)。\n`);
    const { parsed } = check('--format', 'json');
    const errors = parsed().problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file }) => file)).toEqual([POLICY, POLICY, 'site.yaml']);
    git('reset', '-q', '--hard');
  });
});

describe('--fix', () => {
  it('mends what is safe, shows it, keeps every other byte, and finds nothing the second time', () => {
    const sound = edit(POLICY, (text) => breakNumber(text).replace('成文日期: 2026-05-26', '成文日期: 2026年5月26日'));
    const dry = check(POLICY, '--fix', '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.stderr).toContain('+ 发文字号: 示发改发〔2026〕20号');
    expect(check('--fix').code).toBe(0);
    expect(readFileSync(join(content, POLICY), 'utf8')).toBe(sound);
    git('reset', '-q', '--hard');
    check(POLICY, '--fix');
    expect(check(POLICY, '--fix').stderr).toContain('没有可以自动改的地方');
    git('reset', '-q', '--hard');
  });

  it('adds a missing 索引号 only when asked', () => {
    edit(POLICY, (text) => text.replace(/索引号: .*\n/u, ''));
    expect(check(POLICY, '--fix').code).toBe(1);
    expect(check(POLICY, '--fix', '--fix-index').code).toBe(0);
    expect(readFileSync(join(content, POLICY), 'utf8')).toMatch(/\n索引号: \S+\/2026-\d{5}\n/u);
    git('reset', '-q', '--hard');
  });
});

describe('a new document', () => {
  const create = (...args: readonly string[]) =>
    runVerb('new', ['--content', content, '--cache', cache, '--today', TODAY, ...args]);

  it('of every type passes the check but for what only a person knows, and overwrites none', () => {
    const title = '示例县财政局关于票据管理的通知';
    for (const { name } of DOCUMENT_TYPES) {
      const { code, stdout, stderr } = create(name, '--agency', 'finance', '--title', title);
      expect(code, stderr).toBe(0);
      expect(stdout).toContain('正文');
    }
    const made = git('ls-files', '--others').stdout.trim().split('\n');
    expect(new Set(made.map((path) => path.split('/')[0]))).toEqual(new Set(DOCUMENT_TYPES.map(({ name }) => name)));
    const { parsed } = check(...made, '--format', 'json');
    const open = parsed().problems.filter(({ severity }) => severity === 'error');
    expect(open.map(({ file, rule, field }) => `${file} ${rule} ${field}`)).toEqual([]);
    const first = made.find((path) => path.startsWith('policies/')) ?? '';
    const text = readFileSync(join(content, first), 'utf8');
    expect(create('policies', '--agency', 'finance', '--title', title).code).toBe(0);
    expect(readFileSync(join(content, first), 'utf8')).toBe(text);
    expect(git('ls-files', '--others').stdout.trim().split('\n')).toHaveLength(made.length + 1);
    git('clean', '-fdq');
  });

  it('names all that is missing at once, and writes nothing', () => {
    const { code, stderr } = create();
    expect(code).toBe(2);
    for (const word of ['类型', '--title', '--agency']) expect(stderr).toContain(word);
    expect(create('polices').stderr).toContain('“policies”');
    expect(git('ls-files', '--others').stdout).toBe('');
  });
});

describe('the hook', () => {
  const hooks = (...args: readonly string[]) => runVerb('hooks', ['--content', content, ...args]);
  const file = join(content, '.git/hooks/pre-commit');

  it('goes where Git looks for it, stops a commit with errors, and goes again', () => {
    expect(hooks().code).toBe(0);
    expect(existsSync(file)).toBe(true);
    if (isInstalled()) {
      edit(POLICY, breakNumber);
      const refused = git('commit', '-q', '-a', '-m', 'bad');
      expect(refused.status).not.toBe(0);
      expect(refused.stdout + refused.stderr).toContain('没有提交');
      git('reset', '-q', '--hard');
      edit(POLICY, (text) => `${text}\n补充说明。\n`);
      expect(git('commit', '-q', '-a', '-m', 'good').status).toBe(0);
    }
    expect(hooks('--remove').code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  it('follows core.hooksPath and linked work trees', () => {
    const elsewhere = join(folder.path, 'own hooks');
    git('config', 'core.hooksPath', elsewhere);
    expect(hooks().code).toBe(0);
    expect(existsSync(join(elsewhere, 'pre-commit'))).toBe(true);
    hooks('--remove');
    git('config', '--unset', 'core.hooksPath');
    const tree = join(folder.path, 'tree');
    git('worktree', 'add', '-q', tree, '-b', 'other');
    expect(runVerb('hooks', ['--content', tree]).stdout).toContain(join('.git', 'hooks'));
    hooks('--remove');
  });

  it('leaves a hook of somebody else alone', () => {
    writeFileSync(file, '#!/bin/sh\n');
    expect(hooks().code).toBe(2);
    expect(hooks('--remove').code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\n');
  });
});

/** Where the packages are not those of the lock file, the hook's own command would install them first. */
function isInstalled(): boolean {
  const stamp = join(ROOT, 'node_modules/.glasshouse-installed');
  const name = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === name;
}
