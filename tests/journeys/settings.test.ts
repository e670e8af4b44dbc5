import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { EVERY_RULE, runAxe } from '../axe.ts';
import { launchBrowser, widthBeyondWindow } from '../browser.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { readPages } from '../site-pages.ts';

const sites = inject('sites');
/** A policy with articles to cite. */
const POLICY = readPages(sites.sample.folder).find(({ html }) => html.includes('cite-here" href="#t2"'))?.address ?? '';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sites.sample);
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: 'light' });
  page = await watched(await context.newPage());
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

async function watched(at: Page): Promise<Page> {
  at.on('pageerror', (error) => faults.push(error.message));
  at.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await at.goto(served.origin + POLICY);
  return at;
}

const words = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function openSettings(): Promise<void> {
  await page.locator('#reading summary').click();
  await page.locator('#reading form').waitFor();
}

function choose(label: string): Promise<void> {
  return page
    .locator('#reading label')
    .filter({ hasText: new RegExp(`^${label}`, 'u') })
    .last()
    .click();
}

describe('reading settings', () => {
  it('store nothing until one is chosen, hold on the next page, and leave nothing when reset', async () => {
    await openSettings();
    expect(await words()).toBe('{}');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await choose('深色');
    await choose('特大');
    expect(await words()).toBe('{"reading":"huge dark"}');
    await page.goto(served.home);
    expect(await paper()).toBe('rgb(16, 24, 30)');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('28.8px');
    await openSettings();
    await page.locator('#reading button').filter({ hasText: '恢复默认' }).click();
    expect(await words()).toBe('{}');
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('are set before the first paint: the script is the page’s own, in the head, and waits for nothing', async () => {
    const script = page.locator('head script[src]');
    expect(await script.count()).toBe(1);
    expect(await script.evaluate((element) => element.getAttributeNames())).toEqual(['src']);
  });

  it('override a dark system with light', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(16, 24, 30)');
    await openSettings();
    await choose('浅色');
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('fit 320 px and have no fault that axe can find, whatever is chosen', async () => {
    await openSettings();
    const found: string[] = [];
    for (const label of ['大', '特大', '宽松', '深色', '高', '简洁', '辅助线', '大光标']) {
      await choose(label);
      found.push(...(await widthBeyondWindow(page)).map((each) => `${label}: ${each}`));
      const { violations } = await runAxe(page, EVERY_RULE);
      found.push(...violations.map((each) => `${label}: ${each}`));
    }
    expect(found).toEqual([]);
    expect(await page.locator('.masthead__nav').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('work by keyboard, with targets of 44 px', async () => {
    await page.locator('#reading summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#reading form').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await words()).toBe('{"reading":"large"}');
    for (const target of await page.locator('#reading :is(label, button)').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  it('say without JavaScript that browser and system can do the same', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(served.origin + POLICY);
    await still.locator('#reading summary').click();
    expect(await still.locator('#reading').textContent()).toContain('不需要脚本');
    await still.locator('#reading a').click();
    expect(await still.locator('#settings').isVisible()).toBe(true);
    await plain.close();
  });

  it('read aloud or say why not', async () => {
    await openSettings();
    await page.locator('#reading button').filter({ hasText: '朗读' }).click();
    await expect
      .poll(() => page.locator('#reading [role=status]').textContent())
      .toMatch(/正在朗读|没有可用的中文语音/u);
  });
});

describe('the number of an article', () => {
  it('copies a citation of that article with its address and today, and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#t2 .cite-here').click();
    await expect.poll(() => page.locator('.cited').textContent()).toContain('已复制引用');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/: 第二条\[\d{4}-\d{2}-\d{2}\]\. https:\/\/\S+#t2\.$/u);
    expect(new URL(page.url()).hash).toBe('#t2');
  });

  it('selects the citation where the browser forbids copying', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('#t2 .cite-here').click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? '')).toContain('第二条[');
  });

  it('is a plain link to the article without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(served.origin + POLICY);
    await still.locator('#t2 .cite-here').click();
    expect(new URL(still.url()).hash).toBe('#t2');
    await plain.close();
  });
});
