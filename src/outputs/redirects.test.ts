import { describe, expect, it } from 'vitest';
import { pageAddress } from '../domain/address.ts';
import type { Redirect, Site } from '../domain/site.ts';
import { makeDocument, makeSite, planOf } from './fixture-site.ts';
import { redirectPath, redirectsMap } from './redirects.ts';

const target = makeDocument('policies/2026/x', { title: '新办法', categories: ['policies'] });
const siteWith = (from: readonly string[], base = '/'): Site => {
  const site = makeSite({ documents: [target], settings: { base } });
  const redirects = from.map((each): Redirect => ({ from: each, to: pageAddress(target.id), document: target.id }));
  return { ...site, redirects };
};
const redirectPaths = (site: Site) =>
  planOf(site).files.flatMap((file) => (file.by === 'draw' && file.counts === 'redirect' ? [file.path] : []));

describe('the file at an old address', () => {
  it.each([
    ['/art/2019/3/1/art_12_345.html', 'art/2019/3/1/art_12_345.html'],
    ['/old/path/', 'old/path/index.html'],
    ['/old/path', 'old/path/index.html'],
    ['/xxgk/info.shtml', 'xxgk/info.shtml'],
    ['/v1.2/notice', 'v1.2/notice/index.html'],
    ['/政策/旧文件.htm', '政策/旧文件.htm'],
  ])('%s → %s', (from, path) => expect(redirectPath(from)).toBe(path));

  it.each(['/show.jsp?id=3', '/?p=12', '/a//b.html', '/a/../b.html', `/${'长'.repeat(90)}/`, '/a\\b/', '/a\u0000/'])(
    'no file can answer at %j',
    (from) => expect(redirectPath(from)).toBeNull(),
  );
});

describe('redirects in the plan', () => {
  it('lead to the document, unlisted by search engines', () => {
    const plan = planOf(siteWith(['/art/2019/3/1/art_12_345.html']));
    const { head, view } = plan.page('art/2019/3/1/art_12_345.html');
    expect(view).toEqual({ kind: 'redirect', to: { text: '新办法', href: '/policies/2026/x/' } });
    expect(head).toMatchObject({ indexable: false, canonical: 'https://www.example.gov.cn/policies/2026/x/' });
    expect(plan.text('sitemap.xml')).not.toContain('art_12_345');
  });

  it('never take the place of another file, nor of a folder', () => {
    const from = [
      '/a.html',
      '/a.html/b',
      '/A.HTML',
      '/policies/2026/x',
      '/policies',
      '/policies/2026/X/index.html',
      '/robots.txt',
      '/b/c.html',
      '/b',
    ];
    const site = siteWith(from);
    expect(redirectPaths(site)).toEqual(['a.html', 'policies/index.html', 'b/c.html', 'b/index.html']);
    for (const each of from) expect(redirectsMap(site)).toContain(`"${each}"`);
  });
});

describe('the nginx map', () => {
  it('holds every old address as a browser asks for it', () => {
    const map = redirectsMap(siteWith(['/show.jsp?id=3&名=值', '/政策/"旧"\\.htm', '/a%20b.html']));
    expect(map.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      '"/%E6%94%BF%E7%AD%96/%22%E6%97%A7%22%5C.htm" "/policies/2026/x/";',
      '"/a%20b.html" "/policies/2026/x/";',
      '"/show.jsp?id=3&%E5%90%8D=%E5%80%BC" "/policies/2026/x/";',
    ]);
  });

  it('takes an old address below the path of the site and at the root of its host', () => {
    const map = redirectsMap(siteWith(['/old.html'], '/xxgk/'));
    expect(map).toContain('"/old.html" "/xxgk/policies/2026/x/";');
    expect(map).toContain('"/xxgk/old.html" "/xxgk/policies/2026/x/";');
  });

  it('cannot be broken out of', () => {
    const lines = redirectsMap(siteWith(['/a";return 200;#', "/b'$host"]))
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    for (const line of lines) expect(line).toMatch(/^"(?:[^"\\]|\\.)*" "[^"$]*";$/u);
  });
});
