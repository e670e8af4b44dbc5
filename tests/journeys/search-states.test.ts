import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RunOnly } from 'axe-core';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, widthBeyondWindow } from '../browser.ts';
import { answered, search } from '../search-page.ts';
import { type Served, serveSite } from '../serve-site.ts';

const { sample } = inject('sites');
const TAGS: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sample);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

/** Every state that the search page can be in, and how it gets there. */
const STATES: { readonly [state: string]: (page: Page) => Promise<unknown> } = {
  empty: (page) => search(page, served.home, ''),
  'asked nothing': (page) => search(page, served.home, 'q='),
  typing: async (page) => {
    await page.goto(`${served.home}search/`);
    await page.locator('#query').focus();
    await page.keyboard.type('养老');
    await page.locator('#query-suggestions [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'typing on another page': async (page) => {
    await page.goto(served.home);
    await page.locator('#search').focus();
    await page.keyboard.type('示政发');
    await page.locator('#search-suggestions [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  results: (page) => search(page, served.home, 'q=补贴'),
  narrowed: async (page) => {
    await search(page, served.home, 'q=补贴&type=policies&validity=living&category=normative-documents&sort=newest');
    await page.locator('#search-narrow').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
      for (const each of details.querySelectorAll('details')) each.open = true;
    });
  },
  'some words': (page) => search(page, served.home, `q=${encodeURIComponent('遛狗被罚款找谁')}`),
  none: (page) => search(page, served.home, `q=${encodeURIComponent('甲骨文出土种地')}&type=news`),
  eased: (page) => search(page, served.home, `q=${encodeURIComponent('"没有这句话" 养老')}`),
  error: async (page) => {
    await page.route('**/search/index/**', (route) => route.abort());
    await search(page, served.home, 'q=养老');
  },
};

describe.for(Object.entries(STATES))('%s', ([, enter]) => {
  it.for([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no fault that axe can find, and fits, at %i px, %s', async ([width, colorScheme]) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await enter(page);
    await page.waitForTimeout(200);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, TAGS);
    expect(faults).toEqual([]);
    expect(await widthBeyondWindow(page)).toEqual([]);
    await context.close();
  });
});

it('gives fingers 44 px on a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  await search(page, served.home, 'q=补贴&type=policies&year=2025');
  await page.locator('#search-narrow').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  const small = await page
    .locator(
      '.chosen__link, .facet__link, .search-tools a, .search-tools__switch, .search-more:visible, .search-form__button, summary:visible',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => `${element.className || element.tagName} ${element.getBoundingClientRect().height}`),
    );
  expect(small).toEqual([]);
  await context.close();
});

it('loads at most 60 KB of scripts besides Pagefind, and less than 10 KB while one types elsewhere', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && !request.url().includes('/search/index/'))
      loaded.push(new URL(request.url()).pathname);
  });
  const weight = () =>
    [...new Set(loaded)].reduce((sum, path) => sum + gzipSync(readFileSync(join(sample.folder, path))).length, 0);
  await search(page, served.home, 'q=养老');
  await page.locator('#query').focus();
  await page.locator('#query').pressSequentially('补');
  await answered(page);
  expect(weight()).toBeGreaterThan(5_000);
  expect(weight()).toBeLessThanOrEqual(60 * 1024);
  loaded = [];
  await page.goto(served.home);
  expect(new Set(loaded).size).toBe(1);
  await page.locator('#search').pressSequentially('养老');
  await page.locator('#search-suggestions [role="option"]').first().waitFor();
  expect(weight()).toBeLessThanOrEqual(10 * 1024);
  await context.close();
});
