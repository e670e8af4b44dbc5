import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EVERY_RULE, runAxe } from '../axe.ts';
import { launchBrowser, widthBeyondWindow } from '../browser.ts';
import { drawGallery } from '../gallery.ts';
import { temporaryFolder } from '../run-verb.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { readPages } from '../site-pages.ts';

/** Help pages are all of one kind: their index stands for them. */
const HELP = /^\/pages\/help-(?!index)/u;

const temporary = temporaryFolder();
/** Where it is to be kept for people to look at, if anywhere. */
const folder = process.env['GLASSHOUSE_GALLERY'] ?? temporary.path;
let addresses: readonly string[];
let browser: Browser;
let served: Served;
beforeAll(async () => {
  addresses = await drawGallery(folder, inject('sites').cache);
  browser = await launchBrowser();
  served = await serveSite({ folder, base: '/' });
});
afterAll(async () => {
  await browser.close();
  served.close();
  temporary.remove();
});

describe('the gallery: every state of every component, and of every kind of page', () => {
  it('is valid by html-validate', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });
    const faults: string[] = [];
    for (const page of readPages(folder)) {
      const { results } = await validator.validateString(page.html, page.path);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages) faults.push(`${ruleId}: ${message} (${page.path}:${line})`);
    }
    expect(faults).toEqual([]);
  });

  it('has no fault that axe can find, and fits 320 px', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: 'light' });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(served.origin + encodeURI(address));
      const { violations } = await runAxe(page, EVERY_RULE);
      faults.push(...violations.map((each) => `${each} (${address})`));
      faults.push(...(await widthBeyondWindow(page)).map((each) => `${each} (${address})`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  it('is told to screen readers as pinned in tests/aria: one file for each kind of page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const address of addresses.filter((each) => each.startsWith('/pages/') && !HELP.test(each))) {
      await page.goto(served.origin + encodeURI(address));
      const name = address.split('/')[2];
      // What stands around every page is the same: the home page tells it.
      const part = name === 'home' ? 'body' : 'main';
      await expect(`${await page.locator(part).ariaSnapshot()}\n`).toMatchFileSnapshot(`../aria/${name}.yaml`);
    }
    await context.close();
  });
});
