import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkName, isIgnoredName, proposedName } from './file-name.ts';
import { wholeFile } from './intake-problem.ts';
import { readBytes } from './read-bytes.ts';
import { encodeGb18030 } from './samples/legacy-encoder.ts';
import { temporaryContent } from './samples/temporary-content.ts';
import { findTwins } from './twins.ts';
import { type Walk, walk } from './walk.ts';

const TYPES = ['policies', 'notices', 'agencies'];

/** Walks a folder of empty-ish files; `more` adds what files alone cannot be. */
function walked(paths: readonly string[], more: (folder: string) => void = () => undefined): Walk {
  const { folder, remove } = temporaryContent(Object.fromEntries(paths.map((path) => [path, 'x'])));
  try {
    more(folder);
    return walk(folder, TYPES);
  } finally {
    remove();
  }
}

const rules = ({ problems }: Walk) => problems.map(({ rule, file }) => `${rule} ${file}`).sort();
const paths = ({ files }: Walk) => files.map(({ path }) => path);
function link(folder: string, path: string, target: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}

describe('links and special files', () => {
  it.each([
    ['to a file outside', '/etc/hostname', '之外'],
    ['to a folder outside', '/etc', '之外'],
    ['upwards', '../../..', '之外'],
    ['to a file inside', 'real.md', '一律不予接受'],
    ['to its own folder', '.', '一律不予接受'],
    ['to itself', 'link.md', '断开'],
    ['to nothing', 'gone.md', '断开'],
  ])('a link %s is refused and not followed', (_name, target, words) => {
    const found = walked(['policies/real.md'], (folder) => link(folder, 'policies/link.md', target));
    expect(rules(found)).toEqual(['symbolic-link policies/link.md']);
    expect(found.problems[0]?.message).toContain(words);
    expect(paths(found)).toEqual(['policies/real.md']);
  });

  it('the content folder itself may be reached by a link', () => {
    const { folder, remove } = temporaryContent({ 'policies/a.md': 'x' });
    const other = temporaryContent({});
    symlinkSync(folder, join(other.folder, 'content'));
    expect(paths(walk(join(other.folder, 'content'), TYPES))).toEqual(['policies/a.md']);
    remove();
    other.remove();
  });

  it('a pipe is refused and never waited for', () => {
    const found = walked(['policies/a.md'], (folder) => execFileSync('mkfifo', [join(folder, 'policies/pipe.md')]));
    expect(rules(found)).toEqual(['special-file policies/pipe.md']);
  });

  it('a pipe or link that took the place of a file after the walk is neither waited for nor followed', () => {
    const { folder, remove } = temporaryContent({ 'a.md': 'x' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    link(folder, 'link', 'a.md');
    expect(readBytes(join(folder, 'pipe'), 10)).toEqual({ fault: 'not-a-file' });
    expect(readBytes(join(folder, 'link'), 10)).toMatchObject({ fault: 'unreadable', code: 'ELOOP' });
    expect(readBytes(folder, 10)).toEqual({ fault: 'not-a-file' });
    expect(readBytes(join(folder, 'gone'), 10)).toEqual({ fault: 'unreadable', code: 'ENOENT' });
    expect(readBytes(join(folder, 'a.md'), 0)).toEqual({ fault: 'too-large', size: 1 });
    remove();
  });

  it('a socket is refused', async () => {
    const { folder, remove } = temporaryContent({ 'policies/a.md': 'x' });
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(folder, 'policies/s.md'), ready));
    expect(rules(walk(folder, TYPES))).toEqual(['special-file policies/s.md']);
    await new Promise((closed) => server.close(closed));
    remove();
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be read is named', () => {
    const found = walked(['policies/a.md', 'policies/2026/b.md'], (folder) =>
      chmodSync(join(folder, 'policies/2026'), 0),
    );
    expect(rules(found)).toEqual(['unreadable-file policies/2026']);
  });
});

