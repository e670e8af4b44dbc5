import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { readPages } from '../site-pages.ts';

const sites = inject('sites');
const withFiles = readPages(sites.sample.folder).find(
  ({ html }) => html.includes('class="files"') && html.includes('class="history"'),
);

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sites.sample);
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(served.home);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  served.close();
});

describe('with the keyboard alone', () => {
  it('the first stop is the link past the head of the page, which it shows, and it works', async () => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#main', fault: null });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  it('one finds a document: home → catalogue → category → year → document, and comes back', async () => {
    for (const href of ['/catalogue/', '/catalogue/normative-documents/', '/catalogue/normative-documents/2025/'])
      await follow(href);
    const found = await tabTo((stop) => stop.inMain && /^\/policies\/2025\/[^/]+\/$/u.test(stop.href ?? ''));
    await Promise.all([page.waitForURL(`**${found}`), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').textContent()).toMatch(/\S{8}/u);
    // Alt+Left is the browser's own and not to be pressed from here.
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/catalogue/normative-documents/2025/');
  });

  it('one searches: the second way past the head leads to the field, Enter sends it', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('茶叶');
    await Promise.all([page.waitForURL('**/search/?q=*'), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('茶叶');
  });

  it('one reads a document to its end: relations, attachment, feed, and every stop shows the focus', async () => {
    await page.goto(served.origin + (withFiles?.address ?? ''));
    const stops = await allStops();
    const reached = (part: RegExp) => stops.some(({ href }) => part.test(href ?? ''));
    expect(stops.flatMap(({ fault, text }) => (fault ? [`${text}: ${fault}`] : []))).toEqual([]);
    for (const part of [
      /^\/policies\/.+\/$/u,
      /\.(?:docx|csv|pdf|xlsx)$/u,
      /rss\.xml$/u,
      /document\.json$/u,
      /^\/sitemap\/$/u,
    ])
      expect(reached(part), String(part)).toBe(true);
    // Everything that can be clicked can be reached; what a closed panel holds cannot be seen either.
    const clickable = await page.locator('a[href], button, input, summary, select').filter({ visible: true }).count();
    const outside = await page.locator('section[tabindex="0"], div[tabindex="0"], pre[tabindex="0"]').count();
    expect(stops.length).toBe(clickable + outside);
  });

  it('one meets no stop without a visible focus on home, catalogue, category, search and feeds', async () => {
    const faults: string[] = [];
    for (const address of ['/', '/catalogue/', '/catalogue/documents/', '/search/', '/feeds/', '/data/']) {
      await page.goto(served.origin + address);
      for (const { fault, text } of await allStops()) if (fault) faults.push(`${address} ${text}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

interface Stop {
  readonly href: string | null;
  readonly text: string;
  readonly inMain: boolean;
  /** Why one cannot see where the focus is, or null. */
  readonly fault: string | null;
}

function focused(at: Page): Promise<Stop | null> {
  return at.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A card shows the focus of the link that fills it.
    const outlined = [null, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const [box] = element.getClientRects();
    const inWindow =
      box && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const x = box ? Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1) : 0;
    const y = box ? Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1) : 0;
    const top = document.elementFromPoint(x, y);
    const covered = top !== null && !element.contains(top) && !top.contains(element);
    return {
      href: element.getAttribute('href'),
      text: (element.textContent || element.id).trim().slice(0, 30),
      inMain: element.closest('main') !== null,
      fault: !outlined ? 'no outline' : !inWindow ? 'outside the window' : covered ? 'covered' : null,
    };
  });
}

/** Presses Tab until the wanted stop; every stop on the way must show the focus. */
async function tabTo(wanted: (stop: Stop) => boolean): Promise<string> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) continue;
    expect(stop.fault, stop.text).toBeNull();
    if (wanted(stop)) return stop.href ?? '';
  }
  throw new Error(`400 stops on ${page.url()} without the wanted one`);
}

async function follow(href: string): Promise<void> {
  await tabTo((stop) => stop.href === href);
  await Promise.all([page.waitForURL(served.origin + href), page.keyboard.press('Enter')]);
}

/** Every stop of the page, once around. */
async function allStops(): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`more than 500 stops on ${page.url()}`);
}
