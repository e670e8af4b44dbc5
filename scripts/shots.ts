import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, onePageOfEachKind } from '../tests/browser.ts';
import { serveSite } from '../tests/serve-site.ts';
import { buildVerb } from './build-site.ts';
import { main, ROOT } from './command-line.ts';
import { pictureOfPdf } from './picture-of-pdf.ts';

const WIDTHS = [320, 768, 1280];
const COLOURS = ['light', 'dark'] as const;
/** Nobody looks further down a picture. */
const MOST_HEIGHT = 6000;

interface Shot {
  readonly title: string;
  readonly files: readonly string[];
}

// Pictures of every kind of page, for people to look at: three widths in light and dark, and the first sheet of paper.
await main(async () => {
  const args = process.argv.slice(2);
  const out = join(ROOT, '.glasshouse/shots/site');
  const built = await buildVerb(args.includes('--out') ? args : [...args, '--out', out]);
  if (built.code !== 0) return built.code;
  const folder = join(ROOT, '.glasshouse/shots/pictures');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const served = await serveSite({ folder: built.out, base: built.base });
  const browser = await launchBrowser();
  const kinds = onePageOfEachKind(built.out).map(({ kind, address }) => ({ kind, address }));
  const states = ['?q=茶叶', '?q=茶业', '?q=甲乙丙丁', '?c=documents'].map((query) => ({
    kind: 'search',
    address: `/search/${query}`,
  }));
  const shots: Shot[] = [];
  for (const [at, { kind, address }] of [...kinds, ...states].entries()) {
    const name = `${String(at).padStart(2, '0')}-${kind}`;
    const url = served.origin + built.base.slice(0, -1) + encodeURI(address);
    const files = [...(await onScreens(browser, url, folder, name)), await onPaper(browser, url, folder, name)];
    shots.push({ title: `${kind} ${address}`, files });
    process.stderr.write(`${name} ${address}\n`);
  }
  await browser.close();
  served.close();
  const index = join(folder, 'index.html');
  writeFileSync(index, contactSheet(shots));
  console.log(index);
  return 0;
});

async function onScreens(browser: Browser, url: string, folder: string, name: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const colorScheme of COLOURS) {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const width of WIDTHS) {
      const file = `${name}-${width}-${colorScheme}.png`;
      await page.setViewportSize({ width, height: 900 });
      await open(page, url);
      const height = Math.min(MOST_HEIGHT, await page.evaluate(() => document.documentElement.scrollHeight));
      await page.screenshot({ path: join(folder, file), fullPage: true, clip: { x: 0, y: 0, width, height } });
      files.push(file);
    }
    await context.close();
  }
  return files;
}

async function onPaper(browser: Browser, url: string, folder: string, name: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, url);
  const pdf = await page.pdf({ preferCSSPageSize: true, pageRanges: '1' });
  await context.close();
  const file = `${name}-print.png`;
  writeFileSync(join(folder, file), await pictureOfPdf(pdf));
  return file;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (new URL(url).search) await page.waitForTimeout(1500);
}

/** One page with all pictures, small, each a link to itself. */
function contactSheet(shots: readonly Shot[]): string {
  const rows = shots.map(({ title, files }) => {
    const pictures = files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
    return `<h2>${title}</h2><div>${pictures.join('')}</div>`;
  });
  const style =
    'body{font:1rem sans-serif;margin:1rem}div{display:flex;gap:.5rem;overflow-x:auto;align-items:start}img{block-size:32rem;border:1px solid #999}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>shots</title><style>${style}</style>${rows.join('\n')}</html>\n`;
}
