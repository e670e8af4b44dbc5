import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, onePageOfEachKind } from '../browser.ts';
import { type Served, serveSite } from '../serve-site.ts';

const sites = inject('sites');

/** As strict as a server can be: what a page of this kind needs, and nothing else. */
function policyFor(kind: string): string {
  const common =
    "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  if (kind === 'search')
    return `${common}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:`;
  return `${common}; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
}

describe.for(['sample', 'department'] as const)('a reader of the site “%s”', (name) => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serveSite(sites[name]);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('meets no violation of a strict policy, no request to others, no cookie, no storage, no error on any kind of page', async () => {
    const context = await browser.newContext();
    const faults: string[] = [];
    let address = '';
    context.on('request', (request) => {
      if (!request.url().startsWith(`${served.origin}/`)) faults.push(`${address}: asks for ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${address}: ${response.status()} ${response.url()}`);
    });
    context.on('console', (message) => {
      if (/error|warning/u.test(message.type())) faults.push(`${address}: console: ${message.text()}`);
    });
    context.on('weberror', (error) => faults.push(`${address}: ${error.error().message}`));
    const page = await context.newPage();
    let policy = '';
    await page.route(
      (url) => url.pathname.endsWith('/') || url.pathname.endsWith('.html'),
      async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      },
    );
    for (const { address: at, kind } of onePageOfEachKind(sites[name].folder)) {
      address = at;
      policy = policyFor(kind);
      await page.goto(served.origin + sites[name].base.slice(0, -1) + encodeURI(at));
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      if (stored > 0) faults.push(`${at}: stores ${stored} values`);
    }
    address = 'a search';
    policy = policyFor('search');
    await page.goto(`${served.home}search/?q=${encodeURIComponent('规定')}`);
    await page.locator('.result a').first().waitFor();
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('is protected by the policy in the page itself where the server sends none', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.home);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    await context.close();
  });
});
