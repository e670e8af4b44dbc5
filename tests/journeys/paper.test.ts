import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Box, readSheets } from '../paper.ts';
import { type Served, serveSite } from '../serve-site.ts';
import { type ReadPage, readPages } from '../site-pages.ts';

const { sample } = inject('sites');
const pages = readPages(sample.folder);
const ofType = (type: string) =>
  pages.filter(({ html }) => html.includes(`<article class="document document--${type}"`));
/** The bottom edge of the text: page numbers stand below it. */
const TEXT_END = 297 - 35 + 1;

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveSite(sample);
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(async () => {
  await browser.close();
  served.close();
});

async function print(of: ReadPage, format = 'A4'): Promise<Uint8Array> {
  await page.goto(served.origin + encodeURI(of.address));
  return page.pdf({ preferCSSPageSize: true, tagged: true, format });
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sample has no such page');
  return value;
}

/** Half a millimetre for the edges of what is drawn. */
function within(ink: Box | null, box: Box): void {
  expect(ink).not.toBeNull();
  if (!ink) return;
  expect(ink.left).toBeGreaterThanOrEqual(box.left - 0.5);
  expect(ink.top).toBeGreaterThanOrEqual(box.top - 0.5);
  expect(ink.right).toBeLessThanOrEqual(box.right + 0.5);
  expect(ink.bottom).toBeLessThanOrEqual(box.bottom + 0.5);
}

const longest = (type: string) => found(ofType(type).toSorted((a, b) => b.html.length - a.html.length)[0]);

/** Without a Chinese font every character is an empty box, and nothing of its place can be measured. */
const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
const hasChineseFont = (fonts.stdout ?? '').trim() !== '';

describe.skipIf(!hasChineseFont)('a document on paper (needs a Chinese font, such as fonts-noto-cjk)', () => {
  it('is a 公文 by GB/T 9704: A4, its margins, 22 lines of 28 characters, numbered pages', async () => {
    const document = longest('policies');
    const { title } = JSON.parse(readFileSync(join(sample.folder, document.address, 'document.json'), 'utf8'));
    const sheets = await readSheets(await print(document), TEXT_END);
    expect(sheets.length).toBeGreaterThan(3);
    for (const [at, sheet] of sheets.entries()) {
      expect(Math.round(sheet.width)).toBe(210);
      expect(Math.round(sheet.height)).toBe(297);
      within(sheet.ink, { left: 28, top: 37, right: 210 - 26, bottom: 297 - 35 });
      expect(sheet.lines.join(' ')).toMatch(new RegExp(`— ?${at + 1} ?—`, 'u'));
    }
    const text = sheets.map(({ lines }) => lines.join('')).join('');
    const order = [title.slice(0, 8), '第一章', '第二章', document.address].map((each) => text.indexOf(each));
    expect(
      order.every((at) => at >= 0),
      `${order}`,
    ).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // Sheets of the text alone, without small type: no line is longer than the grid.
    const grid = sheets
      .slice(1, -1)
      .map(({ lines }) => lines.filter((line) => !/^— ?\d+ ?—$/u.test(line)))
      .filter((lines) => lines.every((line) => line.length <= 28));
    expect(Math.max(...grid.map((lines) => lines.length))).toBe(22);
    expect(Math.max(...grid.flat().map((line) => line.length))).toBe(28);
  });

  it('keeps to the margins whatever its type, and shows nothing of a screen', async () => {
    for (const type of ['interpretations', 'notices', 'reports', 'agencies', 'news']) {
      const sheets = await readSheets(await print(longest(type)), TEXT_END);
      for (const { ink } of sheets) within(ink, { left: 28, top: 37, right: 210 - 26, bottom: 297 - 35 });
      const text = sheets.flatMap(({ lines }) => lines).join('');
      expect(text, type).not.toMatch(/跳到正文|本文目录|订阅更新|上一件/u);
    }
  });

  it('says on every sheet that a repealed text holds no more', async () => {
    const repealed = found(pages.find(({ html }) => html.includes('class="paper-mark"')));
    const sheets = await readSheets(await print(repealed));
    for (const { lines } of sheets) expect(lines.join('')).toMatch(/本文件已(?:废止|失效)/u);
    const held = found(ofType('policies').find(({ html }) => !html.includes('class="paper-mark"')));
    for (const { lines } of await readSheets(await print(held)))
      expect(lines.join('')).not.toMatch(/本文件已(?:废止|失效)/u);
  });
});

describe.skipIf(!hasChineseFont)('a service guide on paper', () => {
  it('is a 明白卡 of exactly one A4 sheet', async () => {
    const guides = ofType('guides').filter(({ html }) => /class="card card--\d"/u.test(html));
    expect(guides.length).toBeGreaterThan(10);
    for (const guide of guides) {
      const sheets = await readSheets(await print(guide));
      expect(sheets.length, guide.address).toBe(1);
      expect(sheets[0]?.lines.join(''), guide.address).toContain(guide.address);
      within(sheets[0]?.ink ?? null, { left: 15, top: 13, right: 210 - 15, bottom: 297 - 13 });
    }
  });
});

describe.skipIf(!hasChineseFont)('a list on paper', () => {
  it('is a sheet for the notice board on A4 and on A3, with its address at the end', async () => {
    const list = found(pages.find(({ address }) => address === '/catalogue/notice-board/'));
    const [small, large] = [await readSheets(await print(list)), await readSheets(await print(list, 'A3'))];
    expect(small.map(({ width }) => Math.round(width))).toEqual(small.map(() => 210));
    expect(large.map(({ width }) => Math.round(width))).toEqual(large.map(() => 297));
    // The larger sheet holds the same, larger: it does not hold more.
    expect(large.length).toBeGreaterThanOrEqual(small.length - 1);
    for (const sheets of [small, large]) {
      const text = sheets.flatMap(({ lines }) => lines).join('');
      expect(text).toContain(list.address);
      expect(text).not.toMatch(/跳到正文|按年份|订阅本栏目/u);
    }
  });

  it('a notice fills the A3 sheet it is printed on', async () => {
    const notice = longest('notices');
    const [small, large] = [
      await readSheets(await print(notice), TEXT_END),
      await readSheets(await print(notice, 'A3')),
    ];
    expect(Math.round(large[0]?.width ?? 0)).toBe(297);
    expect(large.length).toBeLessThanOrEqual(small.length + 1);
    const wide = (ink: Box | null | undefined) => (ink ? ink.right - ink.left : 0);
    expect(wide(large[0]?.ink)).toBeGreaterThan(wide(small[0]?.ink) * 1.3);
  });
});
