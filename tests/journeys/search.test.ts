// Longer than 300 lines: the journeys share one browser, one site and the ways to spoil them.
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { readJson } from '../run-verb.ts';
import { answered, askAgain, search } from '../search-page.ts';
import { type Served, serveSite } from '../serve-site.ts';

const { sample, below } = inject('sites');
interface Row {
  readonly title: string;
  readonly documentNumber?: string | null;
  readonly url: string;
}
const records = readJson<readonly Row[]>(join(sample.folder, 'data/documents.json'));

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sample);
});
beforeEach(async () => {
  errors.length = 0;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  served.close();
});

const pathOf = (href: string) => new URL(href, served.origin).pathname;
/** A promise of the page that failed to come is said, never thrown. */
const expectNoErrors = () => expect(errors).toEqual([]);

describe('every document of the sample', () => {
  it('is found first by its own title', async () => {
    await search(page, served.home, 'q=');
    const missed: string[] = [];
    for (const { title, url } of records) {
      const { hrefs, titles } = await askAgain(page, title);
      // Two documents may bear one title.
      if (pathOf(hrefs[0] ?? '/') !== new URL(url).pathname && titles[0] !== title)
        missed.push(`${title}: ${titles[0]}`);
    }
    expect(missed).toEqual([]);
    expectNoErrors();
  });

  it('is found first by its own number in any spelling', async () => {
    const numbered = records.filter(({ documentNumber }) => documentNumber);
    const bearers = new Map<string, string[]>();
    for (const { documentNumber, url } of numbered)
      bearers.set(documentNumber ?? '', [...(bearers.get(documentNumber ?? '') ?? []), new URL(url).pathname]);
    await search(page, served.home, 'q=');
    const missed: string[] = [];
    for (const [at, { documentNumber }] of numbered.entries()) {
      const number = documentNumber ?? '';
      const spelling = SPELLINGS[at % SPELLINGS.length]?.(number) ?? number;
      const { hrefs } = await askAgain(page, spelling);
      if (!bearers.get(number)?.includes(pathOf(hrefs[0] ?? '/'))) missed.push(`${spelling}: ${hrefs[0]}`);
    }
    expect(numbered.length).toBeGreaterThan(30);
    expect(missed).toEqual([]);
  });
});

const SPELLINGS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.replace('〔', '[').replace('〕', ']'),
  (number) => number.replace('〔', '（').replace('〕', '）'),
  (number) => number.replace('〔', '【').replace('〕', '】第'),
  (number) => number.replace('〔', '').replace('〕', '年'),
  (number) => number.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (number) => ` ${number.replace('〔', ' ( ').replace('〕', ' ) ')}。`,
  (number) => `文号:${number.replace('〔', '[').replace('〕', ']')}`,
];

