import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EVERY_RULE, runAxe } from '../axe.ts';
import { launchBrowser, onePageOfEachKind, widthBeyondWindow } from '../browser.ts';
import type { BuiltSite } from '../built-sites.ts';
import { copyContent, ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { attribute, type Element, type ReadPage, readPages } from '../site-pages.ts';

/** The department once more, with every edition. */
const EDITIONS = [
  ['zh-hant', 'zh-Hant'],
  ['en', 'en'],
] as const;
/** Forms that only simplified text has. */
const SIMPLIFIED = /[这们个来为说国过时动现发东车见门问间闻题类页规则务办证认议记许设识语读书阅览档馆县级图报关开]/u;
const HAN = /\p{Script=Han}/u;

const sites = inject('sites');
const temporary = temporaryFolder();
let site: BuiltSite;
let pages: readonly ReadPage[];
let browser: Browser;
let served: Served;

beforeAll(async () => {
  const content = copyContent(join(ROOT, 'tests/sites/department'), temporary.path);
  const settings = join(content, 'site.yaml');
  writeFileSync(settings, `语言版本: [zh-Hant, en]\n${readFileSync(settings, 'utf8')}`);
  const folder = join(temporary.path, 'site');
  const built = runVerb('build', ['--content', content, '--out', folder, '--cache', sites.cache, '--today', TODAY]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  site = { ...sites.department, folder, content };
  pages = readPages(folder);
  browser = await launchBrowser();
  served = await serveSite(site);
});
afterAll(async () => {
  await browser.close();
  served.close();
  temporary.remove();
});

function within(folder: string): readonly ReadPage[] {
  return pages.filter(({ path }) => path.startsWith(`${folder}/`));
}

function isOfEdition({ path }: ReadPage): boolean {
  return EDITIONS.some(([folder]) => path.startsWith(`${folder}/`));
}

describe.for(EDITIONS)('the edition %s', ([folder, language]) => {
  it('holds every page of the site, in its language, valid by html-validate', async () => {
    const own = pages.filter((page) => !isOfEdition(page) && page.kind !== 'redirect' && page.kind !== 'not-found');
    expect(within(folder).map(({ path }) => path)).toEqual(own.map(({ path }) => `${folder}/${path}`));
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });
    const faults: string[] = [];
    for (const page of within(folder)) {
      const root = page.elements.find(({ tagName }) => tagName === 'html');
      if (root && attribute(root, 'lang') !== language) faults.push(`${page.path}: lang ${attribute(root, 'lang')}`);
      const { results } = await validator.validateString(page.html, page.path);
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${page.path}:${line} ${ruleId}: ${message}`));
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('has no fault that axe can find, and fits a phone', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { address } of onePageOfEachKind(join(site.folder, folder))) {
      await page.goto(`${served.home}${folder}${encodeURI(address)}`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await runAxe(page, EVERY_RULE);
        faults.push(
          ...[...violations, ...(await widthBeyondWindow(page))].map((each) => `${each} (${address} at ${width})`),
        );
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  it('is walked from its own home page without a dead link, and reaches every document', async () => {
    const result = await new LinkChecker().check({
      path: `${served.home}${folder}/`,
      recurse: true,
      concurrency: 16,
      linksToSkip: async (link) => !link.startsWith(`${served.origin}/`),
    });
    const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${status} ${url} (from ${parent})`)).toEqual([]);
    const crawled = new Set(result.links.map(({ url }) => decodeURI(new URL(url).pathname)));
    const documents = within(folder).filter(({ kind }) => kind === 'document');
    expect(documents.length).toBeGreaterThan(5);
    expect(
      documents.filter(({ address }) => !crawled.has(site.base + address.slice(1))).map(({ path }) => path),
    ).toEqual([]);
  });
});

it('every page names the same page in every language, and each of these names it back', () => {
  const faults: string[] = [];
  const named = new Map<string, string>();
  for (const page of pages) {
    const links = page.elements.filter(
      (element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang') !== null,
    );
    if (links.length === 0) continue;
    named.set(
      page.address,
      links.map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`).join('\n'),
    );
  }
  for (const [address, links] of named) {
    const addresses = links
      .split('\n')
      .map((link) => decodeURI(`/${link.slice(link.indexOf(' ') + 1 + site.url.length)}`));
    if (addresses.length !== 3 || !addresses.includes(address)) faults.push(`${address}: ${links}`);
    faults.push(
      ...addresses.filter((each) => named.get(each) !== links).map((each) => `${each} does not name ${address}`),
    );
  }
  expect(faults.slice(0, 10)).toEqual([]);
  const documents = pages.filter(({ kind }) => kind === 'document');
  expect(documents.filter(({ address }) => !named.has(address)).map(({ path }) => path)).toEqual([]);
});

it('no simplified form is left in what readers of traditional characters read', () => {
  const faults = within('zh-hant').flatMap((page) =>
    wordsOf(page, (element) => attribute(element, 'translate') === 'no')
      .filter((words) => SIMPLIFIED.test(words))
      .map((words) => `${page.path}: ${words.slice(0, 60)}`),
  );
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

it('every Chinese word of an English page says that it is Chinese', () => {
  const faults = within('en').flatMap((page) =>
    // One line of text cannot say two languages.
    wordsOf(page, (element) => element.tagName === 'title' || /^zh/u.test(attribute(element, 'lang') ?? ''))
      .filter((words) => HAN.test(words))
      .map((words) => `${page.path}: ${words.slice(0, 60)}`),
  );
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

it('the words of the interface are English on an English page', async () => {
  const words = await interfaceWords();
  // Help speaks of Chinese words.
  const spoken = within('en').filter(({ path }) => !path.startsWith('en/help/'));
  const faults = spoken.flatMap((page) =>
    wordsOf(
      page,
      ({ attrs, tagName }) => tagName === 'title' || attrs.some(({ value }) => /\bdocument__body\b/u.test(value)),
    )
      .map((text) => text.trim())
      .filter((text) => words.has(text))
      .map((text) => `${page.path}: ${text}`),
  );
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});

/** Texts of the interface that have a Chinese form of their own. */
async function interfaceWords(): Promise<ReadonlySet<string>> {
  const { CHROME } = await import('../../src/i18n/chrome.ts');
  const { PAGES } = await import('../../src/i18n/views.ts');
  const { READING } = await import('../../src/i18n/reading.ts');
  const { SEARCH } = await import('../../src/i18n/search.ts');
  const { PAGE_NAMES } = await import('../../src/i18n/outputs.ts');
  const tables: readonly object[] = [CHROME, PAGES, READING, SEARCH, PAGE_NAMES];
  const texts = tables.flatMap((table) => Object.values(table) as { 'zh-CN'?: unknown }[]);
  return new Set(
    texts.map((text) => text['zh-CN']).filter((text) => typeof text === 'string' && HAN.test(text)) as string[],
  );
}

/** Text nodes of a page, but for those within elements that are left out, scripts and styles. */
function wordsOf(page: ReadPage, isLeftOut: (element: Element) => boolean): readonly string[] {
  const found: string[] = [];
  const walk = (node: Element['childNodes'][number]): void => {
    if ('value' in node) found.push(node.value);
    if (!('tagName' in node)) return;
    if (/^(?:script|style)$/u.test(node.tagName) || isLeftOut(node)) return;
    node.childNodes.forEach(walk);
  };
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  root?.childNodes.forEach(walk);
  return found;
}
