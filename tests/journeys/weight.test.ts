import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readJson } from '../run-verb.ts';
import { attribute, pathsOf, type ReadPage, readPages } from '../site-pages.ts';

const { folder, base } = inject('sites').sample;
const KB = 1024;
/** Bytes that a character of Chinese text adds to a compressed page. */
const CHARACTER = 1.5;
const pages = readPages(folder);
const documents = pages.filter(({ kind }) => kind === 'document');

function load(page: ReadPage) {
  // What is for paper alone is fetched last and holds nothing up.
  const sheets = page.elements.filter(
    (element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') !== 'print',
  );
  const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
  const external = scripts.flatMap((script) => attribute(script, 'src') ?? []);
  const files = (hrefs: readonly string[]) => hrefs.map((href) => readFileSync(join(folder, href.slice(base.length))));
  const styles = files(sheets.flatMap((sheet) => attribute(sheet, 'href') ?? []));
  const gzipped = (parts: readonly Buffer[]) => parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  return {
    html: gzipSync(page.html).length,
    css: gzipped(styles),
    scripts: external.length,
    scriptBytes: gzipped(files(external)),
  };
}

describe('a document page', () => {
  it('of 2,000 characters is at most 14 KB with its style sheets, compressed; these at most 6 KB', () => {
    let longest = 0;
    for (const page of documents) {
      const { text } = readJson<{ text: string }>(join(folder, page.address, 'document.json'));
      const { html, css } = load(page);
      expect(css, page.address).toBeLessThanOrEqual(6 * KB);
      // The tables of a report are data of their own beside its text.
      if (text.length > 2_500 || page.html.includes('report-table')) continue;
      longest = Math.max(longest, text.length);
      const beyond = Math.max(0, text.length - 2_000) * CHARACTER;
      expect(html + css, `${page.address} (${text.length} characters)`).toBeLessThanOrEqual(14 * KB + beyond);
    }
    expect(longest).toBeGreaterThanOrEqual(2_000);
  });

  it('loads at most one script, of at most 2 KB compressed', () => {
    for (const page of documents) {
      const { scripts, scriptBytes } = load(page);
      expect(scripts, page.address).toBeLessThanOrEqual(1);
      expect(scriptBytes, page.address).toBeLessThanOrEqual(2 * KB);
    }
  });
});

describe('the other pages', () => {
  it('load at most 8 KB of style sheets, compressed, and one script but for search and data sets', () => {
    for (const page of pages) {
      const { css, scripts } = load(page);
      expect(css, page.path).toBeLessThanOrEqual(8 * KB);
      if (page.kind !== 'search' && page.kind !== 'dataset') expect(scripts, page.path).toBeLessThanOrEqual(1);
    }
  });

  it('a home page of a county and any list weigh at most 25 KB compressed, the site map and help aside', () => {
    for (const page of pages) {
      if (['sitemap', 'help', 'rules'].includes(page.kind)) continue;
      const { html, css } = load(page);
      expect(html + css, page.path).toBeLessThanOrEqual(25 * KB);
    }
  });

  it('share style sheets of at most 20 KB compressed in all', () => {
    const styles = pathsOf(folder).filter((path) => path.endsWith('.css'));
    const sum = styles.reduce((total, path) => total + gzipSync(readFileSync(join(folder, path))).length, 0);
    expect(sum).toBeLessThanOrEqual(20 * KB);
  });

  it('bring no font and no picture of the product but its mark', () => {
    const files = pathsOf(folder).filter((path) => /\.(?:woff2?|ttf|otf|gif|ico)$/u.test(path));
    expect(files).toEqual([]);
    const styles = pathsOf(folder).filter((path) => path.endsWith('.css'));
    for (const path of styles)
      expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/@font-face|https?:/u);
  });
});