describe('with the keyboard alone', () => {
  const focusKey = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.id);

  it('one chooses a title while typing, from any page', async () => {
    await page.goto(served.home);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
    await page.locator('#search').focus();
    await page.keyboard.type('最低生活保障');
    const options = page.locator('#search-suggestions [role="option"]');
    await options.first().waitFor();
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe('search-suggestions-0');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#search').inputValue()).toBe('最低生活保障');
    await page.keyboard.press('ArrowDown');
    const title = (await options.first().locator('.suggestions__title').textContent()) ?? '';
    await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').textContent()).toBe(title);
    expectNoErrors();
  });

  it('one asks, narrows, hides what is repealed, sorts, and reads', async () => {
    await page.goto(`${served.home}search/`);
    await page.locator('#query').focus();
    await page.keyboard.type('补贴');
    await page.keyboard.press('Enter');
    const before = await answered(page);
    expect(before.titles.length).toBe(10);
    const link = page.locator('a[data-key^="type "]').first();
    const key = await link.getAttribute('data-key');
    const count = Number(await link.locator('.facet__count').textContent());
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**type=*');
    await page.waitForFunction((id) => document.querySelector(`[data-key="${id}"][aria-current]`) !== null, key);
    // What the facet promises is what its limit gives, and the focus stays where it was.
    expect((await answered(page)).status).toContain(`${count} 件`);
    expect(await focusKey()).toBe(key);
    await page.locator('#hide-gone').focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**validity=living*');
    await page.locator('a[data-sort="newest"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**sort=newest*');
    await answered(page);
    const days = await page
      .locator('.result time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(await page.locator('.result--gone').count()).toBe(0);
    await page.locator('.result__title a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expectNoErrors();
  });
});

describe('a search', () => {
  it('is an address: type, year, validity and order come with it', async () => {
    const { titles } = await search(page, served.home, 'q=补贴&type=policies&year=2025&validity=living&sort=newest');
    expect(titles.length).toBeGreaterThan(0);
    expect(await page.locator('#query').inputValue()).toBe('补贴');
    expect(await page.locator('.chosen__link').count()).toBe(2);
    expect(await page.locator('#hide-gone').isChecked()).toBe(true);
    expect(await page.locator('[data-sort="newest"]').getAttribute('aria-current')).toBe('true');
  });

  it('without words lists what is within its limits and offers their feed', async () => {
    const { titles } = await search(page, served.home, 'category=normative-documents');
    expect(titles).toHaveLength(10);
    const feed = await page.locator('.chosen__feed a').getAttribute('href');
    expect(feed).toBe('/catalogue/normative-documents/rss.xml');
    expect((await page.request.get(served.origin + feed)).status()).toBe(200);
  });

  it('gives the same answer whatever was asked before', async () => {
    const questions = ['养老', '示政办发2026', 'yanglao', '补贴 -农机', '怎么申请公开', '甲骨文出土'];
    const fresh: string[] = [];
    for (const text of questions)
      fresh.push((await search(page, served.home, `q=${encodeURIComponent(text)}`)).titles.join('|'));
    await search(page, served.home, 'q=');
    const later: string[] = [];
    for (const text of questions.toReversed()) later.unshift((await askAgain(page, text)).titles.join('|'));
    expect(later).toEqual(fresh);
  });

  it('comes back as it was left: question, number of results, place', async () => {
    await search(page, served.home, 'q=补贴');
    await page.locator('.search-more').first().click();
    await expect.poll(() => page.locator('.result').count()).toBe(20);
    await page.locator('.result__title a').nth(15).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    await Promise.all([
      page.waitForURL((url) => url.pathname !== '/search/'),
      page.locator('.result__title a').nth(15).click(),
    ]);
    await page.goBack();
    await answered(page);
    expect(await page.locator('.result').count()).toBe(20);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await askAgain(page, '养老');
    await page.goBack();
    await expect.poll(() => page.locator('#query').inputValue()).toBe('补贴');
    await expect.poll(() => page.locator('.result').count()).toBe(20);
    await page.goForward();
    await expect.poll(() => page.locator('#query').inputValue()).toBe('养老');
    expectNoErrors();
  });

  it('opens at the article and marks the phrase there', async () => {
    const { hrefs } = await search(page, served.home, `q=${encodeURIComponent('"不予公开"')}`);
    const [, anchor, phrase] = /#([^:]+):~:text=(.+)$/u.exec(hrefs.find((href) => /#[^:]+:~/u.test(href)) ?? '') ?? [];
    expect(decodeURIComponent(phrase ?? '')).toBe('不予公开');
    await page.locator(`a[href*="#${anchor}:~"]`).first().click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(await page.locator(`[id="${decodeURIComponent(anchor ?? '')}"]`).count()).toBe(1);
    // The page sees the article alone; what to mark is between the link and the browser.
    expect(await page.evaluate(() => location.hash)).toBe(`#${anchor}`);
  });

  it('keeps nothing and talks to nobody else', async () => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await search(page, served.home, 'q=养老');
    await page.locator('#query').fill('补');
    await page.locator('#query-suggestions [role="option"]').first().waitFor();
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('shows what is no longer in force as such, in the list and while typing', async () => {
    await search(page, served.home, 'validity=废止');
    const gone = page.locator('.result');
    expect(await gone.count()).toBeGreaterThan(0);
    for (const each of await gone.all()) {
      expect(await each.getAttribute('class')).toContain('result--gone');
      expect(await each.locator('.validity').textContent()).toBe('废止');
    }
    const title = (await gone.first().locator('.result__title').textContent()) ?? '';
    await page.locator('#query').fill('');
    await page.locator('#query').pressSequentially(title.slice(0, 20));
    const option = page.locator('#query-suggestions [role="option"]', { hasText: title });
    await option.waitFor();
    expect(await option.textContent()).toContain('废止');
  });

  it('that finds nothing says what was understood, whom to ask and how to apply', async () => {
    await search(page, served.home, `q=${encodeURIComponent('甲骨文出土种地')}&type=news`);
    const said = (await page.locator('#search-answer').textContent()) ?? '';
    for (const part of ['搜索的字词', '甲骨文出土种地', '示例县农业农村局', '联络员', '12345', '依法申请公开'])
      expect(said).toContain(part);
    expect(await page.locator('#search-answer a[href="/guides/foia/"]').count()).toBe(1);
    expect((await page.request.get(`${served.origin}/guides/foia/`)).status()).toBe(200);
  });

  it('works below a path', async () => {
    const site = await serveSite(below);
    const { hrefs } = await search(page, site.home, 'q=补贴');
    expect(hrefs.every((href) => href.startsWith('/xxgk/'))).toBe(true);
    await page.locator('#query').fill('示政');
    await page.locator('#query-suggestions [role="option"]').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/xxgk/policies/'));
    site.close();
  });
});

describe('when something fails', () => {
  it('says that the browser may not run the search, and leaves the lists', async () => {
    await page.route('**/search/?*', forbidWasm);
    const { status } = await search(page, served.home, 'q=养老');
    expect(status).toContain('WebAssembly');
    expect(await page.locator('.search-ways a').count()).toBeGreaterThan(20);
  });

  it('says that the browser is too old', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    const { status } = await search(page, served.home, 'q=养老');
    expect(status).toContain('版本过旧');
  });

  it('says which documents are missing when a shard is, and finds them when it is back', async () => {
    const { shards } = readJson<{ shards: readonly { path: string; documents: number }[] }>(
      join(sample.folder, 'search/manifest.json'),
    );
    const path = shards[0]?.path ?? '';
    await page.route(`**/${path}**`, (route) => route.abort());
    await page.goto(`${served.home}search/?q=养老`);
    await page.locator('.search-warning').first().waitFor();
    expect(await page.locator('.search-warning').first().textContent()).toMatch(/部分索引没有取到|搜索没有完成/u);
    await page.unroute(`**/${path}**`);
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.result').first().waitFor();
    await expect.poll(() => page.locator('.search-warning').count()).toBe(0);
  });

  it('says that there is no connection, and tries again', async () => {
    await page.goto(`${served.home}search/`);
    await context.setOffline(true);
    await page.locator('#query').fill('养老');
    await page.locator('#query').press('Enter');
    await page.locator('.search-warning').first().waitFor();
    expect(await page.locator('#search-status').textContent()).toContain('网络');
    await context.setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.result').first().waitFor();
  });

  it('leads without scripts to lists by year, agency, category and letter, and to a page for every number', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(served.home);
    await reader.locator('#search').fill('养老');
    await reader.locator('#search').press('Enter');
    await reader.waitForURL('**/search/?q=*');
    expect(await reader.locator('#search-note').isVisible()).toBe(true);
    for (const part of ['/years/', '/agencies/', '/catalogue/', '/letters/', '/numbers/'])
      expect(await reader.locator(`.search-ways a[href^="${part}"]`).count(), part).toBeGreaterThan(0);
    await reader.locator('.search-ways a[href^="/letters/"]').first().click();
    expect(await reader.locator('.view-list h1').textContent()).toContain('首字母');
    const { documentNumber, url, title } =
      records.find(({ documentNumber }) => documentNumber?.includes('〔2026〕')) ?? {};
    const response = await reader.goto(`${served.home}numbers/2026/${documentNumber}/`);
    expect(response?.status()).toBe(200);
    await reader.waitForURL(new URL(url ?? '').pathname.replace(/^/u, '**'));
    expect(await reader.locator('h1').textContent()).toBe(title);
    await plain.close();
  });
});

