import type { RunOnly } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COLOUR_RULES, EVERY_RULE, runAxe } from '../axe.ts';
import { launchBrowser, onePageOfEachKind, widthBeyondWindow } from '../browser.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { readPages } from '../site-pages.ts';

const sites = inject('sites');
const { folder } = sites.sample;
const kinds = onePageOfEachKind(folder);
/** And the answers of a search. */
const addresses = [...kinds.map(({ address }) => address), '/search/?q=茶叶'];
const WIDTHS = [320, 768, 1280];

/**
 * What axe leaves to people, and people have seen: the arrow back from a footnote is a sign, no word for the name to
 * hold; the figures of a chart stand in ink on paper, and in a table below it; cells over several rows are as the rest.
 */
const EXAMINED =
  /^(?:label-content-name-mismatch: <a href="#fnref-[^>]*>↩<|color-contrast: <(?:text|t[hd][^>]* rowspan))/u;

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

async function open(page: Page, address: string): Promise<void> {
  await page.goto(served.origin + encodeURI(address));
  if (address.includes('?q=')) await page.locator('.result').first().waitFor();
}

async function axeFaults(colours: BrowserContextOptions, rules: RunOnly): Promise<readonly string[]> {
  const context = await browser.newContext(colours);
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of addresses) {
    await open(page, address);
    /** What axe could not decide at any width: scrolled out of a table at 320 px, it is seen at 1280 px. */
    let undecided: readonly string[] | undefined;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { violations, incomplete } = await runAxe(page, rules);
      for (const fault of violations) faults.push(`${fault} (${address} at ${width})`);
      undecided = undecided?.filter((each) => incomplete.includes(each)) ?? incomplete;
    }
    for (const each of undecided ?? []) if (!EXAMINED.test(each)) faults.push(`undecided ${each} (${address})`);
  }
  await context.close();
  return faults;
}

describe('one page of each kind', () => {
  it('is there: every kind of page and every type of document', () => {
    const names = [...new Set(kinds.map(({ kind }) => kind))].toSorted();
    const known =
      'accessibility catalogue category data dataset directory document feeds-directory help home list not-found numbers openness rules search sitemap translation withdrawal';
    expect(names).toEqual(expect.arrayContaining(known.split(' ')));
    expect(kinds.filter(({ kind }) => kind === 'document').length).toBeGreaterThanOrEqual(7);
  });

  it('has no fault that axe can find at 320, 768 and 1280 px', async () => {
    expect(await axeFaults({ colorScheme: 'light' }, EVERY_RULE)).toEqual([]);
  });

  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['forced, dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['forced, light', { forcedColors: 'active', colorScheme: 'light' }],
  ] as const)('has enough contrast when colours are %s', async ([, options]) => {
    expect(await axeFaults(options, COLOUR_RULES)).toEqual([]);
  });

  it.for([
    [320, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'],
    [640, ':root { font-size: 200% }'],
  ] as const)('stays readable at %i px with %s', async ([width, css]) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const address of addresses) {
      await open(page, address);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      const beyond = await widthBeyondWindow(page);
      if (beyond.length > 0) faults.push(`${address}: ${beyond.join(', ')}`);
      for (const cut of await clipped(page)) faults.push(`${address}: text cut off in ${cut}`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe('every document of the sample', () => {
  it('fits a window of 320 px without scrolling sideways', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    const faults: string[] = [];
    const drawn = readPages(folder).filter(({ kind }) => kind === 'document');
    for (const address of [...drawn.map((each) => each.address), ...kinds.map((each) => each.address)]) {
      await open(page, address);
      const beyond = await widthBeyondWindow(page);
      if (beyond.length > 0) faults.push(`${address}: ${beyond.join(', ')}`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

/** Elements that hide a part of their own text. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const hides = /hidden|clip/u.test(`${style.overflowX} ${style.overflowY}`);
      // What is hidden on purpose for the eye, such as a label for screen readers, is a pixel high.
      if (!hides || element.clientHeight <= 1 || !element.textContent?.trim()) return [];
      const cut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      return cut ? [`${element.tagName}.${element.className}`] : [];
    }),
  );
}