describe('names', () => {
  it.each([
    ['a b.md', 'a-b.md'],
    ['a　b.md', 'a-b.md'],
    ['a\u00a0b.md', 'a-b.md'],
    ['a#b.md', 'a-b.md'],
    ['a?b.md', 'a-b.md'],
    ['100%.md', '100.md'],
    ['a:b.md', 'a-b.md'],
    ['a*.md', 'a.md'],
    ['"a".md', 'a.md'],
    ["a'b.md", 'a-b.md'],
    ['a\\b.md', 'a-b.md'],
    ['<a>.md', 'a.md'],
    ['a&b.md', 'a-b.md'],
    ['a\nb.md', 'a-b.md'],
    ['a\u001bb.md', 'a-b.md'],
    ['a\u200bb.md', 'a-b.md'],
    ['a\u202eb.md', 'a-b.md'],
    ['con.md', 'con-1.md'],
    ['AUX.txt', 'AUX-1.txt'],
    ['com1.a.md', 'com1-1.a.md'],
    ['a.', 'a'],
    ['document.json', 'document-1.json'],
    ['rss.xml', 'rss-1.xml'],
    [`${'长'.repeat(90)}.md`, `${'长'.repeat(60)}.md`],
    ['#.md', '未命名.md'],
  ])('%j is refused, and %j proposed', (name, proposal) => {
    expect(checkName(name, `policies/${name}`, wholeFile('x')).map(({ rule }) => rule)).toContain('file-name');
    expect(proposedName(name)).toBe(proposal);
    expect(checkName(proposal, `policies/${proposal}`, wholeFile('x'))).toEqual([]);
  });

  it.each(['通知.md', '（一）“十四五”规划—公示.pdf', 'x.y.tar.md', 'console.md', 'a_b-c(1)~2.md', '2026.md', 'é.md'])(
    '%s is accepted',
    (name) => {
      expect(checkName(name, `policies/${name}`, wholeFile('x'))).toEqual([]);
    },
  );

  it('limits the whole path', () => {
    const path = `${'policies/'.repeat(120)}a.md`;
    expect(checkName('a.md', path, wholeFile('x')).map(({ rule }) => rule)).toEqual(['file-name']);
  });

  it('are read for their own problems but take no part in the site', () => {
    const found = walked(['policies/a b.md', 'policies/文 件/c.md', 'policies/d.md']);
    expect(found.files.map(({ path, sound }) => [path, sound])).toEqual([
      ['policies/a b.md', false],
      ['policies/d.md', true],
      ['policies/文 件/c.md', false],
    ]);
    expect(rules(found)).toEqual(['file-name policies/a b.md', 'file-name policies/文 件']);
  });

  it('with control characters are shown, not obeyed', () => {
    expect(rules(walked(['policies/a\u001b[31m.md']))).toEqual(['file-name policies/a\\u001b[31m.md']);
  });

  it('in GB18030 are named with what they mean', () => {
    const found = walked(['policies/a.md'], (folder) => {
      const name = Buffer.concat([
        Buffer.from(join(folder, 'policies/')),
        encodeGb18030('关于防汛工作的通知'),
        Buffer.from('.md'),
      ]);
      writeFileSync(name, 'x');
    });
    expect(found.problems.map(({ rule }) => rule)).toEqual(['file-name-encoding']);
    expect(found.problems[0]?.message).toContain('GB18030 的“关于防汛工作的通知.md”');
  });

  it.each(['.git', '.DS_Store', '._a.md', 'Thumbs.db', '~$a.docx', 'a.md~', 'desktop.ini'])('%s is ignored', (name) => {
    expect(isIgnoredName(name)).toBe(true);
  });
});

