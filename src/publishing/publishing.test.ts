import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { PageStore } from './page-store.ts';
import { createProgress } from './progress.ts';
import {
  nextId,
  openReleaseStaging,
  prune,
  type ReleaseRecord,
  refusal,
  release,
  releaseIds,
  releasesOf,
  switchLink,
} from './releases.ts';
import { isForeign, openStaging, placesOf, recover, removeOld, switchFolder } from './switch-folder.ts';
import { compareTree, isSame } from './verify-tree.ts';
import { takeLock } from './workspace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publishing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]) => join(folder, ...parts);
const put = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};

describe('PageStore', () => {
  it('keeps what it was given, read-only, and forgets what a build did not use', () => {
    const first = new PageStore(at('store'));
    first.add('key-a', '甲', at('a.html'));
    first.add('key-b', '乙', at('b.html'));
    first.finish();
    const second = new PageStore(at('store'));
    expect(second.keep('key-a', at('a2.html'))).toBe(sha256('甲'));
    expect(readFileSync(at('a2.html'), 'utf8')).toBe('甲');
    expect(statSync(at('a2.html')).mode & 0o222).toBe(0);
    second.finish();
    expect(new PageStore(at('store')).keep('key-b', at('b2.html'))).toBeNull();
    expect(readdirSync(at('store/objects')).flatMap((shelf) => readdirSync(at('store/objects', shelf)))).toHaveLength(
      1,
    );
  });

  it('makes an altered object anew once it is told of it', () => {
    const first = new PageStore(at('store'));
    const digest = first.add('key', '原文', at('a.html'));
    first.finish();
    const object = at('store/objects', digest.slice(0, 2), digest.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, '篡改');
    const second = new PageStore(at('store'));
    second.keep('key', at('b.html'));
    expect(compareTree(folder, new Map([['b.html', digest]])).altered).toContain('b.html');
    second.forget(digest);
    expect(second.keep('key', at('c.html'))).toBeNull();
    second.add('key', '原文', at('c.html'));
    expect(readFileSync(at('c.html'), 'utf8')).toBe('原文');
  });

  it('counts an object that is gone as not held', () => {
    const first = new PageStore(at('store'));
    const digest = first.add('key', '原文', at('a.html'));
    first.finish();
    rmSync(at('store/objects', digest.slice(0, 2), digest.slice(2)));
    expect(new PageStore(at('store')).keep('key', at('b.html'))).toBeNull();
  });
});

