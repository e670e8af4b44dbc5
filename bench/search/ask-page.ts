import { type Browser, chromium, type Page } from 'playwright-core';
import type { Answered, JudgedQuery } from './measures.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Asks every query through the real search page; each `fresh` one in a browser profile of its own. */
export async function askAll(
  executablePath: string,
  site: string,
  queries: readonly JudgedQuery[],
  fresh: number,
): Promise<{ readonly answers: readonly Answered[]; readonly cold: readonly Answered[]; readonly heap: number }> {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const step = Math.max(1, Math.floor(queries.length / Math.max(1, fresh)));
    const cold: Answered[] = [];
    for (const query of queries.filter((_, at) => at % step === 0).slice(0, fresh))
      cold.push(await askOnce(browser, site, query));
    const { page, counted } = await openPage(browser);
    await page.goto(`${site}search/`);
    const answers: Answered[] = [];
    for (const query of queries) answers.push(await askAgain(page, counted, query));
    const heap = await page.evaluate(
      () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
    );
    return { answers, cold, heap };
  } finally {
    await browser.close();
  }
}

/** Counts what comes over the line. */
interface Counted {
  bytes: number;
}

async function openPage(browser: Browser): Promise<{ page: Page; counted: Counted }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const counted: Counted = { bytes: 0 };
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
  });
  return { page, counted };
}

async function askOnce(browser: Browser, site: string, query: JudgedQuery): Promise<Answered> {
  const { page, counted } = await openPage(browser);
  const began = performance.now();
  await page.goto(`${site}search/?q=${encodeURIComponent(query.q)}`);
  const ids = await shownIds(page, 0);
  const milliseconds = performance.now() - began;
  await page.context().close();
  return { ids, milliseconds, bytes: counted.bytes };
}

async function askAgain(page: Page, counted: Counted, query: JudgedQuery): Promise<Answered> {
  const before = await page.evaluate(() => Number(document.getElementById('search-answer')?.dataset['turn'] ?? 0));
  counted.bytes = 0;
  await page.fill('#query', query.q);
  const began = performance.now();
  await page.press('#query', 'Enter');
  const ids = await shownIds(page, before);
  return { ids, milliseconds: performance.now() - began, bytes: counted.bytes };
}

/** Ids of the results once the answer stands whole; a page `policies/<id>` has the id `<id>`. */
async function shownIds(page: Page, after: number): Promise<readonly string[]> {
  await page.waitForFunction(
    (turn) => Number(document.getElementById('search-answer')?.dataset['turn'] ?? 0) > turn,
    after,
    { timeout: 60_000, polling: 'raf' },
  );
  const hrefs = await page.$$eval('.result a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => /\/policies\/([^/]+)\//u.exec(href)?.[1] ?? href);
}
