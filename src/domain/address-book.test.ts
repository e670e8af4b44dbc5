import { describe, expect, it } from 'vitest';
import { fileAddress, href, outputPath, pageAddress, targetHref } from './address.ts';
import { buildAddressBook } from './address-book.ts';
import type { Document } from './document.ts';
import { exampleDocument, exampleSettings } from './example-document.ts';
import { normaliseAlias } from './old-address.ts';

const settings = exampleSettings();
const attachment = (file: string) => ({
  file,
  title: file,
  address: fileAddress(file),
  extension: 'pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: '',
});

const build = (...documents: Document[]) => {
  const problems: string[] = [];
  const book = buildAddressBook(documents, settings, (rule, document, path, { found }) =>
    problems.push(`${rule} ${document.id} ${path} ${found}`),
  );
  return { problems, redirects: book.redirects.map(({ from, to }) => `${from} → ${to}`) };
};

describe('normaliseAlias', () => {
  it.each([
    ['/art/2019/3/1/art_12_345.html', '/art/2019/3/1/art_12_345.html'],
    ['/show.aspx?id=3&c=%E6%94%BF', '/show.aspx?id=3&c=%E6%94%BF'],
    ['https://www.example.gov.cn/art/1.html', '/art/1.html'],
    ['http://EXAMPLE.gov.cn/art/1.html', '/art/1.html'],
    ['//www.example.gov.cn:8080/a', '/a'],
    ['https://www.example.gov.cn', '/'],
    ['/%E6%94%BF%E5%BA%9C/1.html', '/政府/1.html'],
    ['/a//b', '/a/b'],
    ['/a b.html', '/a b.html'],
  ])('%s', (text, path) => {
    expect(normaliseAlias(text, settings)).toEqual({ ok: true, path });
  });

  it.each([
    ['https://www.other.gov.cn/a', 'foreign'],
    ['//', 'foreign'],
    ['art/1.html', 'slash'],
    ['javascript:alert(1)', 'slash'],
    ['', 'slash'],
    ['/a/../b', 'dots'],
    ['/a/%2e%2e/b', 'dots'],
    ['/./a', 'dots'],
    ['/#/news/1', 'fragment'],
    ['/a\u0000b', 'characters'],
    ['/a%00b', 'characters'],
    ['/a\nb', 'characters'],
    ['/a\\b', 'characters'],
    ['/a%5Cb', 'characters'],
    ['/%E6%94', 'characters'],
    ['/a?b c', 'characters'],
  ])('%s is refused: %s', (text, reason) => {
    expect(normaliseAlias(text, settings)).toEqual({ ok: false, reason });
  });

  it('takes off the base of a site below a path', () => {
    const below = { domain: 'www.example.gov.cn', base: '/xxgk/' };
    expect(normaliseAlias('/xxgk/old/1.html', below)).toEqual({ ok: true, path: '/old/1.html' });
    expect(normaliseAlias('https://www.example.gov.cn/xxgk/1.html', below)).toEqual({ ok: true, path: '/1.html' });
    expect(normaliseAlias('/art/1.html', below)).toEqual({ ok: true, path: '/art/1.html' });
  });
});

describe('buildAddressBook', () => {
  it('lists redirects in order', () => {
    const { problems, redirects } = build(
      exampleDocument('policies/2026/x', { aliases: ['/b.html', 'https://example.gov.cn/a.html'] }),
    );
    expect(problems).toEqual([]);
    expect(redirects).toEqual(['/a.html → /policies/2026/x/', '/b.html → /policies/2026/x/']);
  });

  it.each([
    ['/policies/2026/y/'],
    ['/policies/2026/y'],
    ['/POLICIES/2026/Y/'],
    ['/policies/2026/y/index.html'],
    ['/policies/2026/ｙ/'],
    ['/policies/2026/x/'],
    ['/policies/2026/plan.pdf'],
    ['/'],
    ['/index.html'],
    ['/catalogue/news/'],
    ['/feeds/all/rss.xml'],
    ['/agencies/finance/2025/'],
    ['/agencies/'],
    ['/404.html'],
    ['/Data/documents.csv'],
  ])('refuses the old address %s, where something answers', (alias) => {
    const { problems, redirects } = build(
      exampleDocument('policies/2026/x', { aliases: [alias] }),
      exampleDocument('policies/2026/y', { attachments: [attachment('policies/2026/plan.pdf')] }),
    );
    expect(problems).toEqual([`alias-taken policies/2026/x aliases.0 ${alias}`]);
    expect(redirects).toEqual([]);
  });

  it('tells both of two documents with one old address, but not of one that differs in its query', () => {
    const { problems } = build(
      exampleDocument('policies/a', { aliases: ['/old.asp?id=1', '/old.html'] }),
      exampleDocument('policies/b', { aliases: ['/old.asp?id=2', '/OLD.html'] }),
    );
    expect(problems.toSorted()).toEqual([
      'alias-taken policies/a aliases.1 /old.html',
      'alias-taken policies/b aliases.1 /OLD.html',
    ]);
  });

  it('takes pages of old systems wherever they lay, but no name of the site’s own', () => {
    const aliases = ['/data/2019/3/art_1.html', '/search/list.jsp', '/help/index.shtml'];
    expect(build(exampleDocument('policies/a', { aliases })).problems).toEqual([]);
    expect(build(exampleDocument('policies/a', { aliases: ['/data/documents.csv'] })).problems).toHaveLength(1);
  });

  it('tells both of two documents at one address', () => {
    const { problems } = build(exampleDocument('policies/a'), exampleDocument('policies/A'));
    expect(problems).toEqual(['address-taken policies/A  /policies/A/', 'address-taken policies/a  /policies/a/']);
  });

  it('refuses attachments that would cover a page or its data', () => {
    const { problems } = build(
      exampleDocument('policies/x', { attachments: [attachment('policies/x/document.json')] }),
      exampleDocument('policies/y', { attachments: [attachment('policies/x/index.html')] }),
      exampleDocument('policies/z', { attachments: [attachment('policies/x/plan.pdf')] }),
    );
    expect(problems).toEqual([
      'address-taken policies/x attachments.0 /policies/x/document.json',
      'address-taken policies/y attachments.0 /policies/x/index.html',
    ]);
  });

  it('refuses names that an address cannot carry', () => {
    expect(build(exampleDocument('policies/a#b')).problems).toEqual([
      'address-characters policies/a#b  policies/a#b.md',
    ]);
    expect(build(exampleDocument('policies/100%')).problems).toHaveLength(1);
    expect(build(exampleDocument('policies/关于（甲）的“通知”，2026、')).problems).toEqual([]);
  });
});

describe('addresses and hrefs', () => {
  it('encodes once and keeps fragments and queries', () => {
    expect(href('/xxgk/', '/政策/a b/')).toBe('/xxgk/%E6%94%BF%E7%AD%96/a%20b/');
    expect(targetHref('/xxgk/', '/policies/x/#t3')).toBe('/xxgk/policies/x/#t3');
    expect(targetHref('/', '/search/?q=政策#甲')).toBe('/search/?q=%E6%94%BF%E7%AD%96#%E7%94%B2');
    expect(targetHref('/', '/search/?q=%E6%94%BF')).toBe('/search/?q=%E6%94%BF');
    expect(outputPath(pageAddress('policies/x'))).toBe('policies/x/index.html');
    expect(outputPath(fileAddress('policies/x.pdf'))).toBe('policies/x.pdf');
  });
});