describe('switchFolder', () => {
  const tree = (path: string, text: string) =>
    put(join(path, 'data/build.json'), `{"generator":"Glasshouse","text":"${text}"}`);
  const text = () => readFileSync(at('dist/data/build.json'), 'utf8');

  it('replaces a tree of its own and refuses a foreign one', () => {
    tree('dist', 'old');
    expect(isForeign(at('dist'))).toBe(false);
    const places = placesOf(at('dist'));
    const staging = openStaging(places);
    writeFileSync(join(staging, 'x'), '');
    tree('.dist.new', 'new');
    switchFolder(places);
    expect(text()).toContain('new');
    expect(readdirSync(folder).sort()).toEqual(['.dist.old', 'dist']);
    removeOld(places);
    expect(readdirSync(folder)).toEqual(['dist']);
    put('foreign/letter.txt', 'mine');
    expect(isForeign(at('foreign'))).toBe(true);
    mkdirSync(at('empty'));
    expect(isForeign(at('empty'))).toBe(false);
    expect(isForeign(at('absent'))).toBe(false);
  });

  it('recovers from a kill at each step of the switch', () => {
    const places = placesOf(at('dist'));
    // Killed while the new tree was being made.
    tree('dist', 'old');
    tree('.dist.new', 'half');
    recover(places);
    expect(text()).toContain('old');
    // Killed after the new tree was declared whole.
    tree('.dist.new', 'new');
    writeFileSync(places.complete, '');
    recover(places);
    expect(text()).toContain('new');
    // Killed between the two renames.
    rmSync(at('dist'), { recursive: true });
    tree('.dist.old', 'new');
    tree('.dist.new', 'newer');
    writeFileSync(places.complete, '');
    recover(places);
    expect(text()).toContain('newer');
    // Killed with the old tree aside and nothing complete.
    rmSync(at('dist'), { recursive: true });
    tree('.dist.old', 'newer');
    recover(places);
    expect(text()).toContain('newer');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('releases', () => {
  const record = (id: string, documents: string[] = []): ReleaseRecord => ({
    id,
    commit: null,
    today: '2026-11-16',
    addresses: [],
    documents,
    digests: {},
    bodies: {},
  });
  const publish = (documents: string[] = []) => {
    const releases = releasesOf(at('live'));
    const staging = openReleaseStaging(releases);
    const id = nextId(releases);
    writeFileSync(join(staging, 'index.html'), id);
    release(releases, staging, record(id, documents));
    return releases;
  };

  it('switches the link, keeps the last five and goes back', () => {
    let releases = publish();
    for (let count = 0; count < 7; count += 1) {
      releases = publish();
      prune(releases, new Set());
    }
    expect(readFileSync(at('live/index.html'), 'utf8')).toBe('000008');
    expect(releaseIds(releases)).toEqual(['000004', '000005', '000006', '000007', '000008']);
    switchLink(releases, '000006');
    expect(readlinkSync(at('live'))).toBe('live.releases/000006');
  });

  it('removes older releases that hold a withdrawn text', () => {
    publish(['policies/2026/leak', 'policies/2026/x']);
    publish(['policies/2026/x']);
    const releases = publish(['policies/2026/x']);
    expect(prune(releases, new Set(['policies/2026/leak']))).toEqual(['000001']);
    expect(existsSync(at('live.releases/000001'))).toBe(false);
  });

  it('refuses what is not its own', () => {
    put('folder/a.txt', '');
    put('file', '');
    mkdirSync(at('empty'));
    symlinkSync(at('folder'), at('link'));
    const verdict = (name: string) => refusal(releasesOf(at(name)));
    expect(verdict('folder')).toBe('foreign-folder');
    expect(verdict('file')).toBe('foreign-file');
    expect(verdict('link')).toBe('foreign-link');
    expect(verdict('empty')).toBeNull();
    expect(verdict('absent')).toBeNull();
  });
});

describe('compareTree', () => {
  it('names what is missing, altered and unknown', () => {
    put('tree/same.html', 'a');
    put('tree/altered.html', 'b');
    put('tree/unknown.html', 'c');
    const digests = new Map([
      ['same.html', sha256('a')],
      ['altered.html', sha256('x')],
      ['missing.html', sha256('y')],
    ]);
    const found = compareTree(at('tree'), digests);
    expect(found).toEqual({ missing: ['missing.html'], altered: ['altered.html'], unknown: ['unknown.html'] });
    expect(isSame(found)).toBe(false);
  });
});

describe('takeLock', () => {
  it('makes a second holder wait, and takes over from a process that is gone', async () => {
    const give = await takeLock(at('lock'), () => {});
    let waited = 0;
    const second = takeLock(at('lock'), () => {
      waited += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(waited).toBe(1);
    give();
    (await second)();
    writeFileSync(at('lock'), '999999999');
    (await takeLock(at('lock'), () => {}))();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('progress', () => {
  const run = (terminal: boolean) => {
    let text = '';
    let now = 0;
    const progress = createProgress({
      terminal,
      verbose: false,
      write: (part) => {
        text += part;
      },
      now: () => now,
      cpu: () => 0,
      words: { left: (seconds) => `${seconds} s left`, took: (stage, seconds) => `${stage} ${seconds}` },
    });
    progress.stage('pages');
    now = 3000;
    progress.step(1, 4);
    progress.end();
    return text;
  };

  it('says stage, count and time left at a terminal, and nothing elsewhere', () => {
    expect(run(true)).toContain('pages 1/4');
    expect(run(true)).toContain('9 s left');
    expect(run(false)).toBe('');
  });
});
