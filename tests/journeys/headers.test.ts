import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureChromium } from '../../scripts/find-chromium.ts';
import { POLICY, SEARCH_POLICY } from '../../src/ui/base/policy.ts';
import { launchBrowser, onePageOfEachKind } from '../browser.ts';
import { documentedHeaders, hostSite } from '../hosted-site.ts';
import { ROOT } from '../run-verb.ts';

const sites = inject('sites');
const headers = documentedHeaders();
const policies = headers.filter(({ name }) => name === 'Content-Security-Policy').map(({ value }) => value);
const read = (name: string) => readFileSync(join(ROOT, 'docs/headers', name), 'utf8');

describe('the headers of docs/headers', () => {
  it('are the same for nginx, Caddy and object storage', () => {
    const unescaped = (text: string) => text.replaceAll('\\"', '"');
    for (const name of ['nginx-http.conf nginx-server.conf', 'Caddyfile']) {
      const text = unescaped(name.split(' ').map(read).join('\n'));
      for (const { name: header, value } of headers) {
        expect(text, `${name}: ${header}`).toContain(value);
        if (header !== 'Content-Type') expect(text, `${name}: ${header}`).toContain(header);
      }
    }
    expect(headers.length).toBeGreaterThanOrEqual(9);
  });

  it.each([...policies, POLICY, SEARCH_POLICY])(
    'have no fault of high or medium weight by csp_evaluator: %s',
    (policy) => {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      expect(findings.filter(({ severity }) => severity <= Severity.MEDIUM)).toEqual([]);
      expect(policy).toMatch(/default-src 'none'/u);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/u);
    },
  );
});

describe.for(['sample', 'below'] as const)('the site “%s” behind them', (name) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof hostSite>>;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await hostSite(sites[name]);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('violates no policy on any kind of page, nor with a search in use', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    let address = '';
    page.on('console', (message) => {
      if (/error|warning/u.test(message.type()) && !/404 \(Not Found\)/u.test(message.text()))
        faults.push(`${address}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${address}: ${error.message}`));
    for (const { address: at } of onePageOfEachKind(sites[name].folder)) {
      address = at;
      await page.goto(served.home + encodeURI(at.slice(1)));
      await page.locator('#reading summary').click();
      await page.locator('#reading form').waitFor();
    }
    address = 'a search';
    await page.goto(`${served.home}search/?q=${encodeURIComponent('茶叶')}`);
    await page.locator('.result a').first().waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  it('gives the browser rules for fetching pages ahead that it understands', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const sets: { readonly url?: string; readonly errorType?: string }[] = [];
    client.on('Preload.ruleSetUpdated', ({ ruleSet }) => sets.push(ruleSet));
    await client.send('Preload.enable');
    await page.goto(served.home);
    await expect
      .poll(() => sets.map(({ url, errorType }) => `${url} ${errorType ?? 'understood'}`), { timeout: 10_000 })
      .toEqual([`${served.home}speculation-rules.json understood`]);
    await context.close();
  });
});

it('going back shows the page as it was left, from the memory of the browser', async () => {
  const served = await hostSite(sites.sample);
  // Playwright switches that memory off by itself.
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = await (await browser.newContext()).newPage();
  const kinds = ['/', '/catalogue/', '/search/', '/openness/', '/data/'];
  const lost: string[] = [];
  for (const address of kinds) {
    await page.goto(served.origin + address);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.goto(`${served.origin}/feeds/`);
    await page.evaluate(() => history.back());
    await expect.poll(() => new URL(page.url()).pathname).toBe(address);
    const persisted = await page.evaluate(() => document.documentElement.dataset['persisted']);
    if (persisted !== 'true') lost.push(`${address}: ${persisted}`);
  }
  await browser.close();
  served.close();
  expect(lost).toEqual([]);
});
