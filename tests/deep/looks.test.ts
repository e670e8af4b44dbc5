import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_RULE, runAxe } from '../axe.ts';
import { launchBrowser, onePageOfEachKind, widthBeyondWindow } from '../browser.ts';
import { drawGallery } from '../gallery.ts';
import { ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { type Served, serveSite } from '../serve-site.ts';

/** D1: every kind of page and every state of every component × widths × modes, with scripts and without. */
const WIDTHS = [320, 768, 1280];
const MODES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced, light', { forcedColors: 'active', colorScheme: 'light' }],
  ['forced, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['strong contrast', { contrast: 'more' }],
  ['reduced motion', { reducedMotion: 'reduce' }],
];
/** What the reader may have chosen: words of src/page-script/reading-choices.ts. */
const CHOSEN = ['huge loose', 'dark strong', 'light strong simple', 'large dark simple'];

const temporary = temporaryFolder();
const folder = `${temporary.path}/site`;
const cache = `${temporary.path}/cache`;
let addresses: readonly string[];
let browser: Browser;
let served: Served;
beforeAll(async () => {
  const built = runVerb('build', ['--content', `${ROOT}/content`, '--out', folder, '--cache', cache, '--today', TODAY]);
  expect(built.code, built.stderr).toBe(0);
  const kinds = onePageOfEachKind(folder).map(({ address }) => address);
  addresses = [...kinds, ...(await drawGallery(folder, cache))];
  browser = await launchBrowser();
  served = await serveSite({ folder, base: '/' });
});
afterAll(async () => {
  await browser.close();
  served.close();
  temporary.remove();
});

async function faultsOf(context: BrowserContextOptions, prepare: (page: Page) => Promise<unknown>) {
  const open = await browser.newContext(context);
  const page = await open.newPage();
  await prepare(page);
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(served.origin + encodeURI(address));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await runAxe(page, EVERY_RULE);
      faults.push(...violations.map((each) => `${each} (${address} at ${width})`));
      faults.push(...(await widthBeyondWindow(page)).map((each) => `${each} (${address} at ${width})`));
    }
  }
  await open.close();
  return faults;
}

describe.for(MODES)('in %s', ([, mode]) => {
  it('axe finds nothing and nothing is wider than the window, with scripts', async () => {
    expect(await faultsOf(mode, async () => {})).toEqual([]);
  });

  it('nor without the scripts of the site', async () => {
    expect(await faultsOf(mode, (page) => page.route('**/*.js', (route) => route.abort()))).toEqual([]);
  });
});

it.for(CHOSEN)('axe finds nothing and nothing is wider than the window with “%s” chosen', async (words) => {
  const choose = (page: Page) => page.addInitScript((chosen) => localStorage.setItem('reading', chosen), words);
  expect(await faultsOf({ colorScheme: 'light' }, choose)).toEqual([]);
});
