import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { copySample, TODAY, temporaryFolder } from '../run-verb.ts';
import { type Running, startServing } from '../running-verb.ts';

const folder = temporaryFolder();
const content = copySample(folder.path);
const { cache } = inject('sites');
const FILE = join(content, 'news/2026/executive-meeting-1113.md');
const DRAFT = 'notices/2026/winter-drought-plan/';
const original = readFileSync(FILE, 'utf8');
/** From the editor's save to the new text on the screen. */
const SOON = 3_000;

const serveContent = (...more: string[]) =>
  startServing('dev', ['--port', '0', '--content', content, '--cache', cache, '--today', TODAY, ...more]);

let running: Running;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  running = await serveContent();
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
  folder.remove();
});

describe('npm run dev', () => {
  it('serves pages, data, feeds and attachments of the content as it stands, and 404 where there is nothing', async () => {
    for (const path of ['', 'catalogue/', 'data/documents.csv', 'feeds/all/rss.xml', 'sitemap.xml', 'favicon.svg'])
      expect((await fetch(running.url + path)).status, path).toBe(200);
    const missing = await fetch(`${running.url}nothing/here/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('view-not-found');
    await page.goto(`${running.url}news/2026/executive-meeting-1113/`);
    expect(await page.locator('h1').textContent()).toContain('县政府常务会议');
  });

  it('shows an edit in the open browser by itself', async () => {
    writeFileSync(FILE, `${original}\n刚刚补充的一段话。\n`);
    await shown('刚刚补充的一段话。');
  });

  it('shows the problem above the page as it was, with the list of problems one click away', async () => {
    writeFileSync(FILE, original.replace(/^发布日期: .*$/mu, '发布日期: 2026-13-45'));
    const notice = page.locator('[role="alert"] a');
    await notice.waitFor({ timeout: SOON });
    expect(await page.locator('h1').textContent()).toContain('县政府常务会议');
    expect(await page.locator('main').textContent()).toContain('刚刚补充的一段话。');
    await notice.click();
    await page.waitForURL('**/__preview/problems/');
    expect(await page.locator('main').textContent()).toContain('2026-13-45');
    expect(await page.locator('main').textContent()).toContain('news/2026/executive-meeting-1113.md');
    await page.goBack();
  });

  it('takes the problem away when it is mended', async () => {
    writeFileSync(FILE, original);
    await page.locator('[role="alert"]').waitFor({ state: 'detached', timeout: SOON });
    await page.waitForFunction(() => !document.body.textContent?.includes('刚刚补充的一段话。'), null, {
      timeout: SOON,
    });
    await page.goto(`${running.url}__preview/problems/`);
    expect(await page.locator('main').textContent()).not.toContain('2026-13-45');
  });

  it('shows a new document and lets go of a deleted one', async () => {
    const text = original.replace(/^标题: .*$/mu, '标题: 新写的一条消息').replace(/^索引号: .*\n/mu, '');
    writeFileSync(join(content, 'news/2026/just-written.md'), text);
    await expect
      .poll(async () => (await fetch(`${running.url}news/2026/just-written/`)).status, { timeout: SOON })
      .toBe(200);
    expect(await (await fetch(`${running.url}feeds/all/rss.xml`)).text()).toContain('新写的一条消息');
  });

  it('shows drafts when asked, and only then', async () => {
    expect((await fetch(running.url + DRAFT)).status).toBe(404);
    const other = await serveContent('--drafts');
    try {
      const answer = await fetch(other.url + DRAFT);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('抗旱保供水');
    } finally {
      await other.stop();
    }
  });
});

async function shown(text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), text, { timeout: SOON });
}
