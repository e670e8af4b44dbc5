import { join } from 'node:path';
import { type Browser, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, onePageOfEachKind, widthBeyondWindow } from '../browser.ts';
import { readJson } from '../run-verb.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { attribute, elementsOf, readPages, textOf } from '../site-pages.ts';

const sites = inject('sites');
const { folder } = sites.sample;
const documents = readPages(folder).filter(({ kind }) => kind === 'document');
/** With a table of contents, a history and attachments. */
const POLICY = documents.find(({ html }) =>
  ['document--policies', 'class="outline', 'class="history"', 'class="files"'].every((part) => html.includes(part)),
);
const POLICY_ADDRESS = POLICY?.address ?? 'no policy of the sample has all that';

const { defaultBrowserType: _browser, ...PHONE } = devices['iPhone 13'] ?? {};

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sites.sample);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

describe('without JavaScript', () => {
  it.for([
    ['with style sheets', true],
    ['without style sheets', false],
  ] as const)('a document can be read and the catalogue, feeds and lists are reached, %s', async ([, styled]) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    if (!styled) await page.route('**/*.css', (route) => route.abort());
    await page.goto(served.origin + POLICY_ADDRESS);
    const { text, title } = readJson<{ text: string; title: string }>(join(folder, POLICY_ADDRESS, 'document.json'));
    const shown = squeeze(await page.locator('main').textContent());
    expect(squeeze(await page.locator('h1').textContent())).toBe(squeeze(title));
    for (const line of text.split('\n').filter((each) => each.length > 30)) expect(shown).toContain(squeeze(line));
    await page.locator('a[href="/catalogue/"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/catalogue/');
    await page.locator('main a[href^="/catalogue/"]:not([href$=".xml"])').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/catalogue\/[a-z-]+\/$/u);
    await page.goto(`${served.home}search/`);
    for (const way of ['/catalogue/', '/years/', '/agencies/', '/numbers/'])
      expect(await page.locator(`main a[href^="${way}"]`).count(), way).toBeGreaterThan(0);
    await context.close();
  });
});

describe('a document on paper', () => {
  it('and a list become PDF without an error; navigation stays on the screen, address and QR code go along', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const address of [POLICY_ADDRESS, '/catalogue/documents/']) {
      await page.goto(served.origin + address);
      const pdf = await page.pdf({ format: 'A4', tagged: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      expect(sheets, address).toBeGreaterThanOrEqual(1);
      expect(sheets, address).toBeLessThan(30);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 660, height: 930 });
      expect(await widthBeyondWindow(page), address).toEqual([]);
      expect(await page.locator('nav[aria-label="主导航"]').isVisible(), address).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.goto(served.origin + POLICY_ADDRESS);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('svg[aria-label="本页网址的二维码"]').isVisible()).toBe(true);
    expect(await page.locator('main').textContent()).toContain(sites.sample.url.slice(0, -1) + POLICY_ADDRESS);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('on a phone', () => {
  it('every kind of page fits, with text of 16 px or more', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { address } of onePageOfEachKind(folder)) {
      await page.goto(served.origin + encodeURI(address));
      const beyond = await widthBeyondWindow(page);
      if (beyond.length > 0) faults.push(`${address}: ${beyond.join(', ')}`);
      for (const small of await smallText(page)) faults.push(`${address}: small text in ${small}`);
    }
    expect(faults).toEqual([]);
    await page.goto(served.home);
    await page.locator('a[href="/catalogue/"]').first().tap();
    await page.waitForURL('**/catalogue/');
    await context.close();
  });
});

describe('the text of a page', () => {
  it('is that of document.json for every document: nothing is lost in drawing', () => {
    for (const page of documents) {
      const { text } = readJson<{ text: string }>(join(folder, page.address, 'document.json'));
      // The number of a footnote stands in the page alone.
      const [main] = elementsOf(page.html.replace(/<sup><a [^>]*data-footnote-ref.*?<\/sup>/gu, '')).filter(
        ({ tagName }) => tagName === 'main',
      );
      const alternatives = page.elements.flatMap((element) => attribute(element, 'alt') ?? []);
      const shown = squeeze([main ? textOf(main) : '', ...alternatives].join(''));
      const lost = text.split('\n').filter((line) => !shown.includes(squeeze(line)));
      expect(lost, page.address).toEqual([]);
    }
  });
});

/** Without spaces: how lines break is for the browser to say. */
function squeeze(text: string | null): string {
  return (text ?? '').replace(/[\s\u200b]+/gu, '');
}

/** Text of paragraphs and cells below 16 px, and any text below 12 px. */
function smallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = [...document.querySelectorAll('body *')].filter((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || !element.checkVisibility()) return false;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return size < (element.closest('.document__body :is(p, td)') && !element.closest('sup') ? 16 : 12);
    });
    return [...new Set(small.map((element) => `${element.tagName}.${element.className}`))];
  });
}
