import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, onePageOfEachKind, widthBeyondWindow } from '../browser.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { readPages } from '../site-pages.ts';

const sites = inject('sites');
const { folder } = sites.sample;
const kinds = onePageOfEachKind(folder);
const WIDTHS = [320, 768, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between modes of colour: the text of the pages is the same in all. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

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

const open = (page: Page, address: string) => page.goto(served.origin + encodeURI(address));

async function axeFaults(options: BrowserContextOptions, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  for (const { address } of kinds) {
    await open(page, address);
    /** What axe could not decide at any width: scrolled out of a table at 320 px, it is seen at 1280 px. */
    let undecided: readonly string[] | undefined;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations', 'incomplete'] });
      const { violations, incomplete } = await choose(axe).analyze();
      const say = (results: typeof violations) =>
        results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)} (${address}`));
      for (const fault of say(violations)) faults.push(`${fault} at ${width})`);
      const left = say(incomplete);
      undecided = undecided?.filter((each) => left.includes(each)) ?? left;
    }
    for (const each of undecided ?? []) faults.push(`undecided ${each})`);
  }
  await context.close();
  return faults;
}

describe('one page of each kind', () => {
  it('is there: every kind of page and every type of document', () => {
    const names = [...new Set(kinds.map(({ kind }) => kind))].toSorted();
    expect(names.join(' ')).toBe(
      'accessibility catalogue category data directory document feeds-directory help home list not-found numbers search sitemap withdrawal',
    );
    expect(kinds.filter(({ kind }) => kind === 'document').length).toBeGreaterThanOrEqual(7);
  });

  it('has no fault that axe can find at 320, 768 and 1280 px', async () => {
    expect(await axeFaults({ colorScheme: 'light' }, (axe) => axe.withTags(TAGS))).toEqual([]);
  });

  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['forced, dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['forced, light', { forcedColors: 'active', colorScheme: 'light' }],
  ] as const)('has enough contrast when colours are %s', async ([, options]) => {
    expect(await axeFaults(options, (axe) => axe.withRules(COLOUR_RULES))).toEqual([]);
  });

  it.for([
    [320, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'],
    [640, ':root { font-size: 200% }'],
  ] as const)('stays readable at %i px with %s', async ([width, css]) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { address } of kinds) {
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
    for (const { address } of [...drawn, ...kinds]) {
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