async function forbidWasm(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text())
    .replaceAll("'wasm-unsafe-eval'", '')
    .replaceAll('&#39;wasm-unsafe-eval&#39;', '');
  await route.fulfill({ response, body });
}

describe('bad input', () => {
  const BAD: readonly string[] = [
    '养'.repeat(10_000),
    'a '.repeat(5_000),
    '\u0000\u001b[31m\u202e\u200b',
    '😀🏳️‍🌈👩‍👩‍👧',
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    'javascript:alert(1)',
    '.*+?^$\u007b}()|[]\\',
    '(a+)+$',
    '，。！？……',
    '-',
    '"',
    '标题:',
    '..',
    '%',
    '%E4%B',
    '__proto__',
    'constructor',
    '\ud800',
    '＂“”「」',
  ];

  it('is answered in time, and nothing of it becomes markup', async () => {
    await search(page, served.home, 'q=');
    const elements = () =>
      page.locator('#search-answer script, #search-answer img, .suggestions script, .suggestions img').count();
    for (const text of BAD) {
      const started = performance.now();
      const { status } = await askAgain(page, text);
      expect(performance.now() - started, text.slice(0, 20)).toBeLessThan(5_000);
      expect(status, text.slice(0, 20)).not.toBe('');
      expect(await elements(), text.slice(0, 20)).toBe(0);
      expect(await page.title()).not.toBe('1');
    }
    expectNoErrors();
  });

  it('in the address is answered as well', async () => {
    for (const query of [
      'q=%',
      'q=%E4%B',
      'type=constructor&q=养老',
      'year=9999&q=养老',
      'agency=<b>&q=养老',
      'sort=__proto__&q=养老',
      'q=养老&q=补贴',
    ])
      expect((await search(page, served.home, query)).status, query).not.toBe('');
    expectNoErrors();
  });
});