describe('twins', () => {
  const entry = (path: string, kind: 'document' | 'asset' | 'folder' = 'document') => ({ path, kind }) as const;
  it.each([
    ['case', 'policies/Case.md', 'policies/case.md'],
    ['composed and decomposed', 'policies/caf\u00e9.md', 'policies/cafe\u0301.md'],
    ['width', 'policies/２０２６.md', 'policies/2026.md'],
    ['ligature', 'policies/ﬁle.md', 'policies/file.md'],
    ['full-width letters', 'policies/ＡＢ.md', 'policies/ab.md'],
  ])('by %s: each has a problem naming the other', (_name, a, b) => {
    const { problems } = findTwins([entry(a), entry(b)]);
    expect(problems.map(({ rule, file }) => [rule, file]).sort()).toEqual(
      [
        ['name-twins', a],
        ['name-twins', b],
      ].sort(),
    );
    expect(problems.find(({ file }) => file === a)?.message).toContain(b);
    expect(problems.find(({ file }) => file === b)?.message).toContain(a);
  });

  it('on disk take no part in the site', () => {
    const found = walked(['policies/Case.md', 'policies/case.md', 'policies/other.md']);
    expect(rules(found)).toEqual(['name-twins policies/Case.md', 'name-twins policies/case.md']);
    expect(found.files.filter(({ sound }) => sound).map(({ path }) => path)).toEqual(['policies/other.md']);
  });

  it.each([
    ['two folders', [entry('policies/A', 'folder'), entry('policies/a', 'folder')], 2],
    ['a document and an asset', [entry('policies/x.md'), entry('policies/x', 'asset')], 2],
    ['a document and a folder by case', [entry('policies/x.md'), entry('policies/X', 'folder')], 2],
    ['two assets', [entry('policies/a.PDF', 'asset'), entry('policies/a.pdf', 'asset')], 2],
    ['three', [entry('policies/a.md'), entry('policies/A.md'), entry('policies/ａ.md')], 3],
    ['a document and its own folder', [entry('policies/x.md'), entry('policies/x', 'folder')], 0],
    ['the same name in two folders', [entry('policies/x.md'), entry('notices/x.md')], 0],
    ['a document and an asset of its name', [entry('policies/x.md'), entry('policies/x.pdf', 'asset')], 0],
  ])('%s', (_name, entries, count) => {
    expect(findTwins(entries).problems).toHaveLength(count);
  });

  it('do not depend on the order of the folder', () => {
    const entries = ['b.md', 'B.md', 'ｂ.md'].map((name) => entry(`policies/${name}`));
    expect(
      findTwins([...entries].reverse())
        .problems.map(({ message }) => message)
        .sort(),
    ).toEqual(
      findTwins(entries)
        .problems.map(({ message }) => message)
        .sort(),
    );
  });
});

describe('places', () => {
  it.each([
    ['a folder called like a document', ['policies/x.md/y.md'], 'folder-name policies/x.md'],
    ['an upper-case extension', ['policies/x.MD'], 'file-extension policies/x.MD'],
    ['another extension of Markdown', ['policies/x.markdown'], 'file-extension policies/x.markdown'],
    ['MDX', ['policies/x.mdx'], 'executable-file policies/x.mdx'],
    ['a page', ['policies/x.html'], 'executable-file policies/x.html'],
    ['a script', ['policies/x.js'], 'executable-file policies/x.js'],
    ['a program', ['policies/x.exe'], 'executable-file policies/x.exe'],
    ['a batch file', ['policies/x.BAT'], 'executable-file policies/x.BAT'],
    ['a document with macros', ['policies/x.docm'], 'executable-file policies/x.docm'],
    ['a script outside the types', ['site.js'], 'executable-file site.js'],
    ['an unusual format', ['policies/x.dwg'], 'file-type policies/x.dwg'],
    ['a folder that is no type', ['policy/x.md', 'policy/y.md'], 'unknown-folder policy'],
    ['a folder in Chinese', ['政策文件/x.md'], 'unknown-folder 政策文件'],
    ['a document at the top', ['x.md'], 'file-outside-type x.md'],
    ['configuration misspelt', ['site.yml'], 'configuration-file site.yml'],
    ['configuration in capitals', ['Catalogue.yaml'], 'configuration-file Catalogue.yaml'],
  ])('%s', (_name, files, problem) => {
    const found = walked(files);
    expect(rules(found)).toEqual([problem]);
    expect(found.files.filter(({ kind, sound }) => kind === 'document' && sound)).toEqual([]);
  });

  it('suggests the type that was meant', () => {
    expect(walked(['policie/x.md']).problems[0]?.message).toContain('policies');
  });

  it('leaves other folders, notes and the logo alone', () => {
    expect(
      rules(walked(['calendar/2026.yaml', 'datasets/a/dataset.yaml', 'README.md', 'logo.svg', 'images/mark.png'])),
    ).toEqual([]);
  });

  it('lists files in code-unit order', () => {
    expect(
      paths(walked(['policies/b.md', 'policies/a/z.md', 'policies/a.md', 'policies/Z.md', 'policies/一.md'])),
    ).toEqual(['policies/Z.md', 'policies/a.md', 'policies/a/z.md', 'policies/b.md', 'policies/一.md']);
  });
});
